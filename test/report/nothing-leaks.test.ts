import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimizeDraft } from '../../src/draft/privacy/minimize-draft.ts';
import { knownPeople, redactForPrint, renderReport, validateReport } from '../../src/index.ts';
import { isInvalidInputError } from '../../src/input/invalid-input-error.ts';
import type { ReportDraft } from '../../src/model/report-draft.ts';
import { reportDraftSchema } from '../../src/schema/index.ts';
import { leaks, listedDrafts, secretDrafts } from '../arbitraries/drafts.ts';
import { runs } from '../support/runs.ts';

// The long run: SOR_RUNS=10000 npx vitest run test/report/nothing-leaks.test.ts --testTimeout=3000000
const numRuns = runs(100);

describe('whatever is typed', () => {
  it('validating never throws, and no issue repeats a name, a date of birth or an identifier', () => {
    fc.assert(
      fc.property(secretDrafts, fc.constantFrom('initial', 'final'), ([secrets, draft], profile) => {
        const issues = validateReport(draft, { profile });
        expect(leaks(JSON.stringify(issues), secrets)).toBe(false);
      }),
      { numRuns },
    );
  });

  it('validating never throws on any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(Array.isArray(validateReport(value))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('no issue of the schema repeats any of it', () => {
    fc.assert(
      fc.property(secretDrafts, ([secrets, draft]) => {
        const { error } = reportDraftSchema.safeParse(draft);
        expect(leaks(`${JSON.stringify(error?.issues)} ${error?.message} ${error?.stack}`, secrets)).toBe(false);
      }),
      { numRuns },
    );
  });

  it('refusing a draft of a wrong shape repeats none of its values', () => {
    const isDraft = (_value: unknown): _value is ReportDraft => true;
    fc.assert(
      fc.property(secretDrafts, ([secrets, draft]) => {
        for (const run of [redactForPrint, renderReport, knownPeople]) {
          try {
            if (isDraft(draft)) run(draft);
          } catch (error) {
            expect(isInvalidInputError(error)).toBe(true);
            expect(leaks(`${error} ${JSON.stringify(error)}`, secrets)).toBe(false);
          }
        }
      }),
      { numRuns },
    );
  });
});

describe('the copy for print', () => {
  it('contains no name, date of birth or identifier of the people listed', () => {
    const isDraft = (_value: unknown): _value is ReportDraft => true;
    fc.assert(
      fc.property(listedDrafts, ([secrets, draft]) => {
        expect(leaks(JSON.stringify(draft), secrets)).toBe(true);
        if (isDraft(draft)) expect(leaks(JSON.stringify(redactForPrint(draft)), secrets)).toBe(false);
      }),
      { numRuns },
    );
  });
});

describe('a draft minimized', () => {
  it('has no excess personal information, and minimizing it again changes nothing', () => {
    const isDraft = (_value: unknown): _value is ReportDraft => true;
    const tooMuch = ['personal-information-in-text', 'personal-information-in-file-name', 'name-exceeds-policy'];
    fc.assert(
      fc.property(listedDrafts, ([, draft]) => {
        if (!isDraft(draft)) return;
        const minimized = minimizeDraft(draft);
        const left = validateReport(minimized).filter(
          ({ code, severity }) => severity === 'error' && tooMuch.includes(code),
        );
        expect(left.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([]);
        expect(minimizeDraft(minimized)).toEqual(minimized);
      }),
      { numRuns: numRuns / 4 },
    );
  });
});
