import { describe, expect, test } from 'vitest';
import {
  assess,
  checkOccurrence,
  compareAssessments,
  determineReportability,
  findTaxonomyNode,
  groupIntoReports,
  initialReportDue,
  isInvalidInputError,
  redactForPrint,
  reportStatus,
  toICalendar,
  validateReport,
  withAnswer,
} from '../src/index.ts';
import { expectLinear } from './support/expect-linear.ts';

// Calls that no compiler lets through, as plain JavaScript or stored data can make them.

/** The paths of the problems. Anything but the documented error fails. */
function refused(call: (...args: never[]) => unknown, ...args: readonly unknown[]): string[] {
  try {
    Reflect.apply(call, undefined, args);
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    return error.problems.map(({ path }) => path.join('.'));
  }
  return [];
}

const occurrence = {
  provider: { programs: ['homelessness'] },
  individuals: [{ id: 'i1' }],
  entries: [{ category: 'serious-injury', individual: 'i1' }],
} as const;

describe('what is no argument at all is refused with the documented error', () => {
  test('a node of the taxonomy is sought by a text', () => {
    expect(refused(findTaxonomyNode, null)).toEqual(['pathOrLabel']);
    expect(refused(findTaxonomyNode, 3)).toEqual(['pathOrLabel']);
    expect(refused(findTaxonomyNode, '')).toEqual([]);
  });

  test('only assessments are compared', () => {
    const assessment = assess(occurrence);
    expect(refused(compareAssessments, undefined, assessment)).toEqual(['before']);
    expect(refused(compareAssessments, assessment, [])).toEqual(['after']);
    expect(refused(compareAssessments, assessment, { ...assessment, entries: [{}] })).toEqual([
      'after.entries.0.reportability',
      'after.entries.0.level',
    ]);
    expect(refused(compareAssessments, { ...assessment, level: { level: 3 } }, assessment)).toEqual([
      'before.level.level',
    ]);
    expect(refused(compareAssessments, { ...assessment, description: [null] }, assessment)).toEqual([
      'before.description.0',
    ]);
    expect(refused(compareAssessments, assessment, JSON.parse(JSON.stringify(assessment)))).toEqual([]);
  });

  test('an answer goes to a question about something that is there', () => {
    expect(refused(withAnswer, null, { missing: 'lifeThreatening', index: 0 }, true)).toEqual(['']);
    expect(refused(withAnswer, occurrence, undefined, true)).toEqual(['question']);
    expect(refused(withAnswer, occurrence, { missing: 'lifeThreatening', index: 1 }, true)).toEqual(['question.index']);
    expect(refused(withAnswer, occurrence, { missing: 'lifeThreatening', index: -1 }, true)).toEqual([
      'question.index',
    ]);
    expect(refused(withAnswer, occurrence, { index: 0 }, true)).toEqual(['question.missing']);
    expect(refused(withAnswer, occurrence, { missing: 'population', individual: 'i2' }, 'child')).toEqual([
      'question.individual',
    ]);
    expect(refused(withAnswer, occurrence, { missing: 'toString', index: 0 }, true)).not.toEqual([]);
    for (const category of ['nonsense', 'toString', null, 5, {}]) {
      expect(refused(withAnswer, occurrence, { missing: 'category', index: 0 }, category)).not.toEqual([]);
    }
    expect(refused(withAnswer, occurrence, { missing: '__proto__' }, { polluted: true })).not.toEqual([]);
    expect(refused(withAnswer, occurrence, { missing: 'lifeThreatening', index: 0 }, true)).toEqual([]);
  });
  test('an entry is named by its place', () => {
    expect(refused(determineReportability, occurrence, 0)).toEqual([]);
    for (const place of [1, -1, 0.5, '0', 'length', 'constructor', [0], Object.create(null), null]) {
      expect(refused(determineReportability, occurrence, place)).toEqual(['index']);
    }
  });

  test('reports every problem at once, of the occurrence and of the other arguments', () => {
    const empty = { provider: { programs: [] }, entries: [] };
    expect(refused(determineReportability, empty, -1)).toEqual(['provider.programs', 'index']);
    expect(refused(assess, empty, { guidelines: 'x', timeZone: 'Mars/Olympus' })).toEqual([
      'provider.programs',
      'options.guidelines',
      'options.timeZone',
    ]);
  });

  test('a Map and a Set are drafts without any fields, whatever their methods are called', () => {
    const lacking = validateReport({}).map(({ code, path }) => [code, path]);
    expect(lacking).not.toEqual([]);
    for (const draft of [new Map([['entries', []]]), new Set(['entries'])]) {
      expect(validateReport(draft).map(({ code, path }) => [code, path])).toEqual(lacking);
    }
  });
  test('a Map has nothing to hide', () => {
    expect(refused(redactForPrint, new Map([['entries', []]]))).toEqual(refused(redactForPrint, {}));
  });

  test('a companion that is compared has ids', () => {
    const assessment = assess(occurrence);
    const companion = { how: 'also', category: 'death', index: 0, subcategory: { toString: 1 }, type: Symbol('a') };
    expect(refused(compareAssessments, assessment, { ...assessment, companions: [companion] })).toEqual([
      'after.companions.0.subcategory',
      'after.companions.0.type',
    ]);
  });

  test('a date is read by what it is, not by the methods that it has', () => {
    const bare = Object.setPrototypeOf(new Date('2026-11-21T14:05:00Z'), null);
    expect(initialReportDue(1, bare)).toBe('2026-11-21T10:05:00-05:00');
  });

  test('problems cannot be changed by callers, and each error has its own', () => {
    expect(Object.isFrozen(findTaxonomyNode('death'))).toBe(true);
    const [path, samePath] = [tooFar(), tooFar()];
    expect(path).toEqual(['events']);
    expect(samePath).toEqual(path);
    expect(samePath).not.toBe(path);
  });

  function tooFar(): unknown {
    const events = [
      { kind: 'initial-submitted', at: '2100-06-01T12:00:00Z' },
      { kind: 'update-interval-set', at: '2100-06-01T13:00:00Z', businessDays: 1000 },
    ] as const;
    try {
      reportStatus({ awareAt: '2100-06-01T11:00:00Z', level: 1, events }, '2100-06-02T12:00:00Z');
    } catch (error) {
      if (isInvalidInputError(error)) return error.problems[0]?.path;
    }
    return undefined;
  }

  test('a list may be longer than what a call can take as arguments', () => {
    const many = <T>(item: T): T[] => Array.from({ length: 150_000 }, () => item);
    const requested = { kind: 'update-requested', at: '2026-11-20T12:00:00Z', due: '2026-11-23' } as const;
    const submitted = { kind: 'initial-submitted', at: '2026-11-19T12:00:00Z' } as const;
    const report = { awareAt: '2026-11-19T11:00:00Z', level: 1, events: [submitted, ...many(requested)] } as const;
    expect(reportStatus(report, '2026-11-21T12:00:00Z').nextUpdateDue).toBe('2026-11-23');
  });

  test('a hole in a list is something left out', () => {
    const holes: unknown[] = [];
    holes.length = 1;
    expect(refused(groupIntoReports, holes)).toEqual(refused(groupIntoReports, [undefined]));
    expect(refused(toICalendar, holes)).toEqual(refused(toICalendar, [null]));
    expect(refused(groupIntoReports, holes)).toEqual(['incidents.0']);
  });
  test('of an input with hundreds of problems, the first fifty have the nearest id or key', () => {
    const entries = Array.from({ length: 300 }, () => ({ category: 'deaht', fatcs: {} }));
    const problems = checkOccurrence({ provider: { programs: ['homelessness'] }, entries });
    expect(problems).toHaveLength(600);
    expect(problems.slice(0, 2).map(({ nearest }) => nearest)).toEqual(['facts', 'death']);
    expect(problems.filter(({ nearest }) => nearest !== undefined)).toHaveLength(50);
  });
  test('a long list of what are no reports is refused in time that grows with it, not with its square', () => {
    expectLinear((length) => refused(toICalendar, new Array<string>(length / 10).fill('x')));
  });
  test.each(['E3', ['apo-places'], 1])('readings that are no object are refused: %j', (readings) => {
    expect(refused(assess, occurrence, { readings })).toEqual(['options.readings']);
  });
  test('a path of many steps is looked up in time that grows with it, not with its square', () => {
    expectLinear((length) => findTaxonomyNode(`serious-injury/${'a/'.repeat(length / 2)}`));
  });
  test('a fact that does not belong on an entry is reported, and the rest of the draft is validated', () => {
    const entries = [{ category: 'death', facts: { mediaAttention: false } }];
    const issues = validateReport({ provider: { programs: ['homelessness'] }, entries });
    expect(issues.map(({ path }) => path.join('.'))).toContain('entries.0.facts.mediaAttention');
    expect(issues.map(({ path }) => path.join('.'))).toContain('awareAt');
  });
});
