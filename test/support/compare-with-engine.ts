import { expect } from 'vitest';
import { assessWith } from '../../src/assess/assess.ts';
import type { Assessment, CompanionEntry, Unsettled } from '../../src/model/assessment.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import { type Settled, settle, worldsOf } from './completions.ts';
import { conclusionsOf } from './conclusions.ts';
import { type Companion, enteredReport } from './entered-report.ts';
import { readAbout } from './read-by-rules.ts';
import { asRead, keyOf, unknownIn } from './unknown.ts';

interface Conclusion {
  readonly value: number | undefined;
  readonly missing: readonly string[];
}

const reportabilities = ['not-reportable', 'professional-judgment', 'reportable'];

/** Compares every conclusion with all completions. Returns how many companions there are, or undefined when there are too many completions. */
export function compareWithEngine(edition: Edition, occurrence: Occurrence, most: number): number | undefined {
  const categories = new Set([
    ...occurrence.entries.map(({ category }) => category),
    ...edition.companions.map(({ callsFor }) => callsFor.category),
  ]);
  const unknown = asRead(unknownIn(occurrence), readAbout(edition, categories));
  if (unknown.reduce((product, { values }) => product * values.length, 1) > most) return undefined;
  const worlds = worldsOf(occurrence, unknown);
  const report = enteredReport(edition, occurrence, worlds);
  const settled = settle(unknown, conclusionsOf(edition, occurrence, report, worlds));

  const assessment = assessWith(edition, occurrence);
  const given = JSON.stringify(occurrence).replaceAll(/"\w+":false,?/g, '');
  expect(assessment.companions.map(engineName), given).toEqual(report.companions.map(oracleName));
  const called = report.possible.map((companion, place) => [
    oracleName(companion),
    missingIn(
      settle(
        unknown,
        companion.called.map((one) => new Map([[`${place}`, one ? 1 : 0]])),
      ),
    ),
  ]);
  expect(
    assessment.possibleCompanions.map((one) => [engineName(one), missingOf(one)]),
    given,
  ).toEqual(called);

  const got = conclusionsOfEngine(assessment);
  for (const [name, { outcomes, matters }] of settled) {
    // A duty that nothing calls for is not listed.
    const concluded = got.get(name) ?? { value: 0, missing: [] };
    const value = outcomes.size === 1 ? [...outcomes][0] : undefined;
    expect({ name, ...concluded }, given).toEqual({ name, value, missing: [...matters].sort() });
  }
  const levels = settled.get('level')?.outcomes ?? new Set([0]);
  const working = levels.has(2) ? 1 : levels.has(1) ? 2 : null;
  expect(assessment.workingLevel, given).toBe(working);
  return report.companions.length;
}

function conclusionsOfEngine({ reportability, level, entries, companions, notifications }: Assessment) {
  const found = new Map<string, Conclusion>();
  const add = (name: string, value: number | undefined, open: Unsettled): void => {
    found.set(name, { value, missing: missingOf(open) });
  };
  const addEntry = (name: string, entry: Pick<CompanionEntry, 'reportability' | 'level'>): void => {
    add(`${name} reportability`, decisionOf(entry.reportability.decision), entry.reportability);
    add(`${name} level`, { 1: 1, 2: 0, undetermined: undefined }[entry.level.level ?? 2], entry.level);
  };
  add('reportability', decisionOf(reportability.decision), reportability);
  add('level', level.level === null ? 0 : { 1: 2, 2: 1, undetermined: undefined }[level.level], level);
  for (const entry of entries) addEntry(`entry ${entry.index}`, entry);
  for (const [place, companion] of companions.entries()) addEntry(`companion ${place}`, companion);
  for (const duty of notifications) {
    const value = { required: 1, 'not-required': 0, undetermined: undefined }[duty.status];
    add(`duty ${duty.recipient} ${duty.individual ?? ''}`, value, duty);
  }
  return found;
}

function decisionOf(decision: string): number | undefined {
  const place = reportabilities.indexOf(decision);
  return place < 0 ? undefined : place;
}

const missingOf = ({ missingAt }: Unsettled): string[] => missingAt.map(keyOf).sort();

const missingIn = (settled: ReadonlyMap<string, Settled>): string[] =>
  [...settled.values()].flatMap(({ matters }) => [...matters]).sort();

const engineName = ({ how, index, category, subcategory, type, individual, because }: CompanionEntry): string =>
  [how, index, category, subcategory, type, individual, ...because.map(({ id }) => id)].join(' ');

const oracleName = ({ how, first, rules }: Companion): string =>
  [how, first.index, first.category, first.subcategory, first.type, first.individual, ...rules].join(' ');
