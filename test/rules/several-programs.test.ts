import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Entry, Facts, Individual, Occurrence } from '../../src/model/occurrence.ts';
import type { ProgramId } from '../../src/vocabulary/programs.ts';
import {
  adult,
  adultWithDisability,
  child,
  knowing,
  livingIn,
  no,
  outsideTheService,
  yes,
  youngPerson,
} from './fixtures.ts';
import { ruleIdsIn } from './rule-cases.ts';

// A rule that speaks of the providers of a program speaks of them whatever else they provide.

const both = (program: ProgramId, about: Individual, entry: Entry, facts: Facts): Occurrence => ({
  provider: { programs: [program, 'homelessness'], roles: [], setting: 'non-residential-site' },
  individuals: [about],
  entries: [{ ...entry, individual: about.id }],
  facts: { duringService: true, ...facts },
});

const served = knowing(livingIn(child, 'family-home'), { soughtOrReceivedCasService: true });
const known = knowing(served, { childOrFamilyReceivedCasService: true });
const onProbation = knowing(youngPerson, {
  ...yes('hasParentOrGuardian', 'ownLegalGuardian', 'parentInvolvedInCaseManagement', 'hasProbationOfficer'),
  ...no('parentNotificationContraindicated'),
});
const death: Entry = { category: 'death', subcategory: 'unknown-cause' };
const injury: Entry = { category: 'serious-injury', subcategory: 'accidental' };
const assault: Entry = {
  category: 'serious-individual-action',
  subcategory: 'assault',
  type: 'peer-on-peer',
  role: 'victim',
};
const abuse: Entry = { category: 'abuse-or-mistreatment', subcategory: 'sexual-abuse', role: 'victim' };
const dose: Entry = { category: 'error-or-omission', subcategory: 'medication-error' };
const complaint: Entry = { category: 'serious-complaint', subcategory: 'service-related', type: 'safety-standards' };
const died = { stillbirth: false, serviceRecipientDied: true };
const harmed = yes('unscheduledMedicalAttention', 'seriousBodilyHarm', 'lifeThreatening');

function notRunByTheMinistry({ provider, ...occurrence }: Occurrence): Occurrence {
  return { ...occurrence, provider: { ...provider, directlyOperated: false } };
}

/** Of a health information custodian that is a probation office too: where two limits meet, the narrower one is kept. */
const andProbation = (program: ProgramId): Occurrence => ({
  provider: {
    programs: ['youth-justice-probation', program],
    roles: ['health-information-custodian'],
    setting: 'non-residential-site',
  },
  individuals: [youngPerson],
  entries: [{ ...injury, individual: youngPerson.id }],
});

const cases: readonly (readonly [rule: string, Occurrence])[] = [
  [
    '13a.report.society-served-child-or-family',
    both('child-protection', known, death, { ...outsideTheService, ...no('stillbirth', 'serviceRecipientDied') }),
  ],
  ['13a.notify.coroner.licensed-care', both('licensed-out-of-home-care', served, death, died)],
  ['13a.notify.ombudsman', both('child-protection', served, death, died)],
  ['13b.notify.ombudsman', both('child-protection', served, injury, harmed)],
  ['13d.notify.ombudsman', both('child-protection', served, assault, yes('sexualAssault'))],
  ['13f.notify.ombudsman', both('child-protection', served, abuse, {})],
  ['13g.report.medication-error.youth-justice', both('youth-justice-probation', onProbation, dose, {})],
  ['13a.describe.joint-directive', both('child-protection', known, death, died)],
  ['13g.companion.hoarded', both('youth-justice-probation', onProbation, dose, yes('hoardedMedication'))],
  ['10.notify.ministry-designate', both('youth-justice-probation', onProbation, injury, harmed)],
  ['12.notify.parent-in-case-management', both('youth-justice-probation', onProbation, injury, harmed)],
  ['12.notify.probation-officer', both('youth-justice-probation', onProbation, injury, harmed)],
  ['12.describe.staff', both('youth-justice-probation', onProbation, injury, harmed)],
  ['12.describe.file-review', both('youth-justice-probation', onProbation, injury, harmed)],
  ['12.describe.young-persons', both('youth-justice-probation', onProbation, injury, harmed)],
  ['13h.describe.debrief', both('young-parent', adult, complaint, {})],
  ['advisory.section-84', both('licensed-out-of-home-care', served, injury, harmed)],
  ['advisory.section-84', notRunByTheMinistry(both('youth-justice-custody-detention', youngPerson, injury, harmed))],
  ['advisory.ombudsman.after-death', both('child-protection', served, death, died)],
  ['advisory.ombudsman.after-harm', both('child-protection', served, injury, harmed)],
  ['12.describe.descriptors', andProbation('vaw-shelter')],
  ['12.describe.descriptors', andProbation('healthy-babies-healthy-children')],
];

