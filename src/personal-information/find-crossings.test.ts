import { describe, expect, test } from 'vitest';
import { findCrossings } from './find-crossings.ts';
import { expectMarks } from './marks.fixture.ts';

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

describe('a crossing as people type it', () => {
  test.each([
    'Near the corner of [[address:Bay and King]]. At the Corner [[address:Bay & King]]. Intersection of [[address:Bay at King]]. The intersection of the [[address:Bay/King]] lights.',
    "À l'angle de [[address:Bay et King]], à l'angle des rues [[address:Bay et King]], Angle [[address:Bay et King]], Coin [[address:Bay/King]], coin du [[address:chemin Roy & rue King]], au carrefour [[address:Bay et King]].",
    'At the corner of [[address:Old Mill and King]], corner of [[address:Bay Street and King Street West]]; corner of [[address:boulevard de la Gare et avenue du Parc]].',
    'The corner bay and king, the Scorner Bay and King, the corner of Bay or King, the corner of Bay.',
    'She ran to [[address:Bay Street and Old King Road]], [[address:Highway 7 and Bay Street]], [[address:Hwy. 7 & King St]], [[address:Route 138 et Roy Street]]; [[address:Hwy 400 at Bay Rd]] now.',
    'She ran to [[address:Bay&King St]]; [[address:Bay & Hwy 7]]; not Bay Street or King Street, Bay and King Street.',
    'He was near [[address:Bay and King]]. He was at [[address:Bay & King]], not at Bay and King Tower, at bay and King, beat Bay and King, at Bay and king.',
  ])('is found and nothing else: %j', (line) => expectMarks(line, []));
});
