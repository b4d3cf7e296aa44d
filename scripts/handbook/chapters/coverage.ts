import type { Clause } from '../../clauses.ts';
import type { Draft } from '../draft.ts';
import { anchor, code, stacked, table } from '../markdown.ts';
import { chapterOf } from '../places.ts';

/** How each clause of the Guidelines is handled. */
export function coverage(clauses: readonly Clause[], ruleIds: ReadonlySet<string>): Draft {
  const sections = [...new Set(clauses.map(({ section }) => section))].sort(
    (a, b) => rank(a) - rank(b) || a.localeCompare(b),
  );
  const of = (section: string): readonly Clause[] => clauses.filter((clause) => clause.section === section);
  return {
    chapter: '22-clause-coverage',
    title: 'Clause coverage',
    blocks: [
      'Every normative statement of the sources, in our own words, and how it is handled here: decided by rules and tested, shown to people, or background with the reason.',
      ...(clauses.length === 0
        ? ['No clause is registered yet.']
        : [
            ...sections.flatMap((section) => [
              `## Clauses: ${section}`,
              table(
                ['Clause', 'Statement', 'State', 'Rules, or where the clause is shown'],
                of(section).map((clause) => [
                  `${anchor(`clause.${clause.id}`)}${clause.id}`,
                  ...clauseRow(clause, ruleIds),
                ]),
              ),
            ]),
          ]),
    ],
  };
}

/** What a clause says, how it is handled, and the rules or places that come of it. */
export const clauseRow = (clause: Clause, ruleIds: ReadonlySet<string>): string[] => [
  clause.statement,
  clause.state,
  stacked([...clause.rules.map((id) => linked(id, ruleIds)), ...shown(clause.where)].filter(Boolean)),
];

const linked = (id: string, known: ReadonlySet<string>): string =>
  known.has(id) ? `[${id}](${chapterOf(id)}.md#${id})` : id;

/** The order of the documents: what comes before section 1, the sections, the appendices, the other papers. */
function rank(section: string): number {
  const [, number, letter] = /^(\d+)(?:\.([A-Z]))?/.exec(section) ?? [];
  if (number !== undefined) return Number(number) * 100 + (letter?.charCodeAt(0) ?? 0);
  if (section.startsWith('Appendix')) return 10_000;
  return section === 'Summary of Changes' ? 0 : 20_000;
}

/** Where a clause is shown, as links where the handbook has the place. */
function shown(where: string): string[] {
  if (!/^[a-z]+:\S+$/.test(where)) return [where];
  return where.split(',').map((place) => {
    const [kind = '', id = ''] = place.split(/:(.*)/);
    const target = targets[kind]?.(id);
    const words = `${kind} ${code(id)}`;
    return target === undefined ? words : `[${words}](${target})`;
  });
}

const rowOf = (id: string): string => `${chapterOf(id)}.md#${id}`;

const targets: Readonly<Record<string, (id: string) => string>> = {
  taxonomy: (path) => `02-taxonomy.md#${path}`,
  fact: (id) => `19-questions.md#fact.${id}`,
  field: (id) => `19-questions.md#field.${id}`,
  program: (id) => `01-when-required.md#program.${id}`,
  setting: () => '19-questions.md#field.setting',
  contested: (id) => `20-contested-readings.md#${id}`,
  advisory: (id) => `21-advisories.md#${id}`,
  handbook: (place) => place.replace(/^[^#]+/, (chapter) => `${chapter}.md`),
  record: rowOf,
  report: rowOf,
  policy: rowOf,
  standing: rowOf,
  terms: (recipient) => `13-notifications.md#${recipient}`,
};
