import { contestedReadings } from '../../../src/catalogue/contested.ts';
import { printCitations } from '../citations.ts';
import type { Draft } from '../draft.ts';
import { anchor, code, stacked, table } from '../markdown.ts';
import { chapterOf } from '../places.ts';

/** Passages that can be read two ways. */
export function contestedChapter(): Draft {
  const computed = contestedReadings.filter(({ notComputed }) => notComputed === undefined).length;
  return {
    chapter: '20-contested-readings',
    title: 'Contested readings',
    blocks: [
      `Some passages of the Guidelines say nothing on a point, contradict each other, or can be read two ways. This page lists the ${contestedReadings.length} passages that affect an answer. With few exceptions the library takes the safer reading: the earlier deadline, the extra notification, and no firm “no” where the text leaves room for judgment. Each row gives the reason. For ${computed} of them the library can also apply the other reading, and every assessment says whether that would change the answer.`,
      table(
        ['Question', 'Reading taken', 'Other reading', 'Why', 'Rules that the other reading changes', 'Source'],
        contestedReadings.map(
          ({ id, question, reading, otherReading, why, changes, policyChanges = [], notComputed, citations }) => [
            `${anchor(id)}${question}<br>${code(id)}`,
            reading,
            otherReading,
            why,
            notComputed ??
              stacked(
                [...changes, ...policyChanges].map(({ rule }) => `[${code(rule)}](${chapterOf(rule)}.md#${rule})`),
              ),
            printCitations(citations),
          ],
        ),
      ),
    ],
  };
}
