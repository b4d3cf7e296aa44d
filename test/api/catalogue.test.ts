import { describe, expect, it, test } from 'vitest';
import {
  contestedReadings,
  explainRule,
  facts,
  factsFor,
  findTaxonomyNode,
  InvalidInputError,
  taxonomy,
} from '../../src/index.ts';

describe('findTaxonomyNode', () => {
  // Names as section 13, the 2019 sheet and the text of the Guidelines print them.
  it.each([
    ['Death', 'death'],
    ['death/accidental/fall', 'death/accidental/fall'],
    ['Death/Accidental/Fall', 'death/accidental/fall'],
    ['Individual on Individual', 'serious-individual-action/assault/peer-on-peer'],
    ['PEER ON PEER', 'serious-individual-action/assault/peer-on-peer'],
    ['medication-error', 'error-or-omission/medication-error'],
  ])('%s', (name, path) => {
    const found = findTaxonomyNode(name);
    expect(found?.path).toBe(path);
  });

  it.each(['Other', 'no such name', '', 'death/', '/death', 'death/fall', 'serious-illness/accidental'])(
    'finds nothing for %j',
    (name) => {
      expect(findTaxonomyNode(name)).toBeUndefined();
    },
  );

  it('finds every node by its path, as its kind', () => {
    let nodes = 0;
    for (const category of taxonomy) {
      expect(findTaxonomyNode(category.id)).toMatchObject({ kind: 'category', path: category.id });
      for (const subcategory of category.subcategories) {
        const path = `${category.id}/${subcategory.id}`;
        expect(findTaxonomyNode(path)).toMatchObject({ kind: 'subcategory', path, category: category.id });
        for (const type of subcategory.types ?? []) {
          nodes++;
          expect(findTaxonomyNode(`${path}/${type.id}`)).toMatchObject({ kind: 'type', path: `${path}/${type.id}` });
          expect(findTaxonomyNode(`${category.label}/${subcategory.label}/${type.label}`)?.path).toBe(
            `${path}/${type.id}`,
          );
        }
      }
    }
    expect(nodes).toBeGreaterThan(20);
  });
});

describe('factsFor', () => {
  it('names the Level facts of a serious injury, and none of a medication error', () => {
    const of = factsFor({ category: 'serious-injury' });
    expect(of).toEqual(expect.arrayContaining(['lifeThreatening', 'emergencyMedicalServices', 'mediaAttention']));
    expect(of).not.toContain('medicationMayImpair');
  });

  it('is narrower the more is said of the entry', () => {
    const all = factsFor({ category: 'restrictive-intervention' });
    const one = factsFor({ category: 'restrictive-intervention', subcategory: 'mechanical-restraint' });
    const adult = factsFor({
      category: 'restrictive-intervention',
      subcategory: 'mechanical-restraint',
      population: 'adult',
    });
    expect(all).toEqual(expect.arrayContaining(one));
    expect(one).toEqual(expect.arrayContaining(adult));
    expect(adult.length).toBeLessThan(one.length);
    expect(one.length).toBeLessThan(all.length);
  });

  it('takes the printed labels of the category, subcategory and population', () => {
    const labelled = { category: 'Restrictive intervention', subcategory: 'Mechanical restraint', population: 'Child' };
    expect(Reflect.apply(factsFor, undefined, [labelled])).toEqual(
      factsFor({ category: 'restrictive-intervention', subcategory: 'mechanical-restraint', population: 'child' }),
    );
  });

  it.each([
    [{ category: 'deth' }, 'entry.category'],
    [{ category: 'death', subcategory: 'medication-error' }, 'entry.subcategory'],
    [{ category: 'death', population: 'toddler' }, 'entry.population'],
    [null, 'entry'],
  ])('refuses %j', (entry, field) => {
    expect(() => Reflect.apply(factsFor, undefined, [entry])).toThrow(InvalidInputError);
    expect(() => Reflect.apply(factsFor, undefined, [entry])).toThrow(`${field}: expected`);
  });
});

describe('explainRule', () => {
  it('tells what a rule says, its section and its condition', () => {
    const rule = explainRule('13b.level-1.emergency-services');
    expect(rule.citations[0]?.section).toBe('13.B');
    expect(rule.condition).toEqual({ fact: 'emergencyMedicalServices' });
    expect(rule.printed).toBe(
      'In Serious injury: “Did the injury or illness require emergency medical services?” is answered yes.',
    );
  });

  it('knows the rules that every fact names', () => {
    const named = Object.values(facts).flatMap(({ usedBy }) => usedBy);
    expect(named.length).toBeGreaterThan(200);
    for (const id of named) expect(explainRule(id).id).toBe(id);
  });

  it.each([
    ['12.field.gender', 'first submission, an error in the final one', { initial: 'warning', final: 'error' }],
    ['12.field.coroner-office', 'record', { initial: 'warning', final: 'error' }],
    ['12.check.text', 'an error in every submission', { initial: 'error', final: 'error' }],
    ['12.check.link', 'a warning in every submission', { initial: 'warning', final: 'warning' }],
    ['12.section.views', 'without its own rule', { initial: 'warning', final: 'error' }],
  ])('explains %s, by which a draft of a report is checked', (id, words, severity) => {
    const rule = explainRule(id);
    expect(rule).toMatchObject({ id, condition: null, severity });
    expect(rule.printed).toContain(words);
    expect(rule.citations.length).toBeGreaterThan(0);
    expect(explainRule(id, { guidelines: '2025-11' })).toEqual(rule);
  });

  it('gives no severity for a rule that an assessment reads', () => {
    expect(explainRule('13b.level-1.emergency-services')).not.toHaveProperty('severity');
  });

  it('suggests the nearest id, and repeats nothing', () => {
    expect(() => explainRule('13b.level-1.emergency-servces')).toThrow('13b.level-1.emergency-services');
    expect(() => explainRule('Jordan Smith')).toThrow(/^(?!.*Jordan)/s);
    expect(() => Reflect.apply(explainRule, undefined, [7])).toThrow('id: expected the id of a rule');
  });
});

// What a rule does not read is read by a warning.
const readByAWarning = ['assaultSeriouslyInjuredOther'];

test('every fact is asked in a sentence, is explained, cites and is read', () => {
  for (const { id, question, help, citations, usedBy } of Object.values(facts)) {
    expect(question, id).toMatch(/^[A-Z].*\?$/);
    expect(help, id).toMatch(/^.{15,}\.$/s);
    expect(citations.length, id).toBeGreaterThan(0);
    expect(usedBy.length > 0, id).toBe(!readByAWarning.includes(id));
  }
});

test('the data cannot be changed', () => {
  expect(() => Reflect.apply(Array.prototype.push, taxonomy, [1])).toThrow(TypeError);
  for (const value of [
    taxonomy,
    taxonomy[0],
    taxonomy[0]?.subcategories,
    facts,
    contestedReadings,
    contestedReadings[0],
  ])
    if (value !== undefined) expect(Object.isFrozen(value)).toBe(true);
});

test('every contested passage gives both readings, the one taken and why, and cites', () => {
  expect(contestedReadings.length).toBeGreaterThanOrEqual(15);
  for (const item of contestedReadings) {
    expect(item.reading, item.id).not.toBe(item.otherReading);
    expect(item.why.length, item.id).toBeGreaterThan(20);
    expect(item.citations.length, item.id).toBeGreaterThan(0);
  }
});
