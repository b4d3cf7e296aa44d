import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainRule, validateReport } from '../../src/index.ts';
import { listedDrafts, secretDrafts } from '../arbitraries/drafts.ts';
import { runs } from '../support/runs.ts';
import { groupLiving, secureCustody, shelterEvacuation } from './drafts.ts';

/** The rules of the issues of a draft, each explained with the words and the severity of the issue. */
function explainedRulesOf(draft: unknown): string[] {
  return (['initial', 'final'] as const).flatMap((profile) =>
    validateReport(draft, { profile }).map((issue) => {
      const { id, citations, severity } = explainRule(issue.rule);
      expect([id, citations]).toEqual([issue.rule, issue.citations]);
      // A value of a wrong shape is an error, whether or not the field may be missing.
      if (issue.code !== 'field-invalid') expect(severity?.[profile], id).toBe(issue.severity);
      return id;
    }),
  );
}

test('every issue of a random draft has a rule that explainRule knows', () => {
  const rules = new Set<string>();
  fc.assert(
    fc.property(fc.oneof(secretDrafts, listedDrafts), ([, draft]) => {
      for (const id of explainedRulesOf(draft)) rules.add(id);
    }),
    { numRuns: runs(40) },
  );
  expect(rules.size).toBeGreaterThan(20);
});

test.each([
  ['no draft at all', {}],
  ['an individual without any record', { individuals: [''] }],
  ['a half-typed draft', { provider: {}, people: [{ gender: 'none' }], views: [{}], signOff: {} }],
  ['values of a wrong shape', { ...groupLiving, media: 7, lateExplanation: 8, finalSubmission: 9, furtherDetails: [] }],
  ['group living', groupLiving],
  ['secure custody', secureCustody],
  ['a shelter', shelterEvacuation],
])('every issue of %s has a rule that explainRule knows', (_, draft) => {
  expect(() => explainedRulesOf(draft)).not.toThrow();
});
