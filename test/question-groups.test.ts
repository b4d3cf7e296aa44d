// The contract: lists that a form shows at once with "none of these" are the 17 circumstances in which a Coroner is notified, whoever died
// (13.A), and the 8 circumstances of a breach (footnotes 77 to 79). The likeliest come first.

import { describe, expect, test } from 'vitest';
import { assess } from '../src/assess/assess.ts';
import type { Question } from '../src/model/assessment.ts';
import type { Occurrence } from '../src/model/occurrence.ts';
import type { FactId } from '../src/vocabulary/facts.ts';
import { adult, adultWithDisability, groupLiving, livingIn, no, report, shelter } from './rules/fixtures.ts';

const ofCoroner: readonly FactId[] = [
  'deathSuddenAndUnexpected',
  'deathMayRequireInvestigation',
  'deathFromCauseOtherThanDisease',
  'deathFromUntreatedDisease',
  'medicalAssistanceInDying',
  'deathByMisadventure',
  'deathByNegligence',
  'deathByViolence',
  'deathDuringOrAfterPregnancy',
  'restrainedAtDeath',
  'onSecureTreatmentOrHospitalPremises',
  'deathInvolvingPoliceForce',
  'inPeaceOfficerCustody',
  'deathByMisconduct',
  'deathByMalpractice',
  'deathByUnfairMeans',
  'constructionProjectAccident',
];
const ofBreach: readonly FactId[] = [
  'breachUnauthorizedUseOrDisclosure',
  'breachStolen',
  'breachFurtherUse',
  'breachPattern',
  'breachDisciplinaryAction',
  'breachByPrescribedEntity',
  'breachSignificant',
  'breachHardToContain',
];

const death: Occurrence = report(groupLiving, livingIn(adultWithDisability, 'supported-independent-living'), {
  category: 'death',
  subcategory: 'known-illness-or-natural-cause',
});
const breach: Occurrence = report(shelter, adult, {
  category: 'error-or-omission',
  subcategory: 'privacy-breach',
  facts: { personalInformationMishandled: true, privacySeriousHarm: true },
});

describe.each([
  ['coroner-circumstances', 'circumstances apply to the death', death, ofCoroner],
  ['breach-circumstances', 'circumstances', breach, ofBreach],
] as const)('the questions of %s', (id, words, occurrence, expected) => {
  const { questions } = assess(occurrence);
  const grouped = questions.filter(({ group }) => group !== undefined);
  const idOf = ({ missing }: Question): string => missing;

  test('are all in one group, in this order', () => {
    expect(grouped.map(idOf)).toEqual(expected);
    expect([...new Set(grouped.map(({ group }) => group?.id))]).toEqual([id]);
    for (const { group, kind } of grouped) {
      expect(kind).toBe('yes-no');
      expect(group?.prompt).toContain(words);
    }
  });

  test('follow each other without any other question between', () => {
    const first = questions.findIndex(({ group }) => group !== undefined);
    expect(questions.slice(first, first + expected.length).map(idOf)).toEqual(expected);
  });

  test('stay in this order, whichever are answered', () => {
    const answered = expected.slice(1, 3);
    const rest = assess({ ...occurrence, facts: no(...answered) }).questions;
    expect(rest.filter(({ group }) => group !== undefined).map(idOf)).toEqual(
      expected.filter((id) => !answered.includes(id)),
    );
  });
});