test.each(cases)('%s, of a provider with another program besides', (rule, occurrence) => {
  expect(ruleIdsIn(assess(occurrence))).toContain(rule);
});

const notTold: readonly (readonly [rule: string, Occurrence])[] = [
  ['12.describe.descriptors', both('youth-justice-probation', onProbation, injury, harmed)],
  ['12.describe.young-persons', andProbation('vaw-shelter')],
  ['12.describe.young-persons', andProbation('healthy-babies-healthy-children')],
  ['advisory.hoarded-medication', both('youth-justice-probation', onProbation, dose, yes('hoardedMedication'))],
];

test.each(notTold)('%s, not of a provider with another program besides', (rule, occurrence) => {
  expect(ruleIdsIn(assess(occurrence))).not.toContain(rule);
});

/** The individual receives something besides that section 4 does not list. */
const besides = (program: ProgramId, about: Individual, facts: Facts): Occurrence => ({
  ...both(program, { ...about, programs: [program, 'other-funded'] }, injury, {}),
  facts: { ...outsideTheService, preAdmission: false, ...facts },
});
const withHelp = yes('unscheduledMedicalAttention');

const received: readonly (readonly [rule: string, Occurrence])[] = [
  ['5.scope.always-in-receipt', besides('funded-out-of-home-care', child, withHelp)],
  ['5.scope.child-in-residence', besides('anti-human-trafficking-out-of-home', child, withHelp)],
  [
    '5.scope.developmental-disability-in-residence',
    besides('intervenor-supportive-living', adultWithDisability, withHelp),
  ],
  ['5.scope.other-residential', besides('vaw-shelter', adult, { ...withHelp, atProviderSite: true })],
  [
    '5.scope.youth-justice-residential',
    besides('youth-justice-residential', youngPerson, { ...withHelp, atProviderSite: true }),
  ],
  ['5.scope.non-residential', besides('young-parent', adult, { ...withHelp, duringService: true })],
  [
    '12.scope.pre-admission',
    besides('youth-justice-custody-detention', youngPerson, { ...withHelp, preAdmission: true }),
  ],
  ['5.judgment.probation', besides('youth-justice-probation', youngPerson, withHelp)],
  ['5.judgment.youth-justice-residential', besides('youth-justice-residential', youngPerson, withHelp)],
];

test.each(received)('%s, of an individual who receives something else besides', (rule, occurrence) => {
  expect(ruleIdsIn(assess(occurrence))).toContain(rule);
});

const contestedIn = (occurrence: Occurrence): readonly string[] => assess(occurrence).contested.map(({ id }) => id);

test('lists a contested passage for other services received and provided, too', () => {
  const during = besides('young-parent', adult, { ...withHelp, duringService: true });
  expect(contestedIn(during)).not.toContain('scope-of-non-residential-services');
  const away = besides('child-protection', child, withHelp);
  expect(contestedIn(away)).toContain('children-in-society-care');
  const notBodilyHarm = both('child-protection', served, injury, { ...withHelp, seriousBodilyHarm: false });
  expect(contestedIn(notBodilyHarm)).toContain('serious-bodily-harm');
});

test('a hunger strike of several is a hunger strike, which calls for an injury that came of it', () => {
  const strike = (facts: Facts): ReadonlySet<string> =>
    ruleIdsIn(assess(both('child-protection', served, assault, { seriousInjuryResulted: true, ...facts })));
  expect(strike(yes('multipleIndividualsInHungerStrike'))).toContain('13b.companion.hunger-strike.injury');
  expect(strike({})).not.toContain('13b.companion.hunger-strike.injury');
  const answers: Facts = { multipleIndividualsInHungerStrike: true, hungerStrike: false };
  expect(strike(answers)).toContain('13b.companion.hunger-strike.injury');
  expect(strike(answers)).toContain('advisory.answers-disagree');
});
