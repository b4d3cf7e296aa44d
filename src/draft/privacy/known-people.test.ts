import { describe, expect, it } from 'vitest';
import { peopleOf, signatoriesOf } from './known-people.ts';

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
