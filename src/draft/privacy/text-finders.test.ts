import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '../../model/personal-information.ts';
import { personalInformationPolicy } from '../../personal-information/policy.ts';
import { createTextFinders, minimizersFor, type ProseKind } from './text-finders.ts';

const individuals: readonly KnownPerson[] = [
  { id: 'i1', firstName: 'Tariq', lastName: 'Verhoeven', dateOfBirth: '2010-04-03' },
  { id: 'i2', firstName: 'B.', lastName: 'L.' },
];
const staff: readonly KnownPerson[] = [{ id: 's1', firstName: 'Ama Osei', kind: 'staff' }];
const policy = personalInformationPolicy({ programs: ['homelessness'] });
const finders = createTextFinders(individuals, staff, policy);

/** What is found in a text of a kind, as the kind of information and the words. */
const found = (kind: ProseKind, text: string): string[] =>
  finders[kind](text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const prose = ['narrative', 'note', 'view', 'site', 'label', 'outlet', 'staff', 'signature', 'contact'] as const;

describe('where staff are named, a name', () => {
  it.each([
    ['Tariq', []],
    ['  Tariq ', []],
    ['Tariq Lee', []],
    ['Tariq  Lee', []],
    ['Tariq, Lee', []],
    ['Lee, Tariq', []],
    ['Lee  Tariq', []],
    ['A. Verhoeven', []],
    ["O'Neil Verhoeven", []],
    ['McDonald’s Tariq', []],
    ['Jean-Luc Verhoeven', []],
    ['E\u0301lise Verhoeven', []],
    ['Tariq, the brother', ['name: Tariq']],
    ['the mother of Tariq', ['name: Tariq']],
    ['ask Tariq or Ama', ['name: Tariq']],
    ['Ama spoke to Tariq', ['name: Tariq']],
    ['Tariq lee', ['name: Tariq']],
    ['lee Tariq', ['name: Tariq']],
    ['Tariq,Lee', ['name: Tariq']],
    ['Lee,Tariq', ['name: Tariq']],
    ['Mother: Verhoeven', ['name: Verhoeven']],
    ['Tariq Verhoeven', ['name: Tariq Verhoeven']],
    ['Verhoeven, Tariq', ['name: Verhoeven, Tariq']],
    ['Ama Osei', []],
    ['B.L.', []],
    ['Bo Lindqvist', []],
  ])('is an individual’s or may be of staff: "%s"', (text, expected) => {
    expect(found('staff', text)).toEqual(expected);
    expect(found('signature', text)).toEqual(expected);
    expect(found('contact', text)).toEqual(expected);
  });
});

// How to reach a person belongs in contact information, and a date of birth nowhere but in its own field.
it.each<[text: string, kind: string, where: ProseKind[]]>([
  ['416-555-0137', 'phone', ['narrative', 'note', 'view', 'staff', 'signature']],
  ['b.lindqvist@home.example', 'email', ['narrative', 'note', 'view', 'staff', 'signature']],
  ['14 Elm Street', 'address', ['narrative', 'note', 'view', 'staff', 'signature']],
  ['L4M 1A1', 'postal-code', ['narrative', 'note', 'view', 'staff', 'signature']],
  [
    '2010-04-03',
    'date-of-birth',
    ['narrative', 'note', 'view', 'site', 'label', 'outlet', 'staff', 'signature', 'contact'],
  ],
  [
    'health card 1234-567-897-AB',
    'health-card',
    ['narrative', 'note', 'view', 'site', 'label', 'outlet', 'staff', 'signature', 'contact'],
  ],
  ['SIN 046 454 286', 'sin', ['narrative', 'note', 'view', 'site', 'label', 'outlet', 'staff', 'signature', 'contact']],
  ['Ama Osei', 'name', ['narrative', 'note', 'view']],
])('finds "%s" where it does not belong', (text, kind, where) => {
  const kinds = prose.filter((one) => found(one, text).some((is) => is.startsWith(`${kind}:`)));
  expect(kinds).toEqual(where);
});

it('finds the address of a site only where the ministry does not collect it', () => {
  const shelter = createTextFinders([], [], personalInformationPolicy({ programs: ['vaw-shelter'] }));
  expect(shelter.site('14 Elm Street, L4M 1A1').map(({ kind }) => kind)).toEqual(['address', 'postal-code']);
  expect(shelter.label('14 Elm Street, L4M 1A1')).toEqual([]);
  expect(found('site', '14 Elm Street, L4M 1A1')).toEqual([]);
});

it('takes out of a text of each kind what is found there', () => {
  const minimize = minimizersFor(individuals, staff, policy);
  expect(minimize.narrative?.('Tariq Verhoeven met Ama Osei.')).toBe('Individual #1 met Staff #1.');
  expect(minimize.label?.('Agency of Tariq Verhoeven')).toBe('Agency of Individual #1');
  expect(minimize.staff?.('Ama Osei')).toBe('Ama Osei');
  expect(minimize['file-name']?.('osei.pdf')).toBe('***.pdf');
  expect(minimize.link?.('https://news.example/verhoeven')).toBe('***');
});
