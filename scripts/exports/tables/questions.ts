import { facts } from '../../../src/catalogue/facts-for.ts';
import { editionInForce } from '../../../src/editions/current.ts';
import type { Citation } from '../../../src/model/citation.ts';
import { type Table, tableOf } from '../table.ts';
import { citationColumns, joined } from './columns.ts';

interface Question {
  readonly id: string;
  readonly question: string;
  readonly help: string;
  readonly askedAbout: string;
  readonly answers: string;
  readonly group?: string | undefined;
  readonly usedBy: readonly string[];
  readonly citations: readonly Citation[];
}

const groups = new Map<string, string | undefined>(editionInForce.facts.map(({ id, group }) => [id, group?.prompt]));

const questions: readonly Question[] = [
  ...Object.values(facts).map(
    (fact): Question => ({
      ...fact,
      askedAbout: fact.scope,
      answers: 'yes; no; not known',
      group: groups.get(fact.id),
    }),
  ),
  ...editionInForce.fields.map(
    (field): Question => ({
      ...field,
      askedAbout: 'field',
      answers: joined(field.options.map(({ label }) => label)),
      usedBy: [],
    }),
  ),
];

/** Every question with its help. */
export const questionsTable = (): Table =>
  tableOf<Question>(
    { name: 'questions', sheet: 'Questions', about: 'Every question, with what its words mean.' },
    [
      ['id', ({ id }) => id],
      ['question', ({ question }) => question],
      ['what it means', ({ help }) => help],
      ['asked about', ({ askedAbout }) => askedAbout],
      ['answers', ({ answers }) => answers],
      ['asked in the list', ({ group }) => group],
      ['used by rules', ({ usedBy }) => joined(usedBy)],
      ...citationColumns<Question>(),
    ],
    questions,
  );
