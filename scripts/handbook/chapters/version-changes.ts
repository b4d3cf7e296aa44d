import type { Clause } from '../../clauses.ts';
import type { Draft } from '../draft.ts';
import { table } from '../markdown.ts';
import { type Chapter, chapterOf } from '../places.ts';
import { clauseRow, legend } from './coverage.ts';

const section = 'Summary of Changes';
const introduced = /^v3 change: (.)/;

/** What Version 3 says that it changed, by topic: the chapter of the handbook with the rules that came of it. */
export function versionChanges(
  clauses: readonly Clause[],
  ruleIds: ReadonlySet<string>,
  titles: readonly Pick<Draft, 'chapter' | 'title'>[],
): Draft {
  const changes = clauses.filter((clause) => clause.section === section && introduced.test(clause.statement));
  const sections = new Map(clauses.map((clause) => [clause.id, clause.section]));
  const topics = new Map<Chapter, Clause[]>();
  for (const clause of changes) {
    const topic = topicOf(clause, sections);
    topics.set(topic, [...(topics.get(topic) ?? []), clause]);
  }
  return {
    chapter: '24-changes-in-version-3',
    title: 'Changes in Version 3, by topic',
    blocks: [
      'Version 3 of the Guidelines begins with a summary of what changed from Version 2. This page lists its statements in our own words, by topic, with the rules that follow them. The summary names no change of a Level criterion; [Levels: 2019 and November 2025](23-what-changed.md) compares the Levels. The second column says what became of each statement:',
      legend(changes),
      ...titles.flatMap(({ chapter, title }) => {
        const of = topics.get(chapter) ?? [];
        if (of.length === 0) return [];
        return [
          `## ${title}`,
          table(
            ['Change', 'How it is handled', 'Rules, or where it is shown'],
            of.map((clause) => {
              const [, state = '', rules = ''] = clauseRow(clause, ruleIds);
              return [saidOf(clause), state, rules];
            }),
          ),
        ];
      }),
    ],
  };
}

const saidOf = ({ id, statement }: Clause): string => {
  const text = statement
    .replace(introduced, (_, first: string) => first.toUpperCase())
    .replace(/ \((?:body[^)]*|body wording[^)]*)\)/, '');
  return `${text} ([${id}](22-clause-coverage.md#clause.${id}))`;
};

/** The chapter of a change: that of its first rule, of the place where it is shown, or of the section that it cites. */
function topicOf({ rules: [rule], where, statement }: Clause, sections: ReadonlyMap<string, string>): Chapter {
  if (rule !== undefined) return chapterOf(rule);
  if (/^(program|setting):/.test(where)) return '01-when-required';
  const [, category] = /^taxonomy:([a-z-]+)/.exec(where) ?? [];
  if (category !== undefined) return '02-taxonomy';
  if (where.startsWith('fact:')) return '19-questions';
  const [, body = ''] = /body[^:]*: (G-\d+-\d+)/.exec(statement) ?? [];
  return chapterOf((sections.get(body) ?? '12').split(' ')[0] ?? '12');
}
