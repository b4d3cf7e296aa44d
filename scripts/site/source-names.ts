import { join } from 'node:path';
import { contestedReadings } from '../../src/catalogue/contested.ts';
import { programs } from '../../src/catalogue/programs.ts';
import { reportRulesOf } from '../../src/catalogue/report-rules.ts';
import { rulesOf } from '../../src/catalogue/rules.ts';
import { allNodes } from '../../src/catalogue/taxonomy.ts';
import { editionInForce, textsInForce } from '../../src/editions/current.ts';
import { previousEdition } from '../../src/editions/lookup.ts';
import type { Citation, DocumentId } from '../../src/model/citation.ts';
import { library } from '../../src/version.ts';
import { readClauses } from '../clauses.ts';
import { printPlace } from '../handbook/citations.ts';
import { allStatements } from '../handbook/statements.ts';

/** The full name of each document, as a memo cites it. */
const documents: Readonly<Record<DocumentId, string>> = {
  'guidelines-2025-11': editionInForce.title.replace(/, (\w+ \d{4})$/, ' ($1)'),
  'level-timelines-2019': 'Summary of Level 1 and Level 2 Timeline Prompts by Category (2019)',
  'business-processes-tip-sheet': 'SOR-RL Business Processes Tip Sheet',
  'sor-rl-training-page': 'SOR-RL training page',
};

/** The sections of the Guidelines have numbers or are appendices; the other papers have headings. */
const placeOf = (citation: Citation): string =>
  /^\d/.test(citation.section) ? `s. ${printPlace(citation)}` : printPlace(citation);

/** Several places, each with its document named once: "Guidelines …, s. 13.G and s. 12". */
function sourceName(citations: readonly Citation[]): string {
  const named = [...new Set(citations.map(({ document }) => document))].map((document) => {
    const places = citations.filter((citation) => citation.document === document).map(placeOf);
    return [documents[document], [...new Set(places)].join(' and ')].filter(Boolean).join(', ');
  });
  const authorities = citations.flatMap(({ authorities: of = [] }) => of);
  return [...new Set([...named, ...authorities])].join('; ');
}

const inGuidelines = (section: string): readonly Citation[] => [{ document: 'guidelines-2025-11', section }];

/** The papers that the register of clauses names instead of a section. */
const papers: Readonly<Record<string, DocumentId>> = {
  'Tip sheet': 'business-processes-tip-sheet',
  'Training page': 'sor-rl-training-page',
};

function sourceOfClause(section: string): readonly Citation[] {
  const document = papers[section];
  return document === undefined ? inGuidelines(section) : [{ document, section: '' }];
}

type Row = readonly [anchor: string, name: string, citations: readonly Citation[]];

const named =
  (kind: string, prefix = '') =>
  ({ id, citations }: { readonly id: string; readonly citations: readonly Citation[] }): Row => [
    `${prefix}${id}`,
    `${kind} ${id}`,
    citations,
  ];

/** What a memo says of each row of the handbook before its address: the source, and the library as the reader of it. */
export const rowCitations = (): ReadonlyMap<string, string> =>
  new Map(
    rows().map(([anchor, name, citations]) => [
      anchor,
      `${sourceName(citations)}; as read by ${library.replace('@', ' ')}, ${name}`,
    ]),
  );

const rows = (): readonly Row[] => [
  ...[
    ...rulesOf(editionInForce),
    ...rulesOf(previousEdition(editionInForce)),
    ...reportRulesOf(textsInForce.report),
    ...allStatements,
  ].map(named('rule')),
  ...contestedReadings.map(named('passage with two readings')),
  ...editionInForce.facts.map(named('question', 'fact.')),
  ...editionInForce.fields.map(named('question', 'field.')),
  ...programs.map(named('program', 'program.')),
  ...editionInForce.taxonomy.flatMap(({ letter, id }) =>
    allNodes()
      .filter(({ category }) => category === id)
      .map(({ path }): Row => [path, `category ${path}`, inGuidelines(`13.${letter}`)]),
  ),
  ...readClauses(join('docs', 'coverage')).map(
    ({ id, section }): Row => [`clause.${id}`, `clause ${id}`, sourceOfClause(section)],
  ),
];
