import { describe, expect, test } from 'vitest';
import { type LevelTable, makeLevelTable } from '../../src/evaluation/level-table.ts';
import { LevelTables } from '../../src/evaluation/level-tables.ts';
import type { Condition } from '../../src/logic/condition.ts';
import type { EditionLevels, LevelRules } from '../../src/model/edition.ts';
import type { CategoryLevels, Implication, ScopedRule } from '../../src/model/rule.ts';
import { alwaysLevelTwo, forEach, residual, smallEdition } from './small-edition.ts';

const criterion = (id: string, when: Condition, subcategories?: ScopedRule['subcategories']): ScopedRule => ({
  ...residual(id),
  when,
  ...(subcategories === undefined ? {} : { subcategories }),
});
const levelRules = (levels: Partial<EditionLevels>, implications: readonly Implication[] = []): LevelRules =>
  smallEdition({ levels: forEach(alwaysLevelTwo, levels), implications });
const table = (levelOne: readonly ScopedRule[], subcategory?: string): LevelTable =>
  makeLevelTable(
    levelRules({ 'serious-individual-action': { levelOne, levelTwo: residual('level-2') } }),
    'serious-individual-action',
    subcategory,
  );

const media = criterion('media', { fact: 'mediaAttention' });
const risk = criterion('risk', { fact: 'immediateRiskOfHarm' });
const both = criterion('both', { all: [{ fact: 'mediaAttention' }, { fact: 'immediateRiskOfHarm' }] });
const neither = criterion('neither', { not: { any: [{ fact: 'mediaAttention' }, { fact: 'immediateRiskOfHarm' }] } });

describe('the answers to the facts of a table, in base three: 0 not known, 1 no, 2 yes', () => {
  const rules = table([media, risk]);

  test('the facts stand in the order of the catalogue, each once', () => {
    expect(rules.facts).toEqual(['immediateRiskOfHarm', 'mediaAttention']);
    expect(table([both, risk, neither]).facts).toEqual(['immediateRiskOfHarm', 'mediaAttention']);
  });

  test.each([
    [0, 'undetermined', [], [], ['immediateRiskOfHarm', 'mediaAttention']],
    [1, 'undetermined', [], ['risk'], ['mediaAttention']],
    [2, 1, ['risk'], [], []],
    [3, 'undetermined', [], ['media'], ['immediateRiskOfHarm']],
    [4, 2, ['level-2'], ['media', 'risk'], []],
    [5, 1, ['risk'], [], []],
    [6, 1, ['media'], [], []],
    [7, 1, ['media'], [], []],
    [8, 1, ['media', 'risk'], [], []],
  ])('%i: Level %s', (answers, level, because, ruledOut, missing) => {
    const decision = rules.decide(answers);
    expect(decision.level).toBe(level);
    expect(decision.because.map(({ id }) => id)).toEqual(because);
    expect(decision.ruledOut.map(({ id }) => id)).toEqual(ruledOut);
    expect(decision.missing).toEqual(missing);
    expect(decision.missingAt).toEqual(missing.map((what) => ({ what })));
  });

  test('several conditions in one criterion', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((answers) => table([both]).decide(answers).level)).toEqual([
      'undetermined',
      2,
      'undetermined',
      2,
      2,
      2,
      'undetermined',
      2,
      1,
    ]);
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((answers) => table([neither]).decide(answers).level)).toEqual([
      'undetermined',
      'undetermined',
      2,
      'undetermined',
      1,
      2,
      2,
      2,
      2,
    ]);
  });

  test('a criterion is returned with its own words, not its condition', () => {
    expect(rules.decide(2).because).toEqual([{ id: 'risk', text: 'The text of risk.', citations: [] }]);
    expect(rules.decide(4).because).toEqual([{ id: 'level-2', text: 'The text of level-2.', citations: [] }]);
  });
});

