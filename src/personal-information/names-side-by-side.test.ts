import { describe, test } from 'vitest';
import type { KnownPerson } from '../model/personal-information.ts';
import { expectMarks, jordan, person, youth } from './marks.fixture.ts';

describe('people with a name in common', () => {
  test('are distinguished by an initial', () => {
    expectMarks('[[J. Smith]] left, [[K. Smith]] left, X. [[Smith]] left', [jordan, person('Kim', 'Smith')]);
  });

  test('keep the allowed part of the longer name in Youth Justice', () => {
    const people: KnownPerson[] = [
      { id: 'i1', firstName: 'Jordan Lee', lastName: 'Smith' },
      { id: 's1', firstName: 'Lee', lastName: 'King', kind: 'staff' },
    ];
    expectMarks('YP Jordan Lee was calm, [[Lee]] too', people, youth);
  });
});

describe('names of several words', () => {
  test.each<[line: string, who: KnownPerson]>([
    ['[[anna vanderberg]] left', person('Anna', 'van der Berg')],
    ['[[TJ]] left', person('T J', 'Zed')],
    ['they went to [[12 Maple Street Featherstonehaugh]]', person('Street', 'Featherstonehaugh')],
    ['the file [[identifier:AB-123]] was lost', { id: 'i1', firstName: 'Zxy', identifiers: ['AB-123'] }],
    ['a Christian Faith', person('Christian')],
    ['so said I [[WILL]], he came; met 김수 [[WILL]], he came', person('Will')],
  ])('%j', (line, who) => expectMarks(line, [who]));
});
