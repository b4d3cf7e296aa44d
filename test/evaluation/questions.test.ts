import { describe, expect, test } from 'vitest';
import { assess, assessWith } from '../../src/assess/assess.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { CategoryLevels } from '../../src/model/rule.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import {
  alwaysLevelTwo,
  alwaysReportable,
  forEach,
  reportableWhen,
  residual,
  smallEdition,
  termsOf,
} from './small-edition.ts';

const all = (...facts: FactId[]): Condition => ({ all: facts.map((fact) => ({ fact })) });
const any = (...facts: FactId[]): Condition => ({ any: facts.map((fact) => ({ fact })) });
const levelOneWhen = (when: Condition): CategoryLevels => ({
  levelOne: [{ ...residual('level-1'), when }],
  levelTwo: residual('level-2'),
});
const occurrence: Occurrence = {
  provider: { programs: ['education'], limitedPersonalInformationApproved: false },
  entries: [{ category: 'death' }, { category: 'serious-injury' }],
};
const asked = ({ questions }: Assessment): string[] =>
  questions.map(({ missing, index, individual }) =>
    [missing, index, individual].filter((part) => part !== undefined).join(' '),
  );

describe('what is asked first', () => {
  test('what alone can settle Level 1 comes before what alone can settle Level 2', () => {
    const edition = smallEdition({
      levels: forEach(alwaysLevelTwo, {
        death: levelOneWhen(all('stillbirth', 'inPeaceOfficerCustody')),
        'serious-injury': levelOneWhen(any('lifeThreatening', 'hungerStrike')),
      }),
    });
    expect(asked(assessWith(edition, occurrence))).toEqual([
      'lifeThreatening 1',
      'hungerStrike 1',
      'stillbirth 0',
      'inPeaceOfficerCustody 0',
    ]);
  });

  test('what alone can make it reportable comes before what alone can make it not so', () => {
    const edition = smallEdition({
      reportability: forEach(alwaysReportable, {
        death: reportableWhen(all('stillbirth', 'inPeaceOfficerCustody')),
        'serious-injury': reportableWhen(any('lifeThreatening', 'hungerStrike')),
      }),
    });
    expect(asked(assessWith(edition, occurrence))).toEqual([
      'lifeThreatening 1',
      'hungerStrike 1',
      'stillbirth 0',
      'inPeaceOfficerCustody 0',
    ]);
  });

  test('what affects the whole report, then notifications, then one entry, then its description', () => {
    const edition = smallEdition({
      reportability: forEach(alwaysReportable, { 'serious-illness': reportableWhen(any('outbreak')) }),
      levels: forEach(alwaysLevelTwo, {
        death: levelOneWhen({ all: [] }),
        'serious-injury': levelOneWhen(any('lifeThreatening')),
      }),
      notificationTerms: [termsOf('police')],
      notifications: [{ ...residual('tell'), recipient: 'police', per: 'entry', when: any('stillbirth') }],
      description: [{ ...residual('describe'), per: 'entry', when: any('mayBeCriminalOffence') }],
    });
    const firm: Occurrence = {
      ...occurrence,
      entries: [{ category: 'death' }, { category: 'serious-injury' }, { category: 'serious-illness' }],
    };
    const { questions } = assessWith(edition, firm);
    expect(questions.map(({ missing, index, affects }) => [missing, index, affects])).toEqual([
      ['stillbirth', 0, ['notification:police']],
      ['stillbirth', 1, ['notification:police']],
      ['stillbirth', 2, ['notification:police']],
      ['lifeThreatening', 1, ['level']],
      ['outbreak', 2, ['reportability']],
      ['mayBeCriminalOffence', 0, ['description']],
      ['mayBeCriminalOffence', 1, ['description']],
      ['mayBeCriminalOffence', 2, ['description']],
    ]);
  });

  test('the same of several individuals is asked in their order, whatever it affects', () => {
    const childIn = (recipient: 'police' | 'coroner', category: 'death' | 'serious-illness') => ({
      ...residual(recipient),
      recipient,
      per: 'entry' as const,
      categories: [category],
      when: { field: 'population' as const, in: ['child'] },
    });
    const edition = smallEdition({
      notificationTerms: [termsOf('police'), termsOf('coroner')],
      notifications: [childIn('coroner', 'death'), childIn('police', 'serious-illness')],
    });
    const assessment = assessWith(edition, {
      ...occurrence,
      individuals: [{ id: 'i1' }, { id: 'i2' }],
      entries: [
        { category: 'death', individual: 'i1' },
        { category: 'serious-illness', individual: 'i2' },
      ],
    });
    expect(assessment.questions.map(({ missing, individual, affects }) => [missing, individual, affects])).toEqual([
      ['population', 'i1', ['notification:coroner']],
      ['population', 'i2', ['notification:police']],
    ]);
  });
});

describe('a question', () => {
  test('asks for a type among those of the subcategory', () => {
    const edition = smallEdition({
      reportability: forEach(reportableWhen({ field: 'type', in: ['privacy-related', 'operational'] })),
    });
    const ask = (entry: Occurrence['entries'][number]): unknown =>
      assessWith(edition, { ...occurrence, entries: [entry] }).questions.map(({ missing, kind, options }) => [
        missing,
        kind,
        options?.map(({ id }) => id),
      ]);
    expect(ask({ category: 'serious-complaint', subcategory: 'rights-based' })).toEqual([
      ['type', 'choice', ['privacy-related', 'rights-related']],
    ]);
    expect(ask({ category: 'serious-complaint' })).toEqual([
      [
        'type',
        'choice',
        ['privacy-related', 'rights-related', 'operational', 'physical-environment', 'safety-standards'],
      ],
    ]);
  });

  test('asks for a subcategory among those of the category, by their labels alone', () => {
    const edition = smallEdition({
      reportability: forEach(reportableWhen({ field: 'subcategory', in: ['medication-error'] })),
    });
    const [question] = assessWith(edition, { ...occurrence, entries: [{ category: 'error-or-omission' }] }).questions;
    expect(question?.options).toStrictEqual([
      { id: 'medication-error', label: 'Medication error' },
      { id: 'improper-detainment-or-commitment', label: 'Improper detainment/commitment' },
      { id: 'improper-release', label: 'Improper release' },
      { id: 'privacy-breach', label: 'Breach/potential breach of privacy and/or confidentiality' },
    ]);
  });

  test('is of a kind that shows how to answer it', () => {
    const { questions } = assess({
      provider: { programs: ['education'] },
      entries: [{ category: 'error-or-omission', subcategory: 'privacy-breach' }],
    });
    const kindOf = (what: string): unknown => {
      const question = questions.find(({ missing }) => missing === what);
      return question && [question.kind, question.options?.length, question.multiple];
    };
    expect(kindOf('privacySeriousHarm')).toEqual(['yes-no', undefined, undefined]);
    expect(kindOf('directlyOperated')).toEqual(['yes-no', undefined, undefined]);
    expect(kindOf('privacyRegimes')).toEqual(['choice', 3, true]);
  });
});
