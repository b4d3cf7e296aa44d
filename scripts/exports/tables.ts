import { type ListedReportRule, reportRulesOf } from '../../src/catalogue/report-rules.ts';
import { taxonomy } from '../../src/catalogue/taxonomy.ts';
import { editionInForce, textsInForce } from '../../src/editions/current.ts';
import { previousEdition } from '../../src/editions/lookup.ts';
import type { Citation } from '../../src/model/citation.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { CategoryNode, NodeLabels } from '../../src/model/taxonomy.ts';
import { isAlwaysLevelOne, levelCriteria } from '../handbook/level-criteria.ts';
import { categoryOf, type ExportedRule, exportedRules, levelsOf } from './all-rules.ts';
import { type Column, toCsv } from './csv.ts';

const previous = previousEdition(editionInForce);

const between = '; ';
const joined = (values: readonly (string | number)[] | undefined): string => (values ?? []).join(between);

/** The sources of a row: a column each, so that a reader can sort and filter by section or statute. */
function citationColumns<R extends { readonly citations: readonly Citation[] }>(): readonly Column<R>[] {
  const each = (of: (citation: Citation) => string) => (row: R) =>
    joined([...new Set(row.citations.map(of))].filter(Boolean));
  return [
    ['document', each(({ document }) => document)],
    ['section', each(({ section }) => section)],
    ['footnotes', each(({ footnotes }) => joined(footnotes))],
    ['authorities', each(({ authorities }) => joined(authorities))],
  ];
}

const labels = new Map(
  taxonomy.flatMap((category) =>
    category.subcategories.map(({ id, label }) => [`${category.id}/${id}`, label] as const),
  ),
);
const letters = ({ categories }: ExportedRule): string =>
  joined(categories?.flatMap((id) => categoryOf(id)?.letter ?? []));
const categoryLabels = ({ categories }: ExportedRule): string =>
  joined(categories?.flatMap((id) => categoryOf(id)?.label ?? []));
const subcategoryLabels = ({ categories, subcategories }: ExportedRule): string =>
  joined(
    subcategories?.flatMap((id) => (categories ?? []).flatMap((category) => labels.get(`${category}/${id}`) ?? [])),
  );

const own =
  (key: string) =>
  (rule: ExportedRule): string => {
    const value = rule[key];
    return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
  };

const ruleColumns: readonly Column<ExportedRule>[] = [
  ['rule', ({ id }) => id],
  ['text', ({ text }) => text],
  ['condition', ({ printed }) => printed],
];
const placeColumns: readonly Column<ExportedRule>[] = [
  ['letters', letters],
  ['categories', categoryLabels],
  ['subcategories', subcategoryLabels],
];

interface TaxonomyRow extends NodeLabels {
  readonly path: string;
  readonly letter: string;
  readonly category: string;
  readonly subcategory?: string;
  readonly type?: string;
  readonly definition?: string;
  readonly citations: readonly Citation[];
}

function taxonomyRows(): TaxonomyRow[] {
  return taxonomy.flatMap((category) => {
    const of = {
      letter: category.letter,
      category: category.label,
      citations: [{ document: 'guidelines-2025-11', section: `13.${category.letter}` }] as const,
    };
    return [
      { ...category, ...of, path: category.id },
      ...category.subcategories.flatMap(({ types = [], ...subcategory }): TaxonomyRow[] => {
        const path = `${category.id}/${subcategory.id}`;
        return [
          { ...subcategory, ...of, path, subcategory: subcategory.label },
          ...types.map((type) => ({
            ...type,
            ...of,
            path: `${path}/${type.id}`,
            subcategory: subcategory.label,
            type: type.label,
          })),
        ];
      }),
    ];
  });
}

interface LevelRule {
  readonly edition: string;
  readonly level: 1 | 2 | undefined;
  readonly rule: ExportedRule;
  readonly citations: readonly Citation[];
}

function levelRules(): LevelRule[] {
  return [editionInForce, previous].flatMap((edition) => {
    const levels = levelsOf(edition);
    const unreachable = new Set(
      edition.taxonomy.filter(isAlwaysLevelOneIn(edition)).map(({ id }) => edition.levels[id].levelTwo.id),
    );
    return exportedRules(edition)
      .filter(({ id }) => levels.has(id) && !unreachable.has(id))
      .map((rule) => ({ edition: edition.id, level: levels.get(rule.id), rule, citations: rule.citations }));
  });
}

