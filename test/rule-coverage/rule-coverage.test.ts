import { describe, expect, test } from 'vitest';
import { unreachedDuties } from '../../scripts/rule-coverage/duties.ts';
import type { Gap } from '../../scripts/rule-coverage/gaps.ts';
import { ruleCoverage } from '../../scripts/rule-coverage/rule-coverage.ts';
import { assess } from '../../src/assess/assess.ts';
import { determineLevel } from '../../src/assess/determine-level.ts';
import { edition2025 } from '../../src/editions/2025-11/index.ts';
import { taxonomy } from '../../src/editions/2025-11/taxonomy.ts';
import { parseOccurrence } from '../../src/input/check-occurrence.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { FactScope } from '../../src/vocabulary/facts.ts';

const { categories, unreachedDuties: unreached } = ruleCoverage();
const of = (category: string) => {
  const found = categories.find((one) => one.category === category);
  if (found === undefined) throw new RangeError(`${category} is a category`);
  return found;
};

type Answers = Record<string, boolean>;

/** The answers to facts of one scope. */
const inScope = (facts: Answers, scope: FactScope): Answers =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => scopes.get(id) === scope));

const scopes = new Map<string, FactScope>(Object.entries(edition2025.vocabulary.factScopes));

function factsOf(answers: readonly Condition[]): Answers {
  return Object.fromEntries(
    answers.flatMap((answer): [string, boolean][] => {
      if ('fact' in answer) return [[answer.fact, true]];
      return 'not' in answer && 'fact' in answer.not ? [[answer.not.fact, false]] : [];
    }),
  );
}

function populationOf(answers: readonly Condition[]): string | undefined {
  return answers.flatMap((answer) =>
    'field' in answer && answer.field === 'population' ? answer.in.slice(0, 1) : [],
  )[0];
}

const isStatedType = (answer: Condition): boolean => 'stated' in answer && answer.stated === 'type';

/** An entry with the answers of an example, in a service in which every incident counts. */
function occurrenceOf(category: string, subcategory: string, answers: readonly Condition[]): Occurrence {
  const types = taxonomy.find(({ id }) => id === category)?.subcategories.find(({ id }) => id === subcategory)?.types;
  const population = populationOf(answers);
  const facts = factsOf(answers);
  const person = {
    id: 'i',
    programs: ['developmental-services-supportive-living'],
    ...(population && { population }),
    facts: inScope(facts, 'individual'),
  };
  const given: unknown = {
    provider: { programs: ['developmental-services-supportive-living'], roles: [], setting: 'other' },
    individuals: [person],
    entries: [
      {
        category,
        subcategory,
        individual: 'i',
        ...(answers.some(isStatedType) && types?.[0] ? { type: types[0].id } : {}),
        facts: inScope(facts, 'entry'),
      },
    ],
    facts: inScope(facts, 'occurrence'),
  };
  return parseOccurrence(given);
}

const examples = (gaps: (of: (typeof categories)[number]) => readonly Gap[]) =>
  categories.flatMap((coverage) =>
    gaps(coverage).flatMap(({ subcategories, answers }) =>
      subcategories.map(
        (subcategory) => [`${coverage.category}/${subcategory}`, coverage.category, subcategory, answers] as const,
      ),
    ),
  );

describe('a combination that no criterion covers', () => {
  test.each(examples(({ uncovered }) => uncovered))(
    '%s is not reportable, whatever else is answered',
    (_, category, subcategory, answers) => {
      const { reportability } = assess(occurrenceOf(category, subcategory, answers));
      expect(reportability.decision).toBe('not-reportable');
      expect(reportability.because.map(({ id }) => id).filter((id) => id.includes('.except.'))).toEqual([]);
    },
  );

  test.each(examples(({ uncoveredLevelOne }) => uncoveredLevelOne))(
    '%s is Level 1 by its answers and yet not reportable',
    (_, category, subcategory, answers) => {
      const occurrence = occurrenceOf(category, subcategory, answers);
      const [entry] = parseOccurrence(occurrence).entries;
      if (entry === undefined) throw new RangeError('an occurrence has the entry that it was given');
      expect(assess(occurrence).reportability.decision).toBe('not-reportable');
      expect(determineLevel(entry, { facts: factsOf(answers) }).level).toBe(1);
      expect(answers.some((answer) => 'fact' in answer && answer.fact === 'mediaAttention')).toBe(false);
    },
  );

  test.each(examples(({ uncovered }) => uncovered))(
    '%s needs each of its answers',
    (_, category, subcategory, answers) => {
      for (const dropped of answers.filter((answer) => 'fact' in answer || ('not' in answer && 'fact' in answer.not))) {
        const rest = answers.filter((answer) => answer !== dropped);
        expect(assess(occurrenceOf(category, subcategory, rest)).reportability.because.map(({ id }) => id)).not.toEqual(
          assess(occurrenceOf(category, subcategory, answers)).reportability.because.map(({ id }) => id),
        );
      }
    },
  );

  test('includes a life-threatening injury without medical attention', () => {
    expect(of('serious-injury').uncoveredLevelOne.map(({ answers }) => factsOf(answers))).toContainEqual({
      unscheduledMedicalAttention: false,
      unplannedHospitalization: false,
      lifeThreatening: true,
    });
  });
});

