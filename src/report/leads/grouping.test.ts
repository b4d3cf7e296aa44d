import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../input/invalid-input-error.ts';
import { groupIntoReports, type Incident } from './grouping.ts';

describe('one report or several', () => {
  it.each<[story: string, incidents: Incident[], reports: string[][], because: string[]]>([
    ['nothing', [], [], []],
    [
      'two residents leave together without permission',
      [
        { id: 'a', relation: 'separate' },
        { id: 'b', relation: 'simultaneous', relatedTo: 'a' },
      ],
      [['a', 'b']],
      ['8.one-report-each', '8.one-report.simultaneous', '8.another-report.separate'],
    ],
    [
      'an assault on staff, and a restraint right after it',
      [
        { id: 'assault', relation: 'separate' },
        { id: 'restraint', relation: 'consecutive', relatedTo: 'assault' },
      ],
      [['assault', 'restraint']],
      ['8.one-report-each', '8.one-report.consecutive', '8.another-report.separate'],
    ],
    [
      'a complaint about the restraint, days later: an update of the same report',
      [
        { id: 'assault', relation: 'separate' },
        { id: 'restraint', relation: 'consecutive', relatedTo: 'assault' },
        { id: 'complaint', relation: 'new-information', relatedTo: 'restraint' },
      ],
      [['assault', 'restraint', 'complaint']],
      ['8.one-report-each', '8.one-report.consecutive', '8.update.new-information', '8.another-report.separate'],
    ],
    [
      'the same assault again the next day, for the same reason',
      [
        { id: 'first', relation: 'separate' },
        { id: 'second', relation: 'separate', relatedTo: 'first' },
      ],
      [['first'], ['second']],
      ['8.one-report-each', '8.another-report.separate'],
    ],
    [
      'at the same time and not related: two reports',
      [
        { id: 'fire', relation: 'separate' },
        { id: 'fall', relation: 'simultaneous' },
      ],
      [['fire'], ['fall']],
      ['8.one-report-each', '8.another-report.separate'],
    ],
    [
      'two at the same time and each related to nothing: two reports',
      [
        { id: 'fire', relation: 'simultaneous' },
        { id: 'fall', relation: 'simultaneous' },
      ],
      [['fire'], ['fall']],
      ['8.one-report-each'],
    ],
    [
      'given in the wrong order',
      [
        { id: 'restraint', relation: 'consecutive', relatedTo: 'assault' },
        { id: 'theft', relation: 'separate' },
        { id: 'assault', relation: 'separate' },
      ],
      [['restraint', 'assault'], ['theft']],
      ['8.one-report-each', '8.one-report.consecutive', '8.another-report.separate'],
    ],
    [
      'each said to be related to the other',
      [
        { id: 'a', relation: 'simultaneous', relatedTo: 'b' },
        { id: 'b', relation: 'simultaneous', relatedTo: 'a' },
      ],
      [['a', 'b']],
      ['8.one-report-each', '8.one-report.simultaneous'],
    ],
    [
      'what follows a separate incident goes with that one',
      [
        { id: 'first', relation: 'separate' },
        { id: 'second', relation: 'separate', relatedTo: 'first' },
        { id: 'restraint', relation: 'consecutive', relatedTo: 'second' },
        { id: 'complaint', relation: 'new-information', relatedTo: 'first' },
      ],
      [
        ['first', 'complaint'],
        ['second', 'restraint'],
      ],
      ['8.one-report-each', '8.one-report.consecutive', '8.update.new-information', '8.another-report.separate'],
    ],
    [
      'two that were apart are joined by a third',
      [
        { id: 'a', relation: 'simultaneous', relatedTo: 'b' },
        { id: 'c', relation: 'simultaneous', relatedTo: 'd' },
        { id: 'b', relation: 'consecutive', relatedTo: 'c' },
        { id: 'd', relation: 'separate' },
      ],
      [['a', 'c', 'b', 'd']],
      ['8.one-report-each', '8.one-report.simultaneous', '8.one-report.consecutive', '8.another-report.separate'],
    ],
  ])('%s', (_story, incidents, reports, because) => {
    const grouping = groupIntoReports(incidents);
    expect(grouping.reports).toEqual(reports);
    expect(grouping.because.map(({ id }) => id)).toEqual(because);
  });

  it('every rule cites its source', () => {
    const { because } = groupIntoReports([{ id: 'a', relation: 'separate' }]);
    expect(because[1]).toEqual({
      id: '8.another-report.separate',
      text: 'Report separate incidents in separate reports, even if they are related.',
      citations: [{ document: 'guidelines-2025-11', section: '8' }],
    });
  });

  it.each<[what: string, incidents: unknown, problem: string]>([
    ['no list', {}, 'incidents: expected a list'],
    ['a relation that is not known', [{ id: 'a', relation: 'simultanous' }], 'incidents[0].relation: expected one of'],
    [
      'new information about nothing',
      [{ id: 'a', relation: 'new-information' }],
      'incidents[0].relatedTo: expected the id',
    ],
    [
      'related to nobody',
      [{ id: 'a', relation: 'consecutive', relatedTo: 'b' }],
      'incidents[0].relatedTo: expected the id of another',
    ],
    [
      'related to itself',
      [{ id: 'a', relation: 'consecutive', relatedTo: 'a' }],
      'incidents[0].relatedTo: expected the id of another',
    ],
    [
      'one id twice',
      [
        { id: 'a', relation: 'separate' },
        { id: 'a', relation: 'separate' },
      ],
      'incidents[1].id: expected an id that no other',
    ],
    ['an unknown key', [{ id: 'a', relation: 'separate', name: 'x' }], 'incidents[0]: expected only the keys'],
    ['an id that is empty', [{ id: '', relation: 'separate' }], 'incidents[0].id: expected an id'],
    ['no id', [{ relation: 'separate' }], 'incidents[0].id: expected an id'],
  ])('%s is refused', (_what, incidents, problem) => {
    const call = (): unknown => Reflect.apply(groupIntoReports, undefined, [incidents]);
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(problem);
  });

  it('reports an incident without its related id once', () => {
    try {
      groupIntoReports([{ id: 'a', relation: 'new-information' }]);
      expect.unreachable();
    } catch (error) {
      expect(error instanceof InvalidInputError && error.problems).toEqual([
        { code: 'missing-key', path: ['incidents', 0, 'relatedTo'], expected: 'the id of the incident it relates to' },
      ]);
    }
  });

  it('every incident is in one report, and a separate one that nothing joins is alone', () => {
    const incidents = fc
      .array(
        fc.tuple(fc.constantFrom('simultaneous' as const, 'consecutive' as const, 'separate' as const), fc.nat()),
        { minLength: 2, maxLength: 12 },
      )
      .map((list) =>
        list.map(([relation, other], index): Incident => {
          const relatedTo = other % list.length;
          return relatedTo === index
            ? { id: `${index}`, relation }
            : { id: `${index}`, relation, relatedTo: `${relatedTo}` };
        }),
      );
    fc.assert(
      fc.property(incidents, (list) => {
        const { reports } = groupIntoReports(list);
        expect(reports.flat().sort()).toEqual(list.map(({ id }) => id).sort());
        for (const { id, relation } of list) {
          const joined = list.some((other) => other.relatedTo === id && other.relation !== 'separate');
          if (relation === 'separate' && !joined) expect(reports).toContainEqual([id]);
        }
      }),
    );
  });
});
