import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { companionEntries } from '../../src/assess/companion-entries.ts';
import { descriptionRequirements } from '../../src/assess/description-requirements.ts';
import { determineReportability } from '../../src/assess/determine-reportability.ts';
import { notificationDuties } from '../../src/assess/notification-duties.ts';
import type { Entry, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';

// What is not there is left out, and never a key without a value.

const custody: Provider = { programs: ['youth-justice-custody-detention'] };
const dropIn: Provider = { programs: ['homelessness'] };
const youth: Individual = { id: 'i1', population: 'young-person' };
const attempt: Entry = { category: 'serious-injury', subcategory: 'accidental', facts: { suicideAttempt: true } };
const fight: Entry = { category: 'serious-individual-action', subcategory: 'assault' };
const held: Entry = { category: 'restrictive-intervention' };
const error: Entry = { category: 'error-or-omission', facts: { hoardedMedication: true } };
const strike: Entry = { category: 'serious-illness', facts: { hungerStrike: true } };

const hurtWhileHeld: Entry = { category: 'serious-injury', subcategory: 'during-restrictive-intervention' };

const occurrences: readonly Occurrence[] = [
  { provider: dropIn, entries: [] },
  { provider: dropIn, entries: [hurtWhileHeld] },
  ...[custody, dropIn].flatMap((provider): Occurrence[] => [
    { provider, entries: [attempt, fight, held, error, strike] },
    {
      provider,
      individuals: [youth, { id: 'i2' }],
      entries: [attempt, fight, held, error, strike].map((entry) => ({ ...entry, individual: 'i1' })),
    },
  ]),
];

test.each(occurrences)('an assessment', (occurrence) => {
  const assessment = assess(occurrence);
  expect(assessment).toStrictEqual(JSON.parse(JSON.stringify(assessment)));
});

test.each(occurrences)('and its parts', (occurrence) => {
  const parts = [
    ...occurrence.entries.map((_, index) => determineReportability(occurrence, index)),
    ...notificationDuties(occurrence),
    ...companionEntries(occurrence),
    ...descriptionRequirements(occurrence),
  ];
  expect(parts).toStrictEqual(JSON.parse(JSON.stringify(parts)));
});
