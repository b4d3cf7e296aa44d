import type { Clause } from '../../clauses.ts';
import type { Draft } from '../draft.ts';
import { anchor, type Block, code, list, stacked, table } from '../markdown.ts';
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
      'Every normative statement of the sources, in our own words, and how it is handled here: *implemented*, *surfaced* or *background*.',
      legend(clauses),
      '## What the library does not decide',
      'The library decides nothing on a clause that is surfaced or background. Where it decides, three things are still left to people: passages with [two readings](20-contested-readings.md), matters of [professional judgment](01-when-required.md#for-professional-judgment), and [what section 3 leaves open](01-when-required.md#what-this-page-leaves-open).',
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

/** What each state of a clause means. */
const states: readonly (readonly [state: string, meaning: string])[] = [
  ['implemented', 'rules decide it, and tests prove it'],
  ['surfaced', 'people see it as text, and no rule decides it'],
  ['background', 'it needs neither; the row gives the reason'],
];

/** The states with their numbers of clauses. */
export const legend = (clauses: readonly Clause[]): Block =>
  list(
    states.flatMap(([state, meaning]) => {
      const of = clauses.filter((clause) => clause.state === state);
      return of.length === 0
        ? []
        : [`**${state}** (${of.length} ${of.length === 1 ? 'clause' : 'clauses'}): ${meaning}.`];
    }),
  );

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