describe('criteria of some subcategories', () => {
  const ofAbsence = criterion('absence', { fact: 'immediateRiskOfHarm' }, ['absence']);

  test('are left out of the tables of other subcategories', () => {
    expect(table([ofAbsence, media], 'assault').criteria).toEqual([media]);
    expect(table([ofAbsence, media], 'absence').criteria).toEqual([ofAbsence, media]);
    expect(table([ofAbsence, media]).criteria).toEqual([ofAbsence, media]);
    expect(table([ofAbsence], 'assault').facts).toEqual([]);
  });

  test('are in the tables of each of several subcategories', () => {
    const ofTwo = criterion('two', { fact: 'immediateRiskOfHarm' }, ['absence', 'assault']);
    expect(table([ofTwo], 'absence').criteria).toEqual([ofTwo]);
    expect(table([ofTwo], 'assault').criteria).toEqual([ofTwo]);
    expect(table([ofTwo], 'other').criteria).toEqual([]);
  });

  test('leave the subcategory missing where other criteria are of all subcategories', () => {
    expect(table([ofAbsence, media]).decide(0).missing).toEqual([
      'subcategory',
      'immediateRiskOfHarm',
      'mediaAttention',
    ]);
    expect(table([ofAbsence, media]).decide(2 + 3)).toMatchObject({ level: 'undetermined', missing: ['subcategory'] });
  });

  test('leave the subcategory missing, first of all, where it is not known', () => {
    expect(table([ofAbsence]).decide(0).missing).toEqual(['subcategory', 'immediateRiskOfHarm']);
    expect(table([ofAbsence]).decide(2)).toMatchObject({ level: 'undetermined', missing: ['subcategory'] });
    expect(table([ofAbsence]).decide(1)).toMatchObject({ level: 2, missing: [] });
    expect(table([ofAbsence], 'absence').decide(2)).toMatchObject({ level: 1, missing: [] });
  });

  test('hold in every subcategory that the category has', () => {
    const anywhere = criterion('anywhere', { all: [] }, [
      'suicidal-behaviour',
      'assault',
      'contraband-safety-risk',
      'information-technology',
      'absence',
      'new-serious-charges',
      'relinquishment-of-care',
      'other',
    ]);
    expect(table([anywhere]).decide(0).missing).toEqual([]);
  });
});

describe('a yes that fills another answer', () => {
  const filled = makeLevelTable(
    levelRules(
      {
        'restrictive-intervention': {
          levelOne: [criterion('harm', { fact: 'interventionCausedHarm' })],
          levelTwo: residual('level-2'),
        },
      },
      [
        { ...residual('fill'), categories: [], if: 'adultInjured', implies: 'interventionCausedHarm' },
        { ...residual('of another'), categories: [], if: 'accessOrderVaried', implies: 'accessDeniedOrSupervised' },
      ],
    ),
    'restrictive-intervention',
    undefined,
  );

  test('leaves an answer alone that is to count all the same', () => {
    const levelOne = [criterion('harm', { fact: 'interventionCausedHarm' })];
    const fill = {
      ...residual('fill'),
      categories: [],
      if: 'adultInjured',
      implies: 'interventionCausedHarm',
    } as const;
    const rules = levelRules({ 'restrictive-intervention': { levelOne, levelTwo: residual('level-2') } }, [
      { ...fill, unlessAnswered: true },
    ]);
    const { decide } = makeLevelTable(rules, 'restrictive-intervention', undefined);
    // A yes to the first fact, with the second not known, no and yes.
    expect([2, 5, 8].map((answers) => decide(answers).level)).toEqual([1, 2, 1]);
  });

  test('is read with the fact that it implies, and no other is', () => {
    expect(filled.facts).toEqual(['adultInjured', 'interventionCausedHarm']);
  });

  test.each([
    ['neither known', 0, 'undetermined', ['interventionCausedHarm']],
    ['a no fills nothing', 1, 'undetermined', ['interventionCausedHarm']],
    ['a yes fills', 2, 1, []],
    ['over a no', 5, 1, []],
    ['nor the reverse', 6, 1, []],
  ])('%s', (_, answers, level, missing) => {
    expect(filled.decide(answers)).toMatchObject({ level, missing });
  });
});

describe('what a table keeps', () => {
  test('a decision is made once, and frozen', () => {
    const rules = table([media]);
    expect(rules.decide(0)).toBe(rules.decide(0));
    expect(rules.decide(0)).not.toBe(rules.decide(1));
    expect(Object.isFrozen(rules.decide(0).missing)).toBe(true);
  });

  test('5000 decisions are kept; the next one makes the others be made anew', () => {
    const rules = table([]);
    const first = rules.decide(0);
    for (let answers = 1; answers < 5000; answers++) rules.decide(answers);
    expect(rules.decide(0)).toBe(first);
    rules.decide(5000);
    expect(rules.decide(0)).not.toBe(first);
    expect(rules.decide(0)).toEqual(first);
  });

  test('a table of a category and subcategory is made once', () => {
    const levels: CategoryLevels = { levelOne: [media], levelTwo: residual('level-2') };
    const tables = new LevelTables(levelRules({ death: levels }));
    expect(tables.of('death', undefined)).toBe(tables.of('death', undefined));
    expect(tables.of('death', 'accidental')).not.toBe(tables.of('death', undefined));
    expect(tables.of('serious-injury', undefined)).not.toBe(tables.of('death', undefined));
    expect(tables.of('death', 'accidental').criteria).toEqual([media]);
    expect(tables.of('serious-injury', undefined).criteria).toEqual([]);
  });
});

test('a table refuses a criterion that reads anything but a fact', () => {
  const wrong = criterion('wrong', { field: 'population', in: ['child'] });
  expect(() => table([wrong])).toThrow(new RangeError('the criteria of a Level read facts'));
});
