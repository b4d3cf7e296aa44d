import { expect, test } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { ProgramId } from '../../src/editions/2025-11/s04-who/programs.ts';
import type { Entry, Facts, Individual, Occurrence } from '../../src/model/occurrence.ts';
import { toldIn } from './both-ways.ts';
import { child, knowing, livingIn, no, outsideTheService, yes, youngPerson } from './people.ts';

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
const died = { stillbirth: false, serviceRecipientDied: true };
const harmed = yes('unscheduledMedicalAttention', 'seriousBodilyHarm', 'lifeThreatening');

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
];

test.each(cases)('%s, of a provider with another program besides', (rule, occurrence) => {
  expect(toldIn(assess(occurrence))).toContain(rule);
});

test('a hunger strike of several is a hunger strike, which calls for an injury that came of it', () => {
  const strike = (facts: Facts): ReadonlySet<string> =>
    toldIn(assess(both('child-protection', served, assault, { seriousInjuryResulted: true, ...facts })));
  expect(strike(yes('multipleIndividualsInHungerStrike'))).toContain('13b.companion.hunger-strike.injury');
  expect(strike({})).not.toContain('13b.companion.hunger-strike.injury');
  expect(strike({ multipleIndividualsInHungerStrike: true, hungerStrike: false })).not.toContain(
    '13b.companion.hunger-strike.injury',
  );
});
