import { describe, expect, test } from 'vitest';
import { findCrossings } from './find-crossings.ts';

const found = (text: string) =>
  findCrossings(text, new Set(['jordan'])).map(({ start, end, confidence }) => [text.slice(start, end), confidence]);

describe('the place where two streets meet', () => {
  test.each([
    ['He stood at the corner of Bay St. and Queen.', 'Bay St. and Queen'],
    ['Police met her at the intersection of Bathurst and Queen', 'Bathurst and Queen'],
    ['The car turned from Maple Avenue at King Street.', 'Maple Avenue at King Street'],
    ['Elle attendait au coin de la rue Main et de la rue King.', 'la rue Main et de la rue King'],
    ['She ran to Hwy 11 & Pine Rd last night.', 'Hwy 11 & Pine Rd'],
    ['She ran to Dufferin & Eglinton Ave.', 'Dufferin & Eglinton Ave.'],
    ["Il attendait à l'angle Rideau/Sussex.", 'Rideau/Sussex'],
    ['Il attendait au coin des rues Rideau et Sussex.', 'Rideau et Sussex'],
  ])('is likely in %j', (text, place) => {
    expect(found(text)).toEqual([[place, 'likely']]);
  });

  test('is possible after "at" alone', () => {
    expect(found('He was last seen at Main and King.')).toEqual([['Main and King', 'possible']]);
  });

  test.each([
    'The two sat in the corner of the room.',
    'In the corner Jordan and Malik argued.',
    'In the corner Alexander and Malik argued.',
    'Visits are at Christmas and Easter.',
    'He stayed at home and slept.',
    'She was at Holland Bay.',
    'Staff looked near Main and Jordan ran.',
  ])('is not found in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
