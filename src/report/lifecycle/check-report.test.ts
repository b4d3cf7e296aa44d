import { describe, expect, test } from 'vitest';
import { checkReport } from './check-report.ts';

const report = { awareAt: '2026-11-21T14:05:00-05:00', level: 1, events: [] };

describe('checkReport', () => {
  test.each([
    ['a report', report],
    ['a report with an id', { id: 'r1', ...report }],
  ])('finds nothing wrong with %s', (_, given) => {
    expect(checkReport(given)).toEqual([]);
  });

  test.each<[string, unknown, [code: string, path: (string | number)[]][]]>([
    ['what is no report', 5, [['wrong-type', []]]],
    ['nothing', null, [['missing-key', []]]],
    ['an id that is none', { ...report, id: 5 }, [['wrong-type', ['id']]]],
    [
      'every field that is wrong',
      { level: 3, events: [{ kind: 'update-submited', at: 'x' }] },
      [
        ['missing-key', ['awareAt']],
        ['wrong-type', ['level']],
        ['unknown-id', ['events', 0, 'kind']],
        ['bad-timestamp', ['events', 0, 'at']],
      ],
    ],
  ])('returns the problems of %s', (_, given, problems) => {
    expect(checkReport(given).map(({ code, path }) => [code, path])).toEqual(problems);
  });

  test('throws an error that is not about the input', () => {
    const hostile = new Proxy(report, {
      ownKeys() {
        throw new RangeError('no keys');
      },
    });
    expect(() => checkReport(hostile)).toThrow(RangeError);
  });
});
