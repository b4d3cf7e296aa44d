import { describe, expect, test } from 'vitest';
import { calendarIds } from '../calendar/calendar-ids.ts';
import { personalInformationKinds } from '../editions/current.ts';
import { assess, parseOccurrence, validateReport } from '../index.ts';
import { calendars } from './calendars.ts';
import * as choices from './choices.ts';
import { claims, entryRoles } from './entry-choices.ts';
import { findingKinds } from './finding-kinds.ts';

const lists = Object.entries({ ...choices, calendars, claims, entryRoles, findingKinds });

describe.each(lists)('%s', (_, list) => {
  test('have an id, a label and a sentence of help each, and are frozen', () => {
    expect(list.length).toBeGreaterThan(1);
    expect(Object.isFrozen(list)).toBe(true);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    for (const choice of list) {
      expect(Object.keys(choice).slice(0, 3)).toEqual(['id', 'label', 'help']);
      expect(choice.label).toMatch(/^\p{Lu}|^\d/u);
      expect(choice.label).not.toBe(choice.id);
      expect(choice.help).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

describe('the sources of choices', () => {
  const { editions, ...cited } = choices;

  test('are given for every choice but “None of the others”', () => {
    const uncited = Object.values(cited).flatMap((list) =>
      list.flatMap(({ id, citations = [] }) => (citations.length === 0 ? [id] : [])),
    );
    expect(uncited).toEqual(['other']);
    expect(editions.map(({ citations }) => citations)).toEqual([undefined, undefined]);
  });

  test('of a privacy law are its footnotes of 13.G', () => {
    expect(choices.privacyRegimes.map(({ citations }) => citations)).toEqual([
      [{ document: 'guidelines-2025-11', section: '13.G', footnotes: [77], authorities: ['O. Reg. 329/04'] }],
      [
        {
          document: 'guidelines-2025-11',
          section: '13.G',
          footnotes: [78],
          authorities: ['CYFSA s.308', 'O. Reg. 191/18 s.9'],
        },
      ],
      [{ document: 'guidelines-2025-11', section: '13.G', footnotes: [79] }],
    ]);
  });

  test.each([
    ['foster-home', ['4', '13.I']],
    ['supported-group-living', ['4', '13.A']],
    ['probation-office', ['4', '13.G', '13.H']],
    ['hospital', ['13.A']],
    ['non-residential-site', ['5 Provision of non-residential services']],
  ])('of the setting %s are the sections that speak of it', (setting, sections) => {
    const found = choices.settings.find(({ id }) => id === setting);
    expect(found?.citations?.map(({ section }) => section)).toEqual(sections);
  });
});

test('the lists are those of the parts that take them', () => {
  expect(calendars.map(({ id }) => id)).toEqual([...calendarIds]);
  expect(findingKinds.map(({ id }) => id).sort()).toEqual(Object.keys(personalInformationKinds).sort());
});

const at = '2026-11-21T02:10:00-05:00';
const occurrence = { provider: { programs: ['homelessness'] }, awareAt: at, entries: [{ category: 'serious-injury' }] };

test.each(choices.editions.map(({ id }) => id))('an assessment can be asked for by edition %s', (guidelines) => {
  expect(assess(parseOccurrence(occurrence), { guidelines }).guidelines).toBe(guidelines);
});

test('every choice of an occurrence is taken by id and by label', () => {
  const taken = (key: 'id' | 'label') =>
    choices.settings.flatMap((setting) =>
      choices.populations.map((population) =>
        parseOccurrence({
          provider: {
            programs: ['homelessness'],
            setting: setting[key],
            roles: choices.providerRoles.map((role) => role[key]),
            privacyRegimes: choices.privacyRegimes.map((regime) => regime[key]),
          },
          individuals: [{ id: 'i1', population: population[key], residence: setting[key] }],
          entries: claims.slice(0, 1).map(({ id }) => ({ category: 'abuse-or-mistreatment', claim: id })),
        }),
      ),
    );
  expect(taken('label')).toEqual(taken('id'));
});

test('every choice of a draft has the right shape in it', () => {
  const draft = {
    ...occurrence,
    individuals: choices.genders.map(({ id }) => ({ id })),
    people: choices.genders.map(({ id }) => ({
      id,
      gender: id,
      legalGuardianStatus: choices.guardianStatuses.map((status) => status.id),
    })),
    notifications: choices.recipients.map((recipient) => ({ recipient: recipient.id, made: true })),
  };
  const invalid = choices.reportLocations.flatMap(({ id }) =>
    validateReport({ ...draft, location: id }).filter(({ code }) => code === 'field-invalid'),
  );
  expect(invalid).toEqual([]);
});
