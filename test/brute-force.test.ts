import { describe, expect, test } from 'vitest';
import { edition2019 } from '../src/editions/2019/index.ts';
import { edition2025 } from '../src/editions/2025-11/index.ts';
import { taxonomy } from '../src/editions/2025-11/taxonomy.ts';
import { assignOccurrence, type EntryAssignment } from '../src/evaluation/assignment.ts';
import { joinReportability } from '../src/evaluation/compile-category.ts';
import { compileEdition } from '../src/evaluation/compile-edition.ts';
import { Evaluation } from '../src/evaluation/evaluation.ts';
import { parseOccurrence } from '../src/input/check-occurrence.ts';
import { getOrInsertComputed } from '../src/lib/memo.ts';
import type { NodeId } from '../src/logic/diagrams.ts';
import { leafValues } from '../src/logic/diagrams.ts';
import type { Edition } from '../src/model/edition.ts';
import type { CategoryId } from '../src/model/ids.ts';
import type { CategoryNode } from '../src/model/taxonomy.ts';
import { type Completion, levelOne, reportability } from './support/oracle.ts';
import { type Ternary, ternary } from './support/ternary.ts';

/** At most this many facts are open at once. */
const atOnce = 12;
/** Of how many assignments a sample is tried, unless all of them are: `npm run test:exhaustive`. */
const every = process.env.SOR_EXHAUSTIVE === undefined ? 3 ** 8 : 3 ** atOnce;
const sampled = 2000;

const populations = ['child', 'young-person', 'adult-with-developmental-disability', 'adult'] as const;
const kinds = {
  'always in receipt': ['developmental-services-supportive-living'],
  'Youth Justice custody': ['youth-justice-custody-detention'],
  probation: ['youth-justice-probation'],
  'Youth Justice residence': ['youth-justice-residential'],
  shelter: ['vaw-shelter'],
  'residence for trafficked youth': ['anti-human-trafficking-out-of-home'],
  'intervenor residence': ['intervenor-supportive-living'],
  'non-residential': ['child-protection'],
  'other funded': ['other-funded'],
  'other funded and shelter': ['other-funded', 'vaw-shelter'],
} as const;

interface Situation {
  readonly category: CategoryId;
  readonly subcategory: string;
  readonly population: (typeof populations)[number];
  readonly programs: readonly string[];
}

/** The engine's view of a situation, with every fact open. */
function open(
  edition: Edition,
  { category, subcategory, population, programs }: Situation,
): [Evaluation, EntryAssignment] {
  const { logic } = compileEdition(edition);
  const occurrence = parseOccurrence({
    provider: { programs, roles: [], setting: 'other', privacyRegimes: ['phipa'], directlyOperated: false },
    individuals: [{ id: 'i', population, residence: 'other', facts: { childOrFamilyReceivedCasService: false } }],
    entries: [{ category, subcategory, individual: 'i', role: 'victim' }],
  });
  const weighing = new Evaluation(logic, assignOccurrence(logic, [], occurrence));
  const [reading] = weighing.assignments.entries;
  if (reading === undefined) throw new Error('one entry was given');
  return [weighing, reading];
}

function completion(
  { category, subcategory, population, programs }: Situation,
  facts: Record<string, boolean>,
): Completion {
  return {
    category,
    subcategory,
    type: undefined,
    role: 'victim',
    stated: {
      role: true,
      type: false,
      subcategory: true,
      individual: true,
      programs: false,
      setting: 'other',
      residence: 'other',
      providerRoles: [],
    },
    answered: facts,
    population,
    residence: 'other',
    setting: 'other',
    providerRoles: [],
    privacyRegimes: ['phipa'],
    directlyOperated: false,
    providerPrograms: programs,
    individualPrograms: programs,
    facts,
  };
}

