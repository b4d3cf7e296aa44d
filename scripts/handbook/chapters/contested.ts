import { contestedReadings } from '../../../src/catalogue/contested.ts';
import { printCitations } from '../citations.ts';
import type { Draft } from '../draft.ts';
import { anchor, code, table } from '../markdown.ts';
import { chapterOf } from '../places.ts';

/** Passages that can be read two ways. */
export function contestedChapter(): Draft {
  const computed = contestedReadings.filter(({ changes }) => changes.length > 0).length;
  return {
    chapter: '20-contested-readings',
    title: 'Contested readings',
    blocks: [
      `Passages of the Guidelines that are silent, contradict themselves or can be read two ways, and that bear on an answer: ${contestedReadings.length}. The reading taken is the safer one, with few exceptions: the earlier deadline, the extra notification, never a confident “no” that the text leaves to judgment. Each says why it was taken. For ${computed} of them the other reading is a change of rules: every assessment says whether it would change the answer, and can be asked for by the other reading.`,
      table(
        ['Question', 'Reading taken', 'Other reading', 'Why', 'The other reading changes', 'Source'],
        contestedReadings.map(({ id, question, reading, otherReading, why, changes, notComputed, citations }) => [
          `${anchor(id)}${question}<br>${code(id)}`,
          reading,
          otherReading,
          why,
          notComputed ?? changes.map(({ rule }) => `[${code(rule)}](${chapterOf(rule)}.md#${rule})`).join('<br>'),
          printCitations(citations),
        ]),
      ),
    ],
  };
}
