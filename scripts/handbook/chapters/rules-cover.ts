import { editionInForce } from '../../../src/editions/current.ts';
import type { CategoryNode } from '../../../src/model/taxonomy.ts';
import type { Gap } from '../../rule-coverage/gaps.ts';
import { type CategoryCoverage, ruleCoverage } from '../../rule-coverage/rule-coverage.ts';
import { conditionCell } from '../conditions.ts';
import type { Draft, Part } from '../draft.ts';
import { list, listed, stacked, table } from '../markdown.ts';
import { chapterOf } from '../places.ts';

const questions = new Map<string, string>(editionInForce.facts.map(({ id, question }) => [id, question]));
const asked = (id: string): string => `[${questions.get(id) ?? id}](19-questions.md#fact.${id})`;

const texts = new Map<string, string>(
  [
    ...Object.values(editionInForce.reportability).flatMap(({ criteria }) => criteria),
    ...Object.values(editionInForce.levels).flatMap(({ levelOne }) => levelOne),
    ...editionInForce.notifications,
  ].map(({ id, text }) => [id, text]),
);
const rule = (id: string): string => `[${texts.get(id) ?? id}](${chapterOf(id)}.md#${id})`;

/** Gaps and overlaps in the criteria, for those who write or review rules. */
export function rulesCoverChapter(): Draft {
  const { categories, unreachedDuties } = ruleCoverage();
  return {
    chapter: '26-what-the-rules-cover',
    title: 'Gaps and overlaps in the criteria',
    blocks: [
      'This page is for analysts. It is computed from the decision diagrams of the rules, over every combination of answers that does not contradict itself. It shows where the criteria of section 13 stop: it does not say that the Guidelines are wrong there. The export `rule-coverage.json` has the same as data. What the library does not decide at all is listed under [Clause coverage](22-clause-coverage.md#what-the-library-does-not-decide).',
      list([
        '**Not covered:** a shortest set of answers with which no criterion is met, whatever else is answered. Such an entry is not reportable in this category.',
        '**Not covered, though Level 1:** the same, with an answer that would make a reportable entry Level 1 for a reason other than media attention. These are the borders to look at first: a grave fact alone does not make the entry reportable.',
        '**Met by the same entry:** criteria that can apply together. **Settles:** an answer after which other questions can no longer change whether the criteria are met, nor the Level.',
      ]),
      ...categories.flatMap((coverage) => ofCategory(coverage)),
      '## Reasons to notify that no reportable entry reaches',
      unreachedDuties.length === 0
        ? 'None. For each reason and each category in which it applies there is a provider, an individual and a set of answers with which a reportable entry reaches it.'
        : list(unreachedDuties.map((duty) => `${rule(duty.rule)} (${letterOf(duty.category)})`)),
    ],
  };
}

const nodeOf = (id: string): CategoryNode | undefined => editionInForce.taxonomy.find((node) => node.id === id);
const letterOf = (id: string): string => nodeOf(id)?.letter ?? id;

function ofCategory(coverage: CategoryCoverage): Part {
  const node = nodeOf(coverage.category);
  if (node === undefined) throw new RangeError('the coverage is of a category of the taxonomy');
  const named = (ids: readonly string[]): string =>
    ids.length === node.subcategories.length
      ? 'Every subcategory'
      : listed(
          node.subcategories.filter(({ id }) => ids.includes(id)).map(({ label }) => label),
          'and',
        );
  const gapRows = (gaps: readonly Gap[]): string[][] =>
    gaps.map(({ subcategories, answers }) => [named(subcategories), conditionCell({ all: answers })]);
  const pairs = [...coverage.overlapping, ...coverage.overlappingLevelOne];
  const { covered, uncovered, uncoveredLevelOne, neverAlone, neverReportable, settled } = coverage;
  const title = `${node.letter}. ${node.label}`;
  const part = (heading: string, body: Part): Part => [`### ${node.letter}: ${heading}`, ...body];
  return [
    `## ${title}`,
    ...(covered.length === 0
      ? []
      : [`Every entry of these subcategories meets a criterion, unless an exception applies: ${named(covered)}.`]),
    ...(uncovered.length === 0 ? [] : part('not covered', [table(['Subcategory', 'Answers'], gapRows(uncovered))])),
    ...(uncoveredLevelOne.length === 0
      ? []
      : part('not covered, though Level 1', [table(['Subcategory', 'Answers'], gapRows(uncoveredLevelOne))])),
    ...(pairs.length === 0
      ? []
      : part('criteria met by the same entry', [
          table(
            ['Criterion', 'Also met'],
            pairs.map(([one, other]) => [rule(one), rule(other)]),
          ),
        ])),
    ...(neverAlone.length === 0
      ? []
      : part('criteria that never decide alone', [
          table(
            ['Criterion', 'Met whenever it is'],
            neverAlone.map(({ rule: id, covers }) => [rule(id), stacked(covers.map(rule))]),
          ),
        ])),
    ...(neverReportable.length === 0
      ? []
      : part('Level 1 criteria that no reportable entry meets', [list(neverReportable.map(rule))])),
    ...(settled.length === 0
      ? []
      : part('answers that settle other questions', [
          table(
            ['Answer', 'Settles'],
            settled.map(({ fact, answer, settles }) => [
              `${asked(fact)} **${answer ? 'Yes' : 'No'}**`,
              stacked(settles.map(asked)),
            ]),
          ),
        ])),
  ];
}
