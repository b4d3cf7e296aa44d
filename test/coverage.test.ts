import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Coverage,
  checkCoverage,
  coverageTable,
  readCoverage,
  type Shortfall,
} from '../scripts/coverage-clauses.ts';

describe('every statement of the sources is implemented and tested, or shown to people, or background for a reason', () => {
  let found: Coverage;
  beforeAll(async () => {
    found = await readCoverage();
  });

  const kinds: readonly Shortfall[] = [
    'lines that are no rows',
    'files with fewer clauses than the sources have',
    'clauses twice',
    'clauses without a state, or without what their state asks for',
    'rules that do not exist',
    'references that do not exist',
    'rules that no clause cites',
    'rules of implemented clauses that no case shows both ways',
  ];
  test.each(kinds)('no %s', (kind) => {
    expect(found.shortfalls[kind]).toEqual([]);
  });

  test('every kind of shortfall is looked at', () => {
    expect(Object.keys(found.shortfalls).sort()).toEqual([...kinds].sort());
  });
});

describe('the check finds what falls short', () => {
  const header = 'id\tsection\tstatement\tstate\trules\twhere';
  const of = (...rows: readonly string[]): Coverage =>
    checkCoverage({ files: { 'clauses-general.tsv': [header, ...rows].join('\n') }, shown: new Set(['13h.level-2']) });

  const rows: readonly (readonly [string, Shortfall, readonly string[], string])[] = [
    ['a row without all columns', 'lines that are no rows', ['X-1\t1\ta statement'], 'clauses-general.tsv:2'],
    [
      'too few clauses',
      'files with fewer clauses than the sources have',
      ['X-1\t1\ta statement\tbackground\t\tsaid for a reason'],
      'clauses-general.tsv: 1 of 523',
    ],
    [
      'a clause twice',
      'clauses twice',
      ['X-1\t1\tone\tbackground\t\tsaid for a reason', 'X-1\t1\ttwo\tbackground\t\tsaid for a reason'],
      'clauses-general.tsv:3 X-1, and clauses-general.tsv:2',
    ],
    [
      'no state',
      'clauses without a state, or without what their state asks for',
      ['X-1\t1\tone\t\t\t'],
      'clauses-general.tsv:2 X-1: no state',
    ],
    [
      'another state',
      'clauses without a state, or without what their state asks for',
      ['X-1\t1\tone\tlater\t\t'],
      'clauses-general.tsv:2 X-1: no such state: later',
    ],
    [
      'implemented by nothing',
      'clauses without a state, or without what their state asks for',
      ['X-1\t1\tone\timplemented\t\t'],
      'clauses-general.tsv:2 X-1: implemented by no rule',
    ],
    [
      'surfaced nowhere',
      'clauses without a state, or without what their state asks for',
      ['X-1\t1\tone\tsurfaced\t\t'],
      'clauses-general.tsv:2 X-1: surfaced nowhere',
    ],
    [
      'background without a reason',
      'clauses without a state, or without what their state asks for',
      ['X-1\t1\tone\tbackground\t\tn/a'],
      'clauses-general.tsv:2 X-1: background without a reason in words',
    ],
    [
      'a rule that does not exist',
      'rules that do not exist',
      ['X-1\t1\tone\timplemented\t13h.level-2,13h.level-3\t'],
      'clauses-general.tsv:2 X-1: 13h.level-3',
    ],
    [
      'a reference that does not exist',
      'references that do not exist',
      ['X-1\t1\tone\tsurfaced\t\tfact:mediaAttention,fact:gossip'],
      'clauses-general.tsv:2 X-1: fact:gossip',
    ],
    [
      'a rule that no case shows',
      'rules of implemented clauses that no case shows both ways',
      ['X-1\t1\tone\timplemented\t13h.level-2,13h.level-1.media,8.judgment\t'],
      '13h.level-1.media',
    ],
  ];
  test.each(rows)('%s', (_, kind, lines, expected) => {
    expect(of(...lines).shortfalls[kind]).toContain(expected);
  });

  test('a rule that no clause cites', () => {
    const { shortfalls } = of('X-1\t1\tone\timplemented\t13h.level-2\t');
    expect(shortfalls['rules that no clause cites']).toContain('2019.13h.level-2');
    expect(shortfalls['rules that no clause cites']).not.toContain('13h.level-2');
    expect(shortfalls['rules of implemented clauses that no case shows both ways']).toEqual([]);
  });

  test('each kind of reference is known', () => {
    const references = [
      'fact:mediaAttention',
      'taxonomy:death/accidental/fall',
      'advisory:advisory.fippa',
      'advisory:advisory.not-exhaustive',
      'contested:media-expected',
      'contested:hoarded-medication',
      'terms:police',
      'record:10.first-call.type',
      'field:population',
      'policy:12.personal-information.initials',
      'report:12.check.claim',
      'handbook:12-every-report',
      'handbook:12-every-report#gender',
      'standing:6.policy.training',
      'program:homelessness',
      'setting:cpri',
      'function:assess',
    ].join();
    expect(of(`X-1\t1\tone\tsurfaced\t\t${references}`).shortfalls['references that do not exist']).toEqual([]);
  });

  test.each([
    'report:12.check.clam',
    'handbook:12-each-report',
    'handbook:12-every-report#no-such-heading',
    'issue:claim-missing',
  ])('%s is no reference', (reference) => {
    const { shortfalls } = of(`X-1\t1\tone\tsurfaced\t\t${reference}`);
    expect(shortfalls['references that do not exist']).toEqual([`clauses-general.tsv:2 X-1: ${reference}`]);
  });

  test('a check of drafts that no clause cites', () => {
    const { shortfalls } = of('X-1\t1\tone\tsurfaced\t\treport:12.check.claim');
    expect(shortfalls['rules that no clause cites']).toContain('12.check.role');
    expect(shortfalls['rules that no clause cites']).not.toContain('12.check.claim');
  });

  test('the table counts by section and state', () => {
    const { clauses } = of(
      'X-1\t13.A\tone\timplemented\t13h.level-2\t',
      'X-2\t9\ttwo\tbackground\t\tsaid for a reason',
      'X-3\t13.A\tthree\tsurfaced\t\tfact:mediaAttention',
    );
    expect(coverageTable(clauses).split('\n')).toEqual([
      'Section  implemented  surfaced  background  all',
      '9                  0         0           1    1',
      '13.A               1         1           0    2',
      'All                1         1           1    3',
    ]);
  });
});