describe('a subcategory that is covered', () => {
  test('is named for suicidal behaviour, assaults, charges, other actions, releases and complaints about rights', () => {
    expect(categories.flatMap(({ covered }) => covered).sort()).toEqual([
      'assault',
      'improper-detainment-or-commitment',
      'improper-release',
      'new-serious-charges',
      'other',
      'rights-based',
      'service-related',
      'suicidal-behaviour',
    ]);
  });

  test.each(categories.flatMap(({ category, covered }) => covered.map((one) => [category, one] as const)))(
    '%s/%s is reportable with no question answered, or an exception is open',
    (category, subcategory) => {
      const { reportability } = assess(occurrenceOf(category, subcategory, []));
      const hasException = edition2025.reportability[category].exceptions.length > 0;
      expect(reportability.decision).toBe(
        hasException && subcategory === 'new-serious-charges' ? 'undetermined' : 'reportable',
      );
    },
  );
});

describe('an answer that settles others', () => {
  test('is each criterion of Level 1 of an illness, and each way to need care', () => {
    const settled = of('serious-illness').settled.map(({ fact, answer, settles }) => [fact, answer, settles]);
    expect(settled).toEqual([
      ['mediaAttention', true, ['lifeThreatening', 'emergencyMedicalServices']],
      ['unscheduledMedicalAttention', true, ['unplannedHospitalization']],
      ['unplannedHospitalization', true, ['unscheduledMedicalAttention']],
      ['lifeThreatening', true, ['mediaAttention', 'emergencyMedicalServices']],
      ['emergencyMedicalServices', true, ['mediaAttention', 'lifeThreatening']],
    ]);
  });

  test.each(['serious-injury', 'serious-complaint', 'disturbance-or-disaster'])(
    'leaves nothing for the others to change in %s',
    (category) => {
      for (const { fact, answer, settles } of of(category).settled)
        for (const subcategory of taxonomy.find(({ id }) => id === category)?.subcategories ?? []) {
          const decide = (facts: Answers): unknown => {
            const answers = Object.entries(facts).map(
              ([id, yes]): Condition => (yes ? { fact: id } : { not: { fact: id } }),
            );
            const { reportability, level } = assess(occurrenceOf(category, subcategory.id, answers));
            return [reportability.decision, level.level];
          };
          const others = of(category)
            .settled.map((one) => one.fact)
            .filter((id) => id !== fact && !settles.includes(id));
          for (const rest of [false, true]) {
            const base = { ...Object.fromEntries(others.map((id) => [id, rest])), [fact]: answer };
            const outcomes = [false, true].map((value) =>
              decide({ ...base, ...Object.fromEntries(settles.map((id) => [id, value])) }),
            );
            expect(outcomes[0]).toEqual(outcomes[1]);
          }
        }
    },
  );
});

describe('the criteria', () => {
  test('overlap in five pairs of reportability, and none decides only together with another', () => {
    expect(categories.flatMap(({ overlapping }) => overlapping)).toEqual([
      ['13a.report.recipient-died', '13a.report.society-served-child-or-family'],
      ['13b.report.medical-attention', '13b.report.medication-refusal'],
      ['13e.report.physical.adult', '13e.report.physical.adult-improper'],
      ['13g.report.medication-error.youth-justice', '13g.report.medication-error.harm'],
      ['13i.report.interference', '13i.report.hunger-strike'],
    ]);
    expect(categories.flatMap(({ neverAlone, neverReportable }) => [neverAlone, neverReportable]).flat()).toEqual([]);
  });
});

describe('the reasons to notify', () => {
  test('are each reached by a reportable entry', () => {
    expect(unreached).toEqual([]);
  });

  test('are found where no entry reaches them', () => {
    const [ground] = edition2025.notifications.filter(({ id }) => id === '13b.notify.ombudsman');
    if (ground === undefined) throw new RangeError('the rule is in the edition');
    const never = { ...ground, when: { all: [{ fact: 'lifeThreatening' }, { not: { fact: 'lifeThreatening' } }] } };
    expect(unreachedDuties([never])).toEqual([{ rule: '13b.notify.ombudsman', category: 'serious-injury' }]);
  });
});
