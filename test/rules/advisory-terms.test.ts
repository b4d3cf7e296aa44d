import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import * as cases05 from './cases/05.ts';
import * as cases12 from './cases/12.ts';
import * as cases13a from './cases/13a.ts';
import * as cases13b from './cases/13b.ts';
import * as cases13c from './cases/13c.ts';
import * as cases13d from './cases/13d.ts';
import * as cases13e from './cases/13e.ts';
import * as cases13f from './cases/13f.ts';
import * as cases13g from './cases/13g.ts';
import * as cases13h from './cases/13h.ts';
import * as cases13i from './cases/13i.ts';
import type { RuleCase } from './rule-cases.ts';

/** What is more than a hint: something given may be wrong, or a person may not be notified. */
const warnings: readonly string[] = [
  'advisory.answers-disagree',
  'advisory.assault-injured-somebody-else',
  'advisory.earlier-edition',
  'advisory.harm-to-others-only',
  'advisory.level-1-not-reportable',
  'advisory.notified-all-the-same',
  'advisory.program-of-another-provider',
  'advisory.unknown-cause',
  'advisory.youth-justice-setting',
];

/** What is said once of the whole occurrence. All else is said of an entry, by its number. */
const ofTheOccurrence: readonly string[] = [
  'advisory.earlier-edition',
  'advisory.education-guidelines',
  'advisory.no-time',
  'advisory.not-exhaustive',
  'advisory.section-84',
  'advisory.youth-justice-setting',
];

const isCase = (value: unknown): value is RuleCase =>
  typeof value === 'object' && value !== null && 'rule' in value && 'fires' in value;

const all = [
  cases05,
  cases12,
  cases13a,
  cases13b,
  cases13c,
  cases13d,
  cases13e,
  cases13f,
  cases13g,
  cases13h,
  cases13i,
].flatMap((file) => Object.values<unknown>(file).flat().filter(isCase));

const shown = all.filter(({ rule }) => rule.startsWith('advisory.'));

describe('an advisory', () => {
  test.each(shown.map((item) => [item.rule, item] as const))(
    '%s is a warning or a hint, of an entry or of all',
    (rule, { fires }) => {
      const found = assess(fires).advisories.filter(({ id }) => id === rule);
      expect(found.length).toBeGreaterThan(0);
      const isWarning = warnings.includes(rule) || rule.startsWith('advisory.disagree.');
      for (const { severity, index } of found) {
        expect(severity).toBe(isWarning ? 'warning' : 'info');
        expect(index === undefined).toBe(ofTheOccurrence.includes(rule));
      }
    },
  );

  test('of each of these there is a case', () => {
    const rules = new Set(shown.map(({ rule }) => rule));
    expect([...warnings, ...ofTheOccurrence].filter((rule) => !rules.has(rule))).toEqual([]);
  });
});
