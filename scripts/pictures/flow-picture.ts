import { editionInForce } from '../../src/editions/current.ts';
import { type CategoryFlow, type FlowEnd, isAsked } from './category-flows.ts';
import type { Arrow, Box, BoxKind, Picture } from './picture.ts';

/** The name by which a page puts the picture of a flow in its place. */
export const flowId = ({ category, subcategories }: CategoryFlow): string => `${category.id}-${subcategories[0]?.id}`;

/** A flow as a picture. */
export function flowPicture(flow: CategoryFlow): Picture {
  const { category, subcategories, questions, ends } = flow;
  const names = subcategories.map(({ label }) => label);
  const isWhole = subcategories.length === category.subcategories.length;
  const first = questions[0]?.id ?? '';
  return {
    id: flowId(flow),
    title: `Decision flow: ${category.label}${isWhole ? '' : `, ${names.join(', ')}`}`,
    direction: 'down',
    boxes: [
      {
        id: 'start',
        kind: 'stage',
        heading: `${category.letter}. ${category.label}`,
        points: isWhole || names.length > 6 ? [] : names,
      },
      ...questions.map(
        (question): Box => ({
          id: question.id,
          kind: isAsked(question) ? 'question' : 'stage',
          heading: isAsked(question) ? question.asks : (said[question.id] ?? ''),
          points: question.isListed ? question.rules.map(({ text }) => text) : [],
        }),
      ),
      ...ends.map((end): Box => ({ id: end.id, kind: kinds[kindOf(end)], heading: endText(end), points: [] })),
    ],
    arrows: [
      { from: 'start', to: first, isMain: true },
      ...questions.flatMap((question): Arrow[] => {
        const { id, yes, no } = question;
        if (!isAsked(question)) return [{ from: id, to: yes, isMain: true }];
        const isEnd = (target: string): boolean => ends.some((end) => end.id === target);
        const isLast = isEnd(yes) && isEnd(no);
        return [
          { from: id, to: yes, label: 'Yes', isMain: !isEnd(yes) && !isLast },
          { from: id, to: no, label: 'No', isMain: !isEnd(no) && !isLast },
        ];
      }),
    ],
  };
}

/** What is said where a rule always applies. */
export const said: Readonly<Record<string, string>> = {
  criterion: 'This is a criterion by itself:',
  level: 'The Level follows:',
};

const kindOf = ({ reportability, level }: FlowEnd): keyof typeof kinds =>
  level === 1 ? 'level-1' : level === 2 ? 'level-2' : reportability;

const kinds = {
  'level-1': 'urgent',
  'level-2': 'calm',
  reportable: 'calm',
  'professional-judgment': 'open',
  'not-reportable': 'none',
} as const satisfies Readonly<Record<string, BoxKind>>;

/** Where a flow ends, in words. */
export function endText({ reportability, level }: FlowEnd): string {
  if (level !== undefined) {
    const { hours } = editionInForce.timelines[level];
    return `Level ${level}: report within ${hours} ${hours === 1 ? 'hour' : 'hours'}`;
  }
  return reportability === 'not-reportable' ? 'Not reportable here' : 'Use your judgment: ask the ministry contact';
}
