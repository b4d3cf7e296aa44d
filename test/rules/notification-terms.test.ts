import { expect, test } from 'vitest';
import type { Entry, Facts, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
import type { Recipient } from '../../src/vocabulary/recipients.ts';
import { dutyTo } from './answers.ts';
import {
  adultWithDisability,
  child,
  childrensHome,
  groupLiving,
  knowing,
  livingIn,
  probationOffice,
  report,
  shelter,
  yes,
  youngPerson,
} from './fixtures.ts';

// Sections 10, 12 and 13, footnotes 25 to 27: how soon a recipient is notified, in what form, and whether the report records a notification
// that was not made. Where the Guidelines say nothing of it, nothing is made up.

const death: Entry = { category: 'death', subcategory: 'unknown-cause' };
const injury: Entry = { category: 'serious-injury', subcategory: 'accidental' };
const disease: Entry = { category: 'serious-illness', subcategory: 'communicable-disease' };
const abuse: Entry = { category: 'abuse-or-mistreatment', subcategory: 'physical-abuse', role: 'victim' };
const breach: Entry = { category: 'error-or-omission', subcategory: 'privacy-breach' };

const harmed = yes('unscheduledMedicalAttention', 'seriousBodilyHarm', 'lifeThreatening');
const occurrenceOf = (provider: Provider, about: Individual, of: Entry, answers: Facts): Occurrence =>
  report(provider, about, of, { duringService: true, ...answers });
const served = knowing(livingIn(child, 'childrens-residence'), yes('soughtOrReceivedCasService', 'placedByAgency'));
const onProbation = knowing(youngPerson, yes('hasProbationOfficer'));
const publicOffice: Provider = { ...probationOffice, privacyRegimes: ['public-sector'], directlyOperated: true };

const rows: readonly (readonly [Recipient, Occurrence, timing: string, form: string, evenIfNotMade: boolean])[] = [
  [
    'ministry-designate',
    occurrenceOf(probationOffice, onProbation, injury, harmed),
    'immediately',
    'phone-or-email',
    false,
  ],
  ['coroner', occurrenceOf(childrensHome, served, death, { stillbirth: false }), 'immediately', 'unspecified', true],
  ['police', occurrenceOf(probationOffice, youngPerson, abuse, {}), 'as-legislation-requires', 'unspecified', false],
  [
    'childrens-aid-society',
    occurrenceOf(childrensHome, served, abuse, yes('childInNeedOfProtection')),
    'immediately',
    'unspecified',
    false,
  ],
  ['ombudsman', occurrenceOf(childrensHome, served, abuse, {}), 'without-unreasonable-delay', 'in-writing', false],
  ['leca', occurrenceOf(shelter, child, abuse, yes('againstPoliceOfficer')), 'unspecified', 'unspecified', false],
  ['public-health-unit', occurrenceOf(childrensHome, served, disease, {}), 'unspecified', 'unspecified', false],
  [
    'ipc',
    occurrenceOf(publicOffice, youngPerson, breach, yes('breachSignificant')),
    'unspecified',
    'unspecified',
    false,
  ],
  ['apo', occurrenceOf(publicOffice, youngPerson, breach, {}), 'unspecified', 'unspecified', false],
  ['parent-or-guardian', occurrenceOf(childrensHome, served, injury, harmed), 'unspecified', 'unspecified', true],
  ['placing-agency', occurrenceOf(childrensHome, served, injury, harmed), 'unspecified', 'unspecified', false],
  [
    'probation-officer',
    occurrenceOf(probationOffice, onProbation, injury, harmed),
    'unspecified',
    'unspecified',
    false,
  ],
  [
    'emergency-contact',
    occurrenceOf(groupLiving, knowing(adultWithDisability, yes('hasEmergencyContact')), injury, harmed),
    'unspecified',
    'unspecified',
    false,
  ],
];

test.each(rows)('how %s is notified', (recipient, occurrence, timing, form, recordInReportEvenIfNotMade) => {
  expect(dutyTo(recipient, occurrence)).toMatchObject({ timing, form, recordInReportEvenIfNotMade });
});
