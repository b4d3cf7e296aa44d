import { describe, expect, it, test } from 'vitest';
import { isBirthDate } from '../parse/birth-date.ts';
import { mapFields } from '../parse/map-fields.ts';
import { freeTexts } from '../privacy/free-texts.ts';
import { peopleOf, signatoriesOf } from '../privacy/known-people.ts';
import { guardianStatusLabel } from '../render/guardian-status.ts';

test.each(['-002010-04-03', '+012010-04-03'])('a day of another era is no date of birth: %s', (text) => {
  expect(isBirthDate(text)).toBe(false);
});

test('only texts that are not blank are changed', () => {
  const record = { site: ' ', office: 'North', count: 3, note: 'as it is' };
  expect(mapFields(record, ['site', 'office', 'count'], (text) => `${text}!`)).toEqual({
    site: ' ',
    office: 'North!',
    count: 3,
    note: 'as it is',
  });
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

test('free texts stand in the order of section 12, each with its place and what it is', () => {
  expect(
    freeTexts({
      views: [null, { text: 'I was fine.', reasonNotIncluded: 'g' }],
      finalSubmission: { explanation: 'f' },
      lateExplanation: 'e',
      furtherDetails: ' ',
      description: 'd',
      notifications: [{ byOtherEntity: 'Hospital staff', reasonNotMade: 'c' }],
      entries: [{ specify: 'a' }],
    }),
  ).toEqual([
    { path: ['entries', 0, 'specify'], text: 'a', kind: 'text' },
    { path: ['notifications', 0, 'byOtherEntity'], text: 'Hospital staff', kind: 'note' },
    { path: ['notifications', 0, 'reasonNotMade'], text: 'c', kind: 'note' },
    { path: ['description'], text: 'd', kind: 'text' },
    { path: ['lateExplanation'], text: 'e', kind: 'text' },
    { path: ['finalSubmission', 'explanation'], text: 'f', kind: 'text' },
    { path: ['views', 1, 'text'], text: 'I was fine.', kind: 'view' },
    { path: ['views', 1, 'reasonNotIncluded'], text: 'g', kind: 'note' },
  ]);
});
