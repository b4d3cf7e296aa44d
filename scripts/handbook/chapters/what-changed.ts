import { editionInForce, taxonomy } from '../../../src/editions/current.ts';
import { previousEdition, textsOf } from '../../../src/editions/lookup.ts';
import type { CategoryNode } from '../../../src/model/taxonomy.ts';
import { addedCriteria, type ComparedCriterion, comparedCriteria } from '../criteria.ts';
import { type Difference, differences, type Witness } from '../differences.ts';
import type { Draft, Part } from '../draft.ts';
import { listed, stacked, table } from '../markdown.ts';
import { ruleCell, ruleLink, sourceCell } from '../rows.ts';

const nameAfter = textsOf(editionInForce).name;
const nameBefore = textsOf(previousEdition(editionInForce)).name;

const questions = new Map(editionInForce.facts.map(({ id, question }) => [id, question]));
const asked = (id: Witness['yes'][number]): string => `[${questions.get(id) ?? id}](19-questions.md#fact.${id})`;

/** Subcategories of a category that read the same questions and change in the same way. */
interface Group extends Omit<Difference, 'subcategory'> {
  readonly where: string;
}

/** What changed from the edition before to the one in force. */
export function whatChanged(): Draft {
  const groups = grouped(differences());
  const changed = groups.filter((group) => group.changed > 0);
  const compared = comparedCriteria();
  const reworded = compared.filter(({ sameWords, reach }) => !sameWords || reach !== 'same');
  const same = compared.filter((criterion) => !reworded.includes(criterion));
  return {
    chapter: '23-what-changed',
    title: `Levels: ${nameBefore} and ${nameAfter}`,
    blocks: [
      'This page compares Levels only. For everything else that Version 3 says it changed, see [changes in Version 3, by topic](24-changes-in-version-3.md).',
      'This page compares the Level criteria of the 2019 sheet, “Summary of Level 1 and Level 2 Timeline Prompts by Category”, with those of Version 3, November 2025. The tables are computed: the library applies both editions to every combination of yes and no answers in each category, and compares the texts.',
      '**The 2019 sheet is a summary.** Neither the whole text of 2019 nor Version 2 is among our sources, and the Summary of Changes of Version 3 lists no change of a Level criterion. An addition shown here may therefore be older than November 2025. It is only certain that the sheet does not have it.',
      'The sheet also says “immediately notify MCCSS” for every Level 1 occurrence. In November 2025 only Youth Justice providers notify [the designated ministry contact](13-notifications.md#10.notify.ministry-designate). This is not a Level criterion, so the comparison leaves it out. The times, 1 hour and 24 hours, are the same.',
      '## What makes the difference',
      `With these answers ${nameAfter} gives a different Level than ${nameBefore}, if no other criterion applies.`,
      lowered(changed),
      table(['Answer', 'In', `Level in ${nameBefore}`, `Level in ${nameAfter}`], decisive(changed)),
      '## Smallest sets of answers',
      'Each row is a smallest set of answers for which the Level differs, whatever the other answers are. Without one of these answers the Level may be the same. Together the rows cover all combinations that differ.',
      ...taxonomy.flatMap((category) => witnesses(category, changed)),
      `## Criteria that ${nameBefore} does not have`,
      table(
        ['Category', `Criterion of ${nameAfter}`, 'Source'],
        addedCriteria().map(({ category, rule }) => [label(category), ruleLink(rule), sourceCell(rule)]),
      ),
      '## Criteria in other words',
      'These criteria depend on the same question in both editions, although their texts differ. Where the reach is the same, one question serves both editions; the different words may still matter in borderline cases.',
      table(
        [nameBefore, nameAfter, 'Reach', 'Source'],
        reworded.map((criterion) => comparedRow(criterion)),
      ),
      '## Criteria worded alike',
      'Small changes that a reader would not notice, such as “a serious injury” for “an injury”, are left out here.',
      table(
        [nameBefore, nameAfter, 'Reach', 'Source'],
        same.map((criterion) => comparedRow(criterion, 'the same criterion')),
      ),
    ],
  };
}

const label = (id: string): string => {
  const category = taxonomy.find((node) => node.id === id);
  return category === undefined ? id : `${category.letter}. ${category.label}`;
};

function grouped(all: readonly Difference[]): Group[] {
  return taxonomy.flatMap(({ id, subcategories }) => {
    const own = all.filter(({ category }) => category === id);
    const byShape = new Map<string, Difference[]>();
    for (const difference of own) {
      const key = JSON.stringify([difference.facts, difference.witnesses]);
      byShape.set(key, [...(byShape.get(key) ?? []), difference]);
    }
    return [...byShape.values()].flatMap((members): Group[] => {
      const [first] = members;
      if (first === undefined) return [];
      const names = members.flatMap(
        ({ subcategory }) => subcategories.find((node) => node.id === subcategory)?.label ?? [],
      );
      return [{ ...first, where: members.length === own.length ? 'every one' : listed(names, 'and') }];
    });
  });
}

/** Whether any answers give a less urgent Level than before. */
function lowered(groups: readonly Group[]): string {
  const categories = groups.filter(({ witnesses: of }) => of.some(({ before, after }) => before < after));
  return categories.length === 0
    ? `No answers are Level 1 in ${nameBefore} and Level 2 in ${nameAfter}: each difference is from Level 2 to Level 1.`
    : `Some answers are Level 1 in ${nameBefore} and Level 2 in ${nameAfter}: ${[...new Set(categories.map(({ category }) => label(category)))].join('; ')}.`;
}

/** By answer: where it makes the difference. */
function decisive(groups: readonly Group[]): string[][] {
  const rows = new Map<string, { places: string[]; witness: Witness }>();
  for (const { category, where, witnesses: of } of groups) {
    for (const witness of of) {
      const key = `${witness.yes.join()} ${witness.before}`;
      const row = rows.get(key) ?? { places: [], witness };
      row.places.push(where === 'every one' ? label(category) : `${label(category)}: ${where}`);
      rows.set(key, row);
    }
  }
  return [...rows.values()].map(({ places, witness }) => [
    stacked(witness.yes.map((id) => `${asked(id)} **Yes**`)),
    [...new Set(places)].join('<br>'),
    `Level\u00a0${witness.before}`,
    `**Level\u00a0${witness.after}**`,
  ]);
}

function witnesses({ id }: CategoryNode, groups: readonly Group[]): Part {
  const own = groups.filter(({ category }) => category === id);
  if (own.length === 0) return [];
  return [
    `### Differences in ${label(id)}`,
    table(
      ['Subcategory', 'Yes', 'No', nameBefore, nameAfter],
      own.flatMap(({ where, witnesses: of }) =>
        of.map(({ yes, no, before, after }) => [
          where,
          stacked(yes.map(asked)),
          stacked(no.map(asked)) || '–',
          `Level\u00a0${before}`,
          `Level\u00a0${after}`,
        ]),
      ),
    ),
  ];
}

const reaches: Readonly<Record<ComparedCriterion['reach'], string>> = {
  same: 'the same',
  wider: `wider in ${nameAfter}`,
  narrower: `narrower in ${nameAfter}`,
  other: 'other cases',
};

const comparedRow = ({ before, after, reach }: ComparedCriterion, alike?: string): string[] => [
  ruleCell(before),
  stacked(after.map((rule) => ruleLink({ ...rule, text: alike ?? rule.text }))) || '–',
  reaches[reach],
  sourceCell(before),
];
