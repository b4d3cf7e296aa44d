import { describe, expect, test } from 'vitest';
import { entryFactsOf } from '../../scripts/facts/types.ts';
import { facts } from '../../src/index.ts';
import { completionsAt, errorsOf, hoverAt } from './language-service.ts';

/** The facts of scope of section 5, and the duty to report that is asked about in every category. */
const ofEveryCategory = [
  'atProviderSite',
  'duringService',
  'impactsService',
  'linkedToService',
  'preAdmission',
  'responsibleForSafety',
  'significantlyContentious',
  'withProviderStaff',
  'childInNeedOfProtection',
];

/** What 13.A reads: whose death it is, and what the Coroner and the Ombudsman are notified of. */
const ofDeath = [
  'accessDeniedOrSupervised',
  'accessOrderVaried',
  'constructionProjectAccident',
  'criminalActByCustodialFamily',
  'deathByMalpractice',
  'deathByMisadventure',
  'deathByMisconduct',
  'deathByNegligence',
  'deathByUnfairMeans',
  'deathByViolence',
  'deathDuringOrAfterPregnancy',
  'deathFromCauseOtherThanDisease',
  'deathFromUntreatedDisease',
  'deathInvolvingPoliceForce',
  'deathMayRequireInvestigation',
  'deathSuddenAndUnexpected',
  'inPeaceOfficerCustody',
  'medicalAssistanceInDying',
  'onSecureTreatmentOrHospitalPremises',
  'restrainedAtDeath',
  'serviceRecipientDied',
  'stillbirth',
];

const death = (facts: string): string => `const entry: Entry = { category: 'death', facts: { ${facts} } };`;

describe('inside the facts of a death entry', () => {
  const offered = completionsAt(death('|'));

  test('are the facts of 13.A and those of every category', () => {
    expect(offered).toEqual([...ofEveryCategory, ...ofDeath].sort());
    expect(offered).toEqual(entryFactsOf('death').sort());
  });

  test('is no fact that only other categories read', () => {
    for (const other of ['lifeThreatening', 'medicationRefusal', 'sexualAssault', 'siteEvacuation'])
      expect(offered).not.toContain(other);
    expect(completionsAt(`const entry: Entry = { category: 'serious-injury', facts: { | } };`)).toContain(
      'lifeThreatening',
    );
  });

  test('is no fact of an individual or of the occurrence', () => {
    expect(offered).not.toContain('hasParentOrGuardian');
    expect(offered).not.toContain('mediaAttention');
  });
});

test('an editor shows the question and the clause of a fact', () => {
  expect(hoverAt(death('deathBy|Violence: false'))).toContain(`${facts.deathByViolence.question} (13.A, footnote 34;`);
  expect(hoverAt(death('still|birth: false'))).toBe('Was the death a stillbirth? (13.A)');
});

const options = (readings: string): string => `const options: AssessOptions = { readings: { ${readings} } };`;

describe('inside the readings of options', () => {
  test('are the passages whose other reading can be computed', () => {
    const offered = completionsAt(options('|')).map((name) => name.replaceAll(/["']/g, ''));
    expect(offered).toHaveLength(18);
    expect(offered).toContain('hoarded-medication');
    expect(offered).not.toContain('update-cadence');
  });

  test('an editor shows what a passage leaves open', () => {
    expect(hoverAt(options("'hoarded|-medication': 'other'"))).toBe(
      'Do only Youth Justice services report hoarded medication as contraband as well? (13.G; Summary of Changes)',
    );
  });

  test('an id that was read from an assessment compiles', () => {
    expect(
      errorsOf("declare const id: string; const options: AssessOptions = { readings: { [id]: 'other' } };"),
    ).toEqual([]);
    expect(errorsOf("const id: ReadingId = 'hoarded-medication';")).toEqual([]);
  });
});

test('a type of another subcategory does not compile', () => {
  const entry = (type: string): string =>
    `const entry: Entry = { category: 'serious-individual-action', subcategory: 'suicidal-behaviour', type: '${type}' };`;
  expect(errorsOf(entry('attempt'))).toEqual([]);
  expect(errorsOf(entry('weapons'))[0]).toContain("type: \"weapons\"; }' is not assignable to type 'Entry'.");
});

describe('the first line of a compiler error names what is wrong', () => {
  test.each([
    [
      'a misspelled reading',
      options("'hoarded-medicaton': 'other'"),
      "''hoarded-medicaton'' does not exist in type 'OtherReadings'",
    ],
    ['a misspelled fact', death('stilbirth: true'), "'stilbirth' does not exist in type 'DeathFacts | "],
    [
      'a fact of another category',
      death('lifeThreatening: true'),
      "facts: { lifeThreatening: boolean; }; }' is not assignable to type 'Entry'.",
    ],
    [
      'an answer that is no answer',
      death("stillbirth: 'no'"),
      "Type 'string' is not assignable to type 'boolean | null | undefined'.",
    ],
    [
      'a subcategory of another category',
      "const entry: Entry = { category: 'death', subcategory: 'fire' };",
      "subcategory: \"fire\"; }' is not assignable to type 'Entry'.",
    ],
    [
      'a category',
      "const entry: Entry = { category: 'deth' };",
      'Type \'"deth"\' is not assignable to type \'"death" | "serious-injury" | ',
    ],
    [
      'a program',
      "const o: Occurrence = { provider: { programs: ['vaw-shleter'] }, entries: [] };",
      'Type \'"vaw-shleter"\' is not assignable to type ',
    ],
    [
      'a missing part',
      "const o: Occurrence = { provider: { programs: ['homelessness'] } };",
      "Property 'entries' is missing in type ",
    ],
    [
      'a part of an answer',
      'declare const a: Assessment; a.levl;',
      "Property 'levl' does not exist on type 'Assessment'. Did you mean 'level'?",
    ],
  ])('%s', (_, code, message) => {
    const [first, ...others] = errorsOf(code);
    expect(first).toContain(message);
    expect(others).toEqual([]);
  });
});
