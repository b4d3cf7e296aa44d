import { describe, expect, it, test } from 'vitest';
import { isBirthDate } from '../parse/birth-date.ts';
import { peopleOf, signatoriesOf } from '../privacy/known-people.ts';
import { guardianStatusLabel } from '../render/guardian-status.ts';

test.each(['-002010-04-03', '+012010-04-03'])('refuses a date of birth in another era: %s', (text) => {
  expect(isBirthDate(text)).toBe(false);
});

test.each([
  ['OPGT', 'Office of the Public Guardian and Trustee'],
  ['parent-guardian', 'Parent/Guardian(s)'],
  ['Grandmother', undefined],
])('returns the label of a legal guardian status: %s', (text, expected) => {
  expect(guardianStatusLabel(text)).toBe(expected);
});

describe('peopleOf and signatoriesOf', () => {
  it('gives an empty id and first name to a person who has none yet', () => {
    expect(peopleOf({ people: [{ lastName: 'Okonkwo' }] })).toEqual([
      { id: '', firstName: '', lastName: 'Okonkwo', kind: 'individual' },
    ]);
  });

  it('counts the people who sign from one', () => {
    const signOff = { preparedBy: { name: 'Bo Lindqvist' }, approvedBy: { name: 'Ama Osei' } };
    expect(signatoriesOf({ signOff })).toEqual([
      { id: 'signatory 1', firstName: 'Bo Lindqvist', kind: 'staff' },
      { id: 'signatory 2', firstName: 'Ama Osei', kind: 'staff' },
    ]);
    expect(signatoriesOf({ signOff: { approvedBy: { name: 'Ama Osei' } } })).toEqual([
      { id: 'signatory 1', firstName: 'Ama Osei', kind: 'staff' },
    ]);
  });
});
