import type { Clause } from '../clauses.ts';
import type { Draft } from '../draft.ts';
import { anchor, counted, table } from '../markdown.ts';
import { chapterOf } from '../places.ts';

/** What becomes of each clause of the Guidelines. */
export function coverage(clauses: readonly Clause[], ruleIds: ReadonlySet<string>): Draft {
  const states = [...new Set(clauses.map(({ state }) => state))].sort();
  const sections = [...new Set(clauses.map(({ section }) => section))];
  const of = (section: string): readonly Clause[] => clauses.filter((clause) => clause.section === section);
  return {
    chapter: '22-clause-coverage',
    title: 'Clause coverage',
    blocks: [
      'Every normative statement of the sources, in our own words, and what becomes of it here: decided by rules and tested, shown to people, or background with the reason.',
      ...(clauses.length === 0
        ? ['No clause is registered yet.']
        : [
            '## In numbers',
            table(
              ['Section', ...states, 'All'],
              [
                ...sections.map((section) => [
                  section,
                  ...states.map((state) => String(of(section).filter((clause) => clause.state === state).length)),
                  String(of(section).length),
                ]),
                [
                  '**All**',
                  ...states.map((state) => String(clauses.filter((clause) => clause.state === state).length)),
                  counted(clauses.length, 'clause'),
                ],
              ],
            ),
            ...sections.flatMap((section) => [
              `## Clauses of ${section}`,
              table(
                ['Clause', 'Statement', 'State', 'Rules, or where it is shown'],
                of(section).map((clause) => [
                  `${anchor(`clause.${clause.id}`)}${clause.id}`,
                  clause.statement,
                  clause.state,
                  [...clause.rules.map((id) => linked(id, ruleIds)), clause.where].filter(Boolean).join('<br>'),
                ]),
              ),
            ]),
          ]),
    ],
  };
}

const linked = (id: string, known: ReadonlySet<string>): string =>
  known.has(id) ? `[${id}](${chapterOf(id)}.md#${id})` : id;
