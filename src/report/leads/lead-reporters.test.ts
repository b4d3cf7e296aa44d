import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../input/invalid-input-error.ts';
import type { LeadReporterQuestion, PlacingAgency } from './lead-question.ts';
import { determineLeadReporters, type LeadReporterAnswer } from './lead-reporters.ts';

const agency = (id: string, individualsPlaced: number, individualsInvolved: string[] = []): PlacingAgency => ({
  id,
  individualsPlaced,
  individualsInvolved,
});
const a = agency('a', 2, ['i1']);
const b = agency('b', 3, ['i2', 'i3']);

interface Expected {
  readonly reports: LeadReporterAnswer['reports'];
  readonly askMinistry: boolean;
  /** The agencies that are informed. */
  readonly informs: string[];
  readonly because: string[];
}

const under: LeadReporterQuestion = { settingUnderMinistry: true, involvesIndividuals: true };
const elsewhere: LeadReporterQuestion = { settingUnderMinistry: false, involvesIndividuals: true };
const whole: LeadReporterQuestion = { settingUnderMinistry: false, involvesIndividuals: false };

describe('who leads', () => {
  it.each<[story: string, question: LeadReporterQuestion, expected: Expected]>([
    [
      'one provider, no placing agency',
      under,
      {
        reports: [{ lead: 'primary-service-provider' }],
        askMinistry: false,
        informs: [],
        because: ['9.lead.service-provider'],
      },
    ],
    [
      'several providers',
      { ...under, severalProviders: true },
      {
        reports: [{ lead: 'primary-service-provider' }],
        askMinistry: false,
        informs: [],
        because: ['9.lead.primary-provider', '9.tell.other-providers'],
      },
    ],
    [
      'several providers, and it is not clear who was responsible',
      { ...under, severalProviders: true, primaryResponsibilityUnclear: true },
      {
        reports: [{ lead: 'primary-service-provider' }],
        askMinistry: true,
        informs: [],
        because: ['9.lead.primary-provider', '9.tell.other-providers', '9.ask.primary-responsibility'],
      },
    ],
    [
      'a child placed in a licensed residence',
      { ...under, placingAgencies: [a] },
      {
        reports: [{ lead: 'out-of-home-provider' }],
        askMinistry: false,
        informs: ['a'],
        because: ['9.lead.out-of-home-provider', '9.tell.placing-agency'],
      },
    ],
    [
      'individuals of two agencies in a licensed residence; a third agency’s are not involved',
      { ...under, placingAgencies: [a, b, agency('c', 1)] },
      {
        reports: [{ lead: 'out-of-home-provider' }],
        askMinistry: false,
        informs: ['a', 'b'],
        because: ['9.lead.out-of-home-provider', '9.tell.placing-agency'],
      },
    ],
    [
      'a flood in a licensed residence: it is about nobody placed there, so that no agency is informed',
      { ...under, involvesIndividuals: false, placingAgencies: [agency('a', 2), agency('b', 3)] },
      {
        reports: [{ lead: 'out-of-home-provider' }],
        askMinistry: false,
        informs: [],
        because: ['9.lead.service-provider'],
      },
    ],
    [
      'a flood in a licensed residence where nobody is placed',
      { ...under, involvesIndividuals: false },
      {
        reports: [{ lead: 'primary-service-provider' }],
        askMinistry: false,
        informs: [],
        because: ['9.lead.service-provider'],
      },
    ],
    [
      'placed in a licensed residence, and served by other providers too',
      { ...under, severalProviders: true, placingAgencies: [a] },
      {
        reports: [{ lead: 'out-of-home-provider' }],
        askMinistry: false,
        informs: ['a'],
        because: ['9.lead.out-of-home-provider', '9.tell.placing-agency', '9.tell.other-providers'],
      },
    ],
    [
      'still missing when the placement in a licensed residence ends',
      { ...under, dischargedWhileOngoing: true, placingAgencies: [a] },
      {
        reports: [
          { lead: 'out-of-home-provider' },
          { lead: 'placing-agency', placingAgency: 'a', individuals: ['i1'] },
        ],
        askMinistry: false,
        informs: ['a'],
        because: [
          '9.lead.out-of-home-provider',
          '9.tell.placing-agency',
          '9.lead.discharged',
          '10.update.after-discharge',
        ],
      },
    ],
    [
      'one of three youths is discharged: the agency that placed that youth reports, about that youth alone',
      {
        ...under,
        dischargedWhileOngoing: true,
        placingAgencies: [a, { ...b, individualsDischarged: ['i3'] }],
      },
      {
        reports: [
          { lead: 'out-of-home-provider' },
          { lead: 'placing-agency', placingAgency: 'b', individuals: ['i3'] },
        ],
        askMinistry: false,
        informs: ['a', 'b'],
        because: [
          '9.lead.out-of-home-provider',
          '9.tell.placing-agency',
          '9.lead.discharged',
          '10.update.after-discharge',
        ],
      },
    ],
    [
      'the youths of two agencies are discharged: each agency reports its own',
      { ...under, dischargedWhileOngoing: true, placingAgencies: [a, b] },
      {
        reports: [
          { lead: 'out-of-home-provider' },
          { lead: 'placing-agency', placingAgency: 'a', individuals: ['i1'] },
          { lead: 'placing-agency', placingAgency: 'b', individuals: ['i2', 'i3'] },
        ],
        askMinistry: false,
        informs: ['a', 'b'],
        because: [
          '9.lead.out-of-home-provider',
          '9.tell.placing-agency',
          '9.lead.discharged',
          '10.update.after-discharge',
        ],
      },
    ],
    [
      'discharged with no placing agency known',
      { ...under, dischargedWhileOngoing: true },
      {
        reports: [{ lead: 'primary-service-provider' }],
        askMinistry: true,
        informs: [],
        because: ['9.lead.service-provider', '9.ask.discharged-without-agency'],
      },
    ],
    [
      'discharged to an agency that the ministry does not fund',
      { ...under, dischargedWhileOngoing: true, placingAgencies: [{ ...a, ministryFunded: false }] },
      {
        reports: [{ lead: 'out-of-home-provider' }],
        askMinistry: true,
        informs: ['a'],
        because: [
          '9.lead.out-of-home-provider',
          '9.tell.placing-agency',
          '9.lead.discharged',
          '10.update.after-discharge',
          '9.ask.discharged-without-agency',
        ],
      },
    ],
    [
      'a child placed in a setting with no licence and no funding',
      { ...elsewhere, placingAgencies: [a] },
      {
        reports: [{ lead: 'placing-agency', placingAgency: 'a', individuals: ['i1'] }],
        askMinistry: false,
        informs: [],
        because: ['9.lead.placing-agency'],
      },
    ],
    [
      'the same when the placement ends: the agency reports already',
      { ...elsewhere, dischargedWhileOngoing: true, placingAgencies: [a] },
      {
        reports: [{ lead: 'placing-agency', placingAgency: 'a', individuals: ['i1'] }],
        askMinistry: false,
        informs: [],
        because: ['9.lead.placing-agency'],
      },
    ],
    [
      'individuals of two agencies there: each reports its own alone',
      { ...elsewhere, placingAgencies: [a, b, agency('c', 1)] },
      {
        reports: [
          { lead: 'placing-agency', placingAgency: 'a', individuals: ['i1'] },
          { lead: 'placing-agency', placingAgency: 'b', individuals: ['i2', 'i3'] },
        ],
        askMinistry: false,
        informs: [],
        because: ['9.lead.placing-agency', '9.lead.each-placing-agency'],
      },
    ],
    [
      'one agency, and its individuals are not named',
      { ...elsewhere, placingAgencies: [agency('a', 1)] },
      {
        reports: [{ lead: 'placing-agency', placingAgency: 'a', individuals: [] }],
        askMinistry: false,
        informs: [],
        because: ['9.lead.placing-agency'],
      },
    ],
    [
      'two agencies, and it is not said whose individuals are involved',
      { ...elsewhere, placingAgencies: [agency('a', 1), agency('b', 1)] },
      {
        reports: [{ lead: 'placing-agency', candidates: ['a', 'b'] }],
        askMinistry: true,
        informs: [],
        because: ['9.lead.placing-agency', '9.ask.placing-agency'],
      },
    ],
    [
      'the same, and the ministry does not fund one of them',
      { ...elsewhere, placingAgencies: [agency('a', 1), agency('b', 1), { ...agency('c', 1), ministryFunded: false }] },
      {
        reports: [{ lead: 'placing-agency', candidates: ['a', 'b'] }],
        askMinistry: true,
        informs: [],
        because: ['9.lead.placing-agency', '9.ask.placing-agency'],
      },
    ],
    [
      'individuals of two agencies, one of which the ministry does not fund',
      { ...elsewhere, placingAgencies: [a, { ...b, ministryFunded: false }] },
      {
        reports: [{ lead: 'placing-agency', placingAgency: 'a', individuals: ['i1'] }],
        askMinistry: true,
        informs: [],
        because: ['9.lead.placing-agency', '9.ask.placing-agency'],
      },
    ],
    [
      'the ministry funds the agency of others, and not the one whose individual is involved',
      { ...elsewhere, placingAgencies: [{ ...a, ministryFunded: false }, agency('c', 4)] },
      {
        reports: [{ lead: 'primary-service-provider' }],
        askMinistry: true,
        informs: [],
        because: ['9.ask.no-funded-agency'],
      },
    ],
    [
      'no agency that the ministry funds',
      { ...elsewhere, placingAgencies: [{ ...a, ministryFunded: false }] },
      {
        reports: [{ lead: 'primary-service-provider' }],
        askMinistry: true,
        informs: [],
        because: ['9.ask.no-funded-agency'],
      },
    ],
    [
      'individuals of two agencies there, served by other providers too',
      { ...elsewhere, severalProviders: true, placingAgencies: [a, b] },
      {
        reports: [
          { lead: 'placing-agency', placingAgency: 'a', individuals: ['i1'] },
          { lead: 'placing-agency', placingAgency: 'b', individuals: ['i2', 'i3'] },
        ],
        askMinistry: false,
        informs: [],
        because: ['9.lead.placing-agency', '9.lead.each-placing-agency', '9.tell.other-providers'],
      },
    ],
    [
      'two agencies, nobody named, and other providers',
      { ...elsewhere, severalProviders: true, placingAgencies: [agency('a', 1), agency('b', 1)] },
      {
        reports: [{ lead: 'placing-agency', candidates: ['a', 'b'] }],
        askMinistry: true,
        informs: [],
        because: ['9.lead.placing-agency', '9.tell.other-providers', '9.ask.placing-agency'],
      },
    ],
    [
      'no agency that the ministry funds, and other providers',
      { ...elsewhere, severalProviders: true, placingAgencies: [{ ...a, ministryFunded: false }] },
      {
        reports: [{ lead: 'primary-service-provider' }],
        askMinistry: true,
        informs: [],
        because: ['9.tell.other-providers', '9.ask.no-funded-agency'],
      },
    ],
    [
      'a flood there concerns no individual’s other providers, whoever funds the agency',
      { ...whole, severalProviders: true, placingAgencies: [{ ...agency('a', 2), ministryFunded: false }] },
      {
        reports: [{ lead: 'primary-service-provider' }],
        askMinistry: true,
        informs: [],
        because: ['9.ask.no-funded-agency'],
      },
    ],
    [
      'an individual who was not placed there by an agency',
      elsewhere,
      {
        reports: [{ lead: 'primary-service-provider' }],
        askMinistry: false,
        informs: [],
        because: ['9.lead.primary-provider'],
      },
    ],
    [
      'a flood in an unlicensed setting: the agency with most individuals',
      { ...whole, placingAgencies: [agency('a', 2), agency('b', 3)] },
      {
        reports: [{ lead: 'placing-agency', placingAgency: 'b' }],
        askMinistry: false,
        informs: ['a', 'b'],
        because: ['9.lead.most-individuals', '9.tell.setting-tells-agencies'],
      },
    ],
    [
      'the same with a tie: one report, and the ministry is asked',
      { ...whole, placingAgencies: [agency('a', 3), agency('b', 3), agency('c', 1)] },
      {
        reports: [{ lead: 'placing-agency', candidates: ['a', 'b'] }],
        askMinistry: true,
        informs: ['a', 'b', 'c'],
        because: ['9.lead.most-individuals', '9.tell.setting-tells-agencies', '9.ask.most-individuals-tied'],
      },
    ],
    [
      'the same with one agency',
      { ...whole, placingAgencies: [agency('a', 2)] },
      {
        reports: [{ lead: 'placing-agency', placingAgency: 'a' }],
        askMinistry: false,
        informs: ['a'],
        because: ['9.lead.placing-agency', '9.tell.setting-tells-agencies'],
      },
    ],
    [
      'the same where the agency with most individuals is not funded by the ministry',
      { ...whole, placingAgencies: [agency('a', 2), { ...agency('b', 3), ministryFunded: false }] },
      {
        reports: [{ lead: 'placing-agency', placingAgency: 'a' }],
        askMinistry: false,
        informs: ['a', 'b'],
        because: ['9.lead.most-individuals', '9.tell.setting-tells-agencies'],
      },
    ],
    [
      'a flood in an unlicensed setting where nobody was placed',
      whole,
      {
        reports: [{ lead: 'primary-service-provider' }],
        askMinistry: true,
        informs: [],
        because: ['9.lead.primary-provider', '9.ask.placing-agency'],
      },
    ],
  ])('%s', (_story, question, { reports, askMinistry, informs, because }) => {
    const answer = determineLeadReporters(question);
    expect(answer.reports).toEqual(reports);
    expect(answer.askMinistry).toBe(askMinistry);
    expect(answer.inform.flatMap(({ placingAgency }) => placingAgency ?? [])).toEqual(informs);
    expect(answer.because.map(({ id }) => id)).toEqual(because);
    expect(answer.furtherRequirementsPossible).toBe(false);
  });

  it('the out of home provider informs, and an unlicensed setting informs', () => {
    expect(determineLeadReporters({ ...under, placingAgencies: [a] }).inform).toEqual([
      { from: 'out-of-home-provider', to: 'placing-agency', placingAgency: 'a' },
    ]);
    expect(determineLeadReporters({ ...whole, placingAgencies: [a] }).inform).toEqual([
      { from: 'setting', to: 'placing-agency', placingAgency: 'a' },
    ]);
  });

  it.each<[who: string, question: LeadReporterQuestion]>([
    ['primary-service-provider', { ...under, severalProviders: true }],
    ['out-of-home-provider', { ...under, severalProviders: true, placingAgencies: [a] }],
    ['placing-agency', { ...elsewhere, severalProviders: true, placingAgencies: [a] }],
    ['placing-agency', { ...elsewhere, severalProviders: true, placingAgencies: [agency('a', 1), agency('b', 1)] }],
    [
      'primary-service-provider',
      { ...elsewhere, severalProviders: true, placingAgencies: [{ ...a, ministryFunded: false }] },
    ],
  ])('the %s that leads informs other providers', (from, question) => {
    expect(determineLeadReporters(question).inform.at(-1)).toEqual({ from, to: 'other-service-provider' });
    const alone = determineLeadReporters({ ...question, severalProviders: false });
    expect(alone.inform.filter(({ to }) => to === 'other-service-provider')).toEqual([]);
  });

  it('informs no other provider about a site as a whole', () => {
    const flood = { ...whole, severalProviders: true, placingAgencies: [a] };
    expect(determineLeadReporters(flood).inform).toEqual([
      { from: 'setting', to: 'placing-agency', placingAgency: 'a' },
    ]);
  });

  it('asks the ministry which of several providers of Youth Justice services leads', () => {
    const several = { ...under, youthJustice: true, severalProviders: true };
    const answer = determineLeadReporters(several);
    expect(answer.askMinistry).toBe(true);
    expect(answer.because.map(({ id }) => id)).toEqual([
      '9.ask.primary-provider-youth-justice',
      '9.tell.other-providers',
      '9.youth-justice.further-requirements',
    ]);
    expect(determineLeadReporters({ ...several, severalProviders: false }).askMinistry).toBe(false);
    expect(determineLeadReporters({ ...several, placingAgencies: [a] }).askMinistry).toBe(false);
  });

  it('cites step 8 for the report that stays open after a discharge', () => {
    const { because } = determineLeadReporters({ ...under, dischargedWhileOngoing: true, placingAgencies: [a] });
    expect(because.find(({ id }) => id === '10.update.after-discharge')?.citations).toEqual([
      { document: 'guidelines-2025-11', section: '10 Step 8' },
    ]);
  });

  it('reads an individual who is discharged as an answer to whether one is', () => {
    const named = [{ ...a, individualsDischarged: ['i1'] }];
    expect(determineLeadReporters({ ...under, placingAgencies: named })).toEqual(
      determineLeadReporters({ ...under, dischargedWhileOngoing: true, placingAgencies: [a] }),
    );
  });

  it('Youth Justice may carry more, whatever the situation', () => {
    for (const question of [
      under,
      { ...under, placingAgencies: [a] },
      { ...elsewhere, placingAgencies: [b] },
      { ...whole, placingAgencies: [a, b] },
    ]) {
      const answer = determineLeadReporters({ ...question, youthJustice: true });
      const without = determineLeadReporters({ ...question, youthJustice: false });
      expect(answer.furtherRequirementsPossible).toBe(true);
      expect(answer.reports).toEqual(without.reports);
      expect(answer.because.at(-1)?.id).toBe('9.youth-justice.further-requirements');
    }
  });

  it('reads null as left out', () => {
    const given = {
      ...under,
      dischargedWhileOngoing: null,
      youthJustice: null,
      placingAgencies: null,
      severalProviders: null,
    };
    expect(determineLeadReporters(given)).toEqual(determineLeadReporters(under));
  });

  it.each<[what: string, question: unknown, problem: string]>([
    ['nothing', undefined, 'question: expected a question'],
    ['no setting', { involvesIndividuals: true }, 'settingUnderMinistry: expected true or false'],
    ['an unknown key', { ...under, youthjustice: true }, '(nearest: youthJustice)'],
    ['a yes that is a text', { ...under, youthJustice: 'yes' }, 'youthJustice: expected true or false'],
    [
      'half an individual',
      { ...under, placingAgencies: [{ ...a, individualsPlaced: 0.5 }] },
      'placingAgencies[0].individualsPlaced',
    ],
    ['an agency twice', { ...under, placingAgencies: [a, a] }, 'placingAgencies[1].id: expected an id that no other'],
    [
      'a discharge of an individual who is not involved',
      { ...under, placingAgencies: [{ ...a, individualsDischarged: ['i9'] }] },
      'placingAgencies[0].individualsDischarged[0]: expected one of the individuals involved',
    ],
    [
      'individuals that are no ids',
      { ...under, placingAgencies: [{ ...a, individualsInvolved: [1] }] },
      'placingAgencies[0].individualsInvolved[0]',
    ],
  ])('%s is refused', (_what, question, problem) => {
    const call = (): unknown => Reflect.apply(determineLeadReporters, undefined, [question]);
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(problem);
  });
});
