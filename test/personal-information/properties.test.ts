import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findPersonalInformation,
  type KnownPerson,
  minimizeName,
  minimizeText,
  personalInformationPolicy,
} from '../../src/personal-information/index.ts';
import { narratives, people, wordsOf } from '../arbitraries/narratives.ts';

// `SOR_RUNS=10000 npx vitest run test/personal-information/properties.test.ts --testTimeout 120000` is the long run, each time another.
const runs = process.env.SOR_RUNS;
const settings = runs === undefined ? { numRuns: 150, seed: 2025 } : { numRuns: Number(runs) };
const check = (property: fc.IRawProperty<unknown>) => fc.assert(property, settings);

const policies = {
  full: personalInformationPolicy({ programs: ['licensed-out-of-home-care'] }),
  initials: personalInformationPolicy({ programs: ['vaw-shelter'] }),
  youth: personalInformationPolicy({ programs: ['youth-justice-custody-detention'] }),
  nobody: personalInformationPolicy({ programs: ['healthy-babies-healthy-children'] }),
};
const policy = fc.constantFrom(...Object.values(policies));
const anything = fc.record({ people, text: fc.string({ unit: 'grapheme', maxLength: 200 }) });
const narrative = fc.oneof({ weight: 4, arbitrary: narratives }, { weight: 1, arbitrary: anything });

const isYouth = (one: KnownPerson) => (one.kind ?? 'individual') === 'individual';

describe('minimizing any narrative about any people', () => {
  test('leaves no part of a name of three letters or more', () => {
    check(
      fc.property(narratives, ({ people: list, text }) => {
        const left = new Set(wordsOf(minimizeText(text, list, policies.full)));
        for (const { firstName, lastName } of list)
          for (const part of wordsOf(`${firstName} ${lastName ?? ''}`))
            if (part.length >= 3 && !['van', 'der'].includes(part)) expect(left).not.toContain(part);
      }),
    );
  });

  test('leaves in Youth Justice first names of young persons at most', () => {
    check(
      fc.property(narratives, ({ people: list, text }) => {
        const left = new Set(wordsOf(minimizeText(text, list, policies.youth)));
        const allowed = list.filter(isYouth).flatMap(({ firstName, lastName }) => {
          // Of several words without a last name, the last one may be it.
          const words = firstName.split(' ');
          return wordsOf((lastName || words.length < 2 ? words : words.slice(0, -1)).join(' '));
        });
        for (const { firstName, lastName } of list)
          for (const part of wordsOf(`${firstName} ${lastName ?? ''}`))
            if (part.length >= 3 && !['van', 'der', ...allowed].includes(part)) expect(left).not.toContain(part);
      }),
    );
  });

  test('leaves no date of birth and no identifier', () => {
    check(
      fc.property(narratives, policy, ({ people: list, text }, rules) => {
        const left = minimizeText(text, list, rules);
        for (const { dateOfBirth, identifiers } of list)
          for (const value of [dateOfBirth ?? '-', ...(identifiers ?? [])]) expect(left).not.toContain(value);
      }),
    );
  });

  test('leaves nothing that is found again, and is the same when done twice', () => {
    check(
      fc.property(narrative, policy, ({ people: list, text }, rules) => {
        const minimized = minimizeText(text, list, rules);
        expect(findPersonalInformation(minimized, list, rules)).toEqual([]);
        expect(minimizeText(minimized, list, rules)).toBe(minimized);
      }),
    );
  });

  test('finds places in order, inside the text, none overlapping another', () => {
    check(
      fc.property(narrative, policy, ({ people: list, text }, rules) => {
        let last = 0;
        for (const { start, end, person } of findPersonalInformation(text, list, rules)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (person !== undefined) expect(list.map(({ id }) => id)).toContain(person);
          last = end;
        }
      }),
    );
  });

  test('changes nothing outside of the findings', () => {
    check(
      fc.property(narrative, policy, ({ people: list, text }, rules) => {
        const minimized = minimizeText(text, list, rules);
        let from = 0;
        let at = 0;
        for (const { start, end } of findPersonalInformation(text, list, rules)) {
          const kept = text.slice(from, start);
          at = minimized.indexOf(kept, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += kept.length;
          from = end;
        }
        expect(minimized.endsWith(text.slice(from))).toBe(true);
      }),
    );
  });

  test('repeats no name, date of birth or identifier in its findings', () => {
    check(
      fc.property(narratives, policy, ({ people: list, text }, rules) => {
        const findings = findPersonalInformation(text, list, rules);
        const told = JSON.stringify(
          findings.map(({ suggestion, citations: _, ...finding }) => ({ ...finding, suggestion })),
        );
        const words = new Set(wordsOf(told));
        const youth = rules === policies.youth;
        for (const one of list) {
          expect(told).not.toContain(one.dateOfBirth);
          for (const id of one.identifiers ?? []) expect(told).not.toContain(id);
          const secret = youth && isYouth(one) ? (one.lastName ?? '') : `${one.firstName} ${one.lastName ?? ''}`;
          const shown = youth ? list.filter(isYouth).flatMap(({ firstName }) => wordsOf(firstName)) : [];
          for (const part of wordsOf(secret))
            if (part.length >= 3 && !['der', 'van', ...shown].includes(part)) expect(words).not.toContain(part);
        }
      }),
    );
  });
});

describe('an error about any people', () => {
  test('repeats no name, date of birth or identifier, be it a value or a key', () => {
    check(
      fc.property(people, fc.nat(5), (list, which) => {
        const told = list.map((one) => JSON.stringify(one));
        const spoiled = list.map((one) => {
          const { firstName, lastName, dateOfBirth, identifiers } = one;
          const faults = [
            { [firstName]: lastName },
            { dateOfBirth: `${dateOfBirth}T${firstName}` },
            { identifiers: `${identifiers}` },
            { kind: firstName },
            { firstName: [firstName] },
            { [`${dateOfBirth}`]: dateOfBirth },
          ];
          return { ...one, ...faults[which] };
        });
        for (const args of [
          [told.join(' '), spoiled, policies.full],
          [told, list, policies.full],
          [told.join(' '), list, { ...policies.full, name: told[0] }],
        ]) {
          const message = messageOf(() => Reflect.apply(minimizeText, undefined, args));
          expect(message).toContain('Invalid input');
          const words = wordsOf(message.replace(/only the keys [^\n]*/g, ''));
          for (const { firstName, lastName, dateOfBirth, identifiers } of list) {
            expect(message).not.toContain(dateOfBirth);
            for (const id of identifiers ?? []) expect(message).not.toContain(id);
            for (const part of wordsOf(`${firstName} ${lastName ?? ''}`))
              if (part.length >= 3) expect(words).not.toContain(part);
          }
        }
      }),
    );
  });
});

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return String(error);
  }
  return '';
}

describe('minimizing any name', () => {
  test('gives the same when done twice, and nothing of the last name but a letter', () => {
    check(
      fc.property(people, policy, (list, { name: form }) => {
        for (const one of list) {
          const minimized = minimizeName(one, { name: form });
          expect(minimizeName({ firstName: minimized }, { name: form })).toBe(minimized);
          if (form === 'full-name') continue;
          const shown = wordsOf(minimized);
          for (const part of wordsOf(one.lastName ?? ''))
            if (part.length >= 3 && !wordsOf(one.firstName).includes(part)) expect(shown).not.toContain(part);
        }
      }),
    );
  });

  test('never cuts a letter in two', () => {
    check(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        policy,
        (firstName, lastName, rules) => {
          expect(minimizeName({ firstName, lastName }, rules)).not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });
});
