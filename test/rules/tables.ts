import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { determineLevel } from '../../src/assess/determine-level.ts';
import type { CompanionEntry, Missing, Reportability } from '../../src/model/assessment.ts';
import type { Entry, Facts, GuidelinesId, Occurrence } from '../../src/model/occurrence.ts';
import type { FactId } from '../../src/vocabulary/facts.ts';
import type { Recipient } from '../../src/vocabulary/recipients.ts';
import { no, yes } from './fixtures.ts';

// What an assessment says, in the shape in which tables are typed by hand. What is missing is compared as a set.

const sorted = (missing: readonly Missing[]): Missing[] => [...missing].sort();

/** An entry, and the facts of its Level 1 criteria in each edition. */
export interface LevelRow {
  readonly name: string;
  readonly entry: Entry;
  readonly november2025: readonly FactId[];
  readonly sheet2019: readonly FactId[];
}

/** Each criterion alone gives Level 1; without any it is Level 2; what is not known is open, and nothing else. */
export function showLevels(section: string, rows: readonly LevelRow[]): void {
  const editions: readonly (readonly [GuidelinesId, 'november2025' | 'sheet2019'])[] = [
    ['2025-11', 'november2025'],
    ['2019', 'sheet2019'],
  ];
  for (const [guidelines, edition] of editions) {
    describe(`${section}, Level, ${guidelines}`, () => {
      for (const { name, entry, [edition]: criteria } of rows) {
        const level = (facts: Facts): readonly [unknown, Missing[]] => {
          const decision = determineLevel(entry, { facts, guidelines });
          return [decision.level, sorted(decision.missing)];
        };
        const others = (fact: FactId): readonly FactId[] => criteria.filter((other) => other !== fact);
        test.each(criteria)(`${name}: %s alone is Level 1`, (fact) => {
          expect(level(yes(fact))).toEqual([1, []]);
          expect(level({ ...no(...others(fact)), ...yes(fact) })).toEqual([1, []]);
        });
        test.each(criteria)(`${name}: %s is open when it alone is not known`, (fact) => {
          expect(level(no(...others(fact)))).toEqual(['undetermined', [fact]]);
        });
        test(`${name}: none of them is Level 2`, () => {
          expect(level(no(...criteria))).toEqual([2, []]);
        });
        test(`${name}: nothing known leaves all of them open`, () => {
          expect(level({})).toEqual(criteria.length === 0 ? [2, []] : ['undetermined', sorted(criteria)]);
        });
      }
    });
  }
}

/** A case in words, the occurrence, and whether its first entry is reported; where that is open, on what. */
export type ReportRow = readonly [string, Occurrence, Reportability, (readonly Missing[])?];

export function showReportability(section: string, rows: readonly ReportRow[]): void {
  describe(`${section}, reportability`, () => {
    for (const [name, occurrence, decision, missing = []] of rows) {
      test(name, () => {
        const [entry] = assess(occurrence).entries;
        expect(entry?.reportability.decision).toBe(decision);
        expect(sorted(entry?.reportability.missing ?? [])).toEqual(sorted(missing));
      });
    }
  });
}

/** A case in words, the occurrence, and the status of the duty; if it is open, the missing facts. A recipient not listed is not notified. */
export type DutyRow = readonly [
  string,
  Occurrence,
  'required' | 'not-required' | 'undetermined',
  (readonly Missing[])?,
];

export function showDuty(section: string, recipient: Recipient, rows: readonly DutyRow[]): void {
  describe(`${section}, ${recipient}`, () => {
    for (const [name, occurrence, status, missing = []] of rows) {
      test(name, () => {
        const duties = assess(occurrence).notifications.filter((duty) => duty.recipient === recipient);
        expect(duties.length).toBeLessThan(2);
        expect(duties[0]?.status ?? 'not-required').toBe(status);
        expect(sorted(duties[0]?.missing ?? [])).toEqual(sorted(missing));
      });
    }
  });
}

/** "also serious-injury/self-harm @0": how, what, and at which entry. */
function companionSummary({ how, index, category, subcategory, type }: CompanionEntry): string {
  return `${how} ${[category, subcategory, type].filter((id) => id !== undefined).join('/')} @${index}`;
}

/** A case in words, the occurrence, the entries that it calls for, and those that it may call for, with what is open. */
export type CompanionRow = readonly [
  string,
  Occurrence,
  readonly string[],
  (readonly (readonly [string, readonly Missing[]])[])?,
];

export function showCompanions(section: string, rows: readonly CompanionRow[]): void {
  describe(`${section}, other entries`, () => {
    for (const [name, occurrence, called, possible = []] of rows) {
      test(name, () => {
        const { companions, possibleCompanions } = assess(occurrence);
        expect(companions.map(companionSummary).sort()).toEqual([...called].sort());
        expect(
          possibleCompanions.map((item) => `${companionSummary(item)} ${sorted(item.missing).join()}`).sort(),
        ).toEqual(possible.map(([item, missing]) => `${item} ${sorted(missing).join()}`).sort());
      });
    }
  });
}

/** The items of the section's own list, in its order, for each entry that is reported or may be. */
export function showDescription(
  section: string,
  prefix: string,
  rows: readonly (readonly [string, Occurrence, readonly string[]])[],
): void {
  describe(`${section}, description`, () => {
    test.each(rows)('%s', (_, occurrence, items) => {
      const listed = assess(occurrence).description.filter(({ id }) => id.startsWith(prefix));
      expect(listed.map(({ id, index }) => `${id} @${index}`)).toEqual(items);
    });
  });
}
