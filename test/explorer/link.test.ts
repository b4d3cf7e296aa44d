import { describe, expect, test } from 'vitest';
import { decodeState, encodeState } from '../../docs/explorer/link.ts';
import { emptyState, type State } from '../../docs/explorer/state.ts';
import { fromOccurrence } from '../../docs/explorer/updates.ts';

const fall: State = {
  ...fromOccurrence({
    provider: { programs: ['vaw-shelter', 'victim-services'], roles: [], directlyOperated: false },
    awareAt: '2026-11-21T02:10:00-05:00',
    individuals: [
      { id: 'individual-1', population: 'child', facts: { hasParentOrGuardian: true } },
      { id: 'individual-2', residence: 'foster-home' },
    ],
    facts: { mediaAttention: false },
    entries: [
      { category: 'serious-injury', subcategory: 'accidental', type: 'fall', individual: 'individual-2' },
      {
        category: 'serious-individual-action',
        individual: 'individual-1',
        role: 'victim',
        facts: { hungerStrike: true },
      },
    ],
  }),
  notKnown: ['lifeThreatening@0'],
  guidelines: '2019',
};

/** What can be seen of a state: the address, after which nothing is lost. */
const again = (state: State): State | undefined => decodeState(`#${encodeState(state)}`);

describe('the link', () => {
  test('contains the state as ids and answers', () => {
    expect(encodeState(fall).split('&')).toEqual([
      'program=vaw-shelter',
      'program=victim-services',
      'roles=none',
      'direct=no',
      'aware=2026-11-21T02:10:00-05:00',
      'no=mediaAttention',
      'person=population:child;yes:hasParentOrGuardian',
      'person=residence:foster-home',
      'entry=of:serious-injury/accidental/fall;person:2',
      'entry=of:serious-individual-action;person:1;role:victim;yes:hungerStrike',
      'open=lifeThreatening@0',
      'edition=2019',
    ]);
  });

  test('gives the state back', () => {
    const state = again(fall);
    expect(state?.notKnown).toEqual(['lifeThreatening@0']);
    expect(state?.guidelines).toBe('2019');
    expect(state?.draft.provider.roles).toEqual([]);
    expect(state?.draft.individuals).toMatchObject([
      { population: 'child', facts: { hasParentOrGuardian: true } },
      { residence: 'foster-home' },
    ]);
    expect(state?.draft.entries).toMatchObject([
      { category: 'serious-injury', subcategory: 'accidental', type: 'fall', individual: 'individual-2' },
      {
        category: 'serious-individual-action',
        individual: 'individual-1',
        role: 'victim',
        facts: { hungerStrike: true },
      },
    ]);
    expect(state && encodeState(state)).toBe(encodeState(fall));
  });

  test('calls individuals by their places, whatever id they came with', () => {
    const named = fromOccurrence({
      provider: { programs: ['homelessness'] },
      individuals: [{ id: 'Jane Doe' }],
      entries: [{ category: 'serious-injury', individual: 'Jane Doe' }],
    });
    expect(encodeState(named)).toBe('program=homelessness&person=&entry=of:serious-injury;person:1');
  });

  test('of an empty state is empty', () => {
    expect(encodeState(emptyState)).toBe('');
    expect(decodeState('')).toBeUndefined();
  });

  test.each([
    ['a program that there is not', 'program=circus'],
    ['a category that there is not', 'program=homelessness&entry=of:joy'],
    ['an individual that there is not', 'program=homelessness&entry=of:serious-injury;person:4'],
    ['a time that is none', 'program=homelessness&aware=yesterday'],
    ['a reading that there is not', 'program=homelessness&other=mine'],
    ['a question that there is not', 'program=homelessness&open=Jane@0'],
    ['a question of somebody by name', 'program=homelessness&open=population@Jane'],
    ['no state at all', 'main'],
  ])('with %s is refused', (_, text) => {
    expect(decodeState(text)).toBeUndefined();
  });
});
