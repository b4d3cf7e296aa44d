import { describe, expect, it, test } from 'vitest';
import { isBirthDate } from '../parse/birth-date.ts';
import { peopleOf, signatoriesOf } from '../privacy/known-people.ts';
import { guardianStatusLabel } from '../render/guardian-status.ts';

test.each(['-002010-04-03', '+012010-04-03'])('a day of another era is no date of birth: %s', (text) => {
  expect(isBirthDate(text)).toBe(false);
});

test.each([
  ['OPGT', 'Office of the Public Guardian and Trustee'],
  ['parent-guardian', 'Parent/Guardian(s)'],
  ['Grandmother', undefined],
])('the label of a legal guardian status: %s', (text, expected) => {
  expect(guardianStatusLabel(text)).toBe(expected);
});

describe('people of a draft', () => {
  it('may have neither an id nor a first name yet', () => {
    expect(peopleOf({ people: [{ lastName: 'Okonkwo' }] })).toEqual([
      { id: '', firstName: '', lastName: 'Okonkwo', kind: 'individual' },
    ]);
  });

  it('who sign are counted from one', () => {
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
