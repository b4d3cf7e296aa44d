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
      expect(Object.keys(choice)).toEqual(['id', 'label', 'help']);
      expect(choice.label).toMatch(/^\p{Lu}|^\d/u);
      expect(choice.label).not.toBe(choice.id);
      expect(choice.help).toMatch(/^\p{Lu}.*\.$/u);
    }
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
