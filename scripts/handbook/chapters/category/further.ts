import { contestedReadings } from '../../../../src/catalogue/contested.ts';
import { factsFor } from '../../../../src/catalogue/facts-for.ts';
import type { DefinedCategory } from '../../../../src/catalogue/taxonomy.ts';
import { editionInForce } from '../../../../src/editions/current.ts';
import type { Implication } from '../../../../src/model/rule.ts';
import type { Part } from '../../draft.ts';
import { list, table } from '../../markdown.ts';
import { categoryChapters, chapterOf } from '../../places.ts';
import { ruleCell, sourceCell } from '../../rows.ts';

const questions = new Map<string, string>(editionInForce.facts.map(({ id, question }) => [id, question]));

const questionLink = (id: string): string =>
  questions.has(id) ? `[${questions.get(id)}](19-questions.md#fact.${id})` : 'The entry names an individual';

const impliedLink = ({ implies, answer }: Implication): string =>
  `${questionLink(implies)} **${answer === false ? 'No' : 'Yes'}**`;

/** Answers that imply other answers. */
export function fills({ id }: DefinedCategory): Part {
  const own = editionInForce.implications.filter((fill) => chapterOf(fill.id) === categoryChapters[id]);
  if (own.length === 0) return [];
  return [
    '## Answers that imply other answers',
    'A yes to the first question also answers the second question, unless the second has its own answer.',
    table(
      ['Rule', 'A yes to', 'Implies', 'Source'],
      own.map((fill) => [ruleCell(fill), questionLink(fill.if), impliedLink(fill), sourceCell(fill)]),
    ),
  ];
}

/** Passages of the section that can be read two ways, and others that change its rules. */
export function readings({ letter }: DefinedCategory): Part {
  const start = `13${letter.toLowerCase()}.`;
  const related = contestedReadings.filter(
    ({ changes, citations }) =>
      changes.some(({ rule }) => rule.replace(/^2019\./, '').startsWith(start)) ||
      citations.some(({ section }) => section === `13.${letter}`),
  );
  if (related.length === 0) return [];
  return [
    '## Passages that can be read two ways',
    list(related.map(({ id, question }) => `[${question}](20-contested-readings.md#${id})`)),
  ];
}

/** Cautions that are shown for entries of the category. */
export function advisories({ id }: DefinedCategory): Part {
  const shown = editionInForce.advisories.filter(({ categories }) => categories?.includes(id));
  if (shown.length === 0) return [];
  return [
    '## Advisories',
    'Not part of the Guidelines; listed separately from the duties.',
    list(shown.map((advisory) => `[${advisory.text}](21-advisories.md#${advisory.id})`)),
  ];
}

/** The questions that the rules of the category depend on. */
export function questionList({ id }: DefinedCategory): Part {
  const asked = factsFor({ category: id });
  return [
    '## Questions',
    'The rules in this category depend on these questions, besides who the individual is and what kind of provider reports.',
    list(asked.map(questionLink)),
  ];
}