/** Compares every assignment, or a sample, of the facts that a conclusion reads. */
function compare(
  edition: Edition,
  situation: Situation,
  node: (category: CategoryId) => NodeId,
  value: (of: Completion) => number,
): number {
  const [weighing, reading] = open(edition, situation);
  const { logic } = weighing;
  const static_ = node(situation.category);
  const numbers = logic.diagrams
    .support(static_)
    .filter((number) => 'fact' in (logic.variables[number]?.subject ?? {}));
  // Only the facts that this situation depends on at all; the others are left out of the enumeration, and so of the answer.
  const start = weighing.restrict(static_, reading);
  const read = weighing.diagrams.support(start).map((variable) => variable % logic.variables.length);
  const names = read.map((number) => {
    const subject = logic.variables[number]?.subject;
    return subject !== undefined && 'fact' in subject ? subject.fact : '';
  });
  expect(names).not.toContain('');
  const unread = numbers.filter((number) => !read.includes(number));

  const chosen = names.slice(0, atOnce);
  const enumerated = read.slice(0, atOnce);
  const fixed = names.slice(atOnce);
  const random = mulberry32(static_ + situation.programs.length);
  let compared = 0;
  for (let round = 0; round < (fixed.length === 0 ? 1 : 3); round++) {
    const given = Object.fromEntries([
      ...fixed.map((name) => [name, random() < 0.5]),
      // Facts that do not affect this situation are set at will and must not matter.
      ...unread.map((number) => {
        const subject = logic.variables[number]?.subject;
        return [subject !== undefined && 'fact' in subject ? subject.fact : '', random() < 0.5];
      }),
    ]);
    const facts: Record<string, boolean> = { ...given };
    const points = Array.from({ length: 2 ** chosen.length }, (_, point) => {
      for (const [index, name] of chosen.entries()) facts[name] = ((point >> index) & 1) === 1;
      return value(completion(situation, facts));
    });
    const table = tableOf(chosen.length, points);
    const values = reading.values.slice();
    for (const [name, answer] of Object.entries(given)) {
      const number = logic.numberOfFact(name);
      if (number !== undefined) values[number] = answer ? 1 : 0;
    }
    const size = 3 ** chosen.length;
    const step = size <= every ? 1 : Math.max(1, Math.floor(size / sampled));
    for (let at = 0; at < size; at += step === 1 ? 1 : 1 + Math.floor(random() * 2 * step)) {
      let rest = at;
      for (const number of enumerated) {
        const digit = rest % 3;
        values[number] = digit === 2 ? -1 : digit;
        rest = (rest - digit) / 3;
      }
      const left = weighing.restrict(static_, { ...reading, values });
      const outcomes = leafValues(weighing.diagrams, left).reduce((mask, leaf) => mask | (1 << leaf), 0);
      const matters = weighing.diagrams
        .support(left)
        .reduce((mask, variable) => mask | (1 << read.indexOf(variable % logic.variables.length)), 0);
      if (outcomes !== table.outcomes[at] || matters !== table.matters[at]) {
        expect({ situation, at, outcomes, matters }).toEqual({
          situation,
          at,
          outcomes: table.outcomes[at],
          matters: table.matters[at],
        });
      }
      compared++;
    }
  }
  return compared;
}

const tables = new Map<string, Ternary>();

/** Situations whose values agree at every point share one table. */
const tableOf = (variables: number, points: readonly number[]): Ternary =>
  getOrInsertComputed(tables, points.join(''), () => ternary(variables, (point) => points[point] ?? 0));

/** A small seeded generator, so that a failure can be repeated. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const subcategories = taxonomy.flatMap((category: CategoryNode) =>
  category.subcategories.map(({ id }) => ({ category: category.id as CategoryId, subcategory: id })),
);

describe('reportability is settled as brute force over every completion settles it', () => {
  test.each(Object.entries(kinds))('%s', (_, programs) => {
    let compared = 0;
    for (const { category, subcategory } of subcategories) {
      for (const population of populations) {
        const situation = { category, subcategory, population, programs };
        compared += compare(
          edition2025,
          situation,
          (id) => {
            const compiled = compileEdition(edition2025);
            return joinReportability(compiled.logic.diagrams, compiled.category(id).reportability);
          },
          (of) => reportability(edition2025, of),
        );
      }
    }
    expect(compared).toBeGreaterThan(150);
  });
});

describe('the Level is settled as brute force over every completion settles it', () => {
  test.each([
    ['2025-11', edition2025],
    ['2019', edition2019],
  ] as const)('%s', (_, edition) => {
    for (const { category, subcategory } of subcategories) {
      compare(
        edition,
        { category, subcategory, population: 'child', programs: kinds.shelter },
        (id) => compileEdition(edition).category(id).levelOne,
        (of) => (levelOne(edition, of) ? 1 : 0),
      );
    }
  });
});