/** Whether every entry of a category is Level 1, so that its rule for Level 2 never applies. */
const isAlwaysLevelOneIn =
  ({ levels }: Edition) =>
  ({ id, subcategories }: CategoryNode): boolean =>
    subcategories.every((subcategory) => isAlwaysLevelOne(levelCriteria(levels, id, subcategory.id)));

const ofRule = ([heading, value]: Column<ExportedRule>): Column<LevelRule> => [heading, ({ rule }) => value(rule)];

const gives =
  (part: string) =>
  (rule: ExportedRule): string =>
    partOf(rule.gives, part);
const holdsFor =
  (part: string) =>
  (rule: ExportedRule): string =>
    partOf(rule.holdsFor, part);

function partOf(value: unknown, part: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const found = Object.entries(value).find(([key]) => key === part)?.[1];
  return Array.isArray(found) ? joined(found.map(String)) : found === undefined ? '' : String(found);
}

const parts = [
  'individuals',
  'name',
  'dateOfBirth',
  'narrativeReference',
  'staffInNarrative',
  'siteAddress',
  'supportingDocuments',
  'probationOfficerField',
] as const;

const recipientOf = (rule: ExportedRule) =>
  editionInForce.notificationTerms.find(({ recipient }) => recipient === rule.recipient);

/** The tables for spreadsheets, by file name. */
export function csvTables(): ReadonlyMap<string, string> {
  const rules = exportedRules(editionInForce);
  const ofKind = (kind: ExportedRule['kind']): ExportedRule[] => rules.filter((rule) => rule.kind === kind);
  return new Map([
    [
      'taxonomy.csv',
      toCsv<TaxonomyRow>(
        [
          ['path', ({ path }) => path],
          ['letter', ({ letter }) => letter],
          ['category', ({ category }) => category],
          ['subcategory', ({ subcategory }) => subcategory],
          ['type', ({ type }) => type],
          ['definition', ({ definition }) => definition],
          ['also called', ({ aliases }) => joined(aliases)],
          ['report adds', ({ needs }) => joined(needs)],
          ...citationColumns<TaxonomyRow>(),
        ],
        taxonomyRows(),
      ),
    ],
    [
      'levels.csv',
      toCsv<LevelRule>(
        [
          ['edition', ({ edition }) => edition],
          ...placeColumns.map(ofRule),
          ['level', ({ level }) => level],
          ...ruleColumns.map(ofRule),
          ...citationColumns<LevelRule>(),
        ],
        levelRules(),
      ),
    ],
    [
      'notifications.csv',
      toCsv<ExportedRule>(
        [
          ['recipient', own('recipient')],
          ['recipient label', (rule) => recipientOf(rule)?.label],
          ...ruleColumns,
          ['applies to each', own('per')],
          ...placeColumns,
          ['only when known', own('onlyWhenKnown')],
          ['timing', (rule) => recipientOf(rule)?.timing],
          ['form', (rule) => recipientOf(rule)?.form],
          ['in report even if not notified', (rule) => recipientOf(rule)?.recordInReportEvenIfNotMade],
          ...citationColumns<ExportedRule>(),
        ],
        ofKind('notification'),
      ),
    ],
    [
      'personal-information.csv',
      toCsv<ExportedRule>(
        [
          ...ruleColumns,
          ['programs', holdsFor('programs')],
          ['provider role', holdsFor('roleUnlessKnownOtherwise')],
          ['limits approved', holdsFor('limitsApproved')],
          ...parts.map((part): Column<ExportedRule> => [part, gives(part)]),
          ...citationColumns<ExportedRule>(),
        ],
        ofKind('personal-information'),
      ),
    ],
    [
      'description.csv',
      toCsv<ExportedRule>(
        [
          ...ruleColumns,
          ['only if', own('onlyIf')],
          ['once for each', own('per')],
          ...placeColumns,
          ...citationColumns<ExportedRule>(),
        ],
        ofKind('description'),
      ),
    ],
    [
      'report.csv',
      toCsv<ListedReportRule>(
        [
          ['rule', ({ id }) => id],
          ['kind', ({ kind }) => kind],
          ['field', ({ field }) => field],
          ['text', ({ text }) => text],
          ['code', ({ code }) => code],
          ['first submission', ({ severity }) => severity.initial],
          ['final submission', ({ severity }) => severity.final],
          ['issue', ({ printed }) => printed],
          ...citationColumns<ListedReportRule>(),
        ],
        reportRulesOf(textsInForce.report),
      ),
    ],
  ]);
}
