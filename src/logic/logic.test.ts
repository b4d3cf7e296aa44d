import { describe, expect, test } from 'vitest';
import { fieldValues } from '../model/field-values.ts';
import type { Condition } from './condition.ts';
import { isLeaf } from './diagrams.ts';
import { Logic } from './logic.ts';

const yes = { fact: 'stillbirth' } as const;
const other = { fact: 'lifeThreatening' } as const;
const ofChild: Condition = { field: 'population', in: ['child', 'young-person'] };
const rules = [
  { when: { all: [yes, other] } },
  { when: ofChild },
  { when: { field: 'privacyRegimes', in: ['phipa'] } },
  { when: { field: 'type', in: ['attempt', 'weapons'] } },
  { when: { any: [{ stated: 'role' }, { programsOf: 'provider', in: ['child-protection'] }] } },
  { when: yes, subcategories: ['assault', 'absence'] },
];
const made = () => new Logic(rules, fieldValues);

/** The value of a condition when the variables that it depends on have the given values. */
function valueAt(logic: Logic, condition: Condition, values: Readonly<Record<string, number>>): number {
  let node = logic.compile(condition, 'serious-individual-action');
  while (!isLeaf(node)) {
    const subject = logic.variables[logic.diagrams.variable(node)]?.subject;
    const name = subject && JSON.stringify(Object.values(subject)[0]);
    const child = logic.diagrams.children(node)[values[name ?? ''] ?? -1];
    if (child === undefined) throw new RangeError(`no value for ${name}`);
    node = child;
  }
  return node;
}

describe('a condition', () => {
  // At stillbirth and lifeThreatening both yes; yes and no; no and yes; both no.
  test.each<[string, Condition, number[]]>([
    ['of both', { all: [yes, other] }, [1, 0, 0, 0]],
    ['of either', { any: [yes, other] }, [1, 1, 1, 0]],
    ['of one without the other', { all: [yes, { not: other }] }, [0, 1, 0, 0]],
    ['of neither', { not: { any: [yes, other] } }, [0, 0, 0, 1]],
    ['of nothing', { all: [] }, [1, 1, 1, 1]],
    ['that nothing meets', { any: [] }, [0, 0, 0, 0]],
  ])('%s is true where expected', (_, condition, holds) => {
    const logic = made();
    const at = (stillbirth: number, lifeThreatening: number) =>
      valueAt(logic, condition, { '"stillbirth"': stillbirth, '"lifeThreatening"': lifeThreatening });
    expect([at(1, 1), at(1, 0), at(0, 1), at(0, 0)]).toEqual(holds);
  });

  test('that asks the same in other words is the same diagram', () => {
    const logic = made();
    const one = logic.compile({ not: { all: [{ not: yes }, { not: other }] } }, 'death');
    expect(one).toBe(logic.compile({ any: [other, yes] }, 'death'));
    expect(logic.compile({ any: [yes, { not: yes }] }, 'death')).toBe(1);
    expect(logic.compile({ all: [yes, { not: yes }] }, 'death')).toBe(0);
  });

  test('of a field is true for the values that it names', () => {
    const logic = made();
    const classes = logic.domain('population', 'death').classes;
    expect(classes).toEqual([['child'], ['adult-with-developmental-disability']]);
    expect([0, 1].map((value) => valueAt(logic, ofChild, { '"population"': value }))).toEqual([1, 0]);
  });

  test('of a set of values is true when the set has any of them', () => {
    const logic = made();
    const domain = logic.domain('privacyRegimes', undefined);
    const condition: Condition = { field: 'privacyRegimes', in: ['phipa'] };
    const holds = (regimes: readonly string[]) =>
      valueAt(logic, condition, { '"privacyRegimes"': domain.classOfSet(regimes) });
    expect([holds(['phipa']), holds(['cyfsa', 'phipa']), holds(['cyfsa']), holds([])]).toEqual([1, 1, 0, 0]);
  });

  test('on known values is identified by what it asks', () => {
    const logic = made();
    const stated: Condition = { stated: 'role' };
    const under: Condition = { programsOf: 'provider', in: ['child-protection'] };
    const either = (role: number, programs: number) =>
      valueAt(logic, { any: [stated, under] }, { [JSON.stringify(stated)]: role, [JSON.stringify(under)]: programs });
    expect([either(1, 0), either(0, 1), either(0, 0)]).toEqual([1, 1, 0]);
    expect(logic.knownConditions).toEqual([
      [0, stated],
      [1, under],
    ]);
  });

  test('of a field is false when the category or the field has no such value', () => {
    expect(made().compile({ field: 'type', in: ['attempt'] }, undefined)).toBe(0);
    expect(new Logic(rules).compile(ofChild, 'death')).toBe(0);
  });

  test('outside of the rules is refused', () => {
    const outside: Condition[] = [
      { fact: 'outbreak' },
      { stated: 'type' },
      { field: 'residence', in: ['foster-home'] },
    ];
    for (const condition of outside) expect(() => made().compile(condition, 'death')).toThrow('outside of the rules');
  });
});

describe('what a variable is', () => {
  test('is numbered for facts and fields that rules read, and for no others', () => {
    const logic = made();
    const [fact, field] = [logic.numberOfFact('stillbirth'), logic.numberOfField('population')];
    expect(fact === undefined ? undefined : logic.variables[fact]?.subject).toEqual({ fact: 'stillbirth' });
    expect(field === undefined ? undefined : logic.variables[field]?.subject).toEqual({ field: 'population' });
    expect([logic.numberOfFact('outbreak'), logic.numberOfField('residence')]).toEqual([undefined, undefined]);
  });
});

describe('the conditions that are always known', () => {
  const logic = new Logic([
    { when: { programsOf: 'individual', in: ['education', 'child-protection'] } },
    { when: { any: [{ stated: 'role' }, { stated: 'role', in: ['victim'] }] } },
    {
      when: {
        all: [
          { answered: 'outbreak', as: true },
          { answered: 'stillbirth', as: false },
        ],
      },
    },
  ]);
  const numberOf = (condition: Condition): number => logic.diagrams.variable(logic.compile(condition, 'death'));

  test('are listed by kind, each with the number of its variable', () => {
    const programs = { programsOf: 'individual', in: ['education', 'child-protection'] } as const;
    expect(logic.programConditions).toEqual([
      { ...programs, number: numberOf(programs), listed: new Set(['education', 'child-protection']) },
    ]);
    const [any, victim] = [{ stated: 'role' }, { stated: 'role', in: ['victim'] }] as const;
    expect(logic.statedConditions).toEqual([
      [numberOf(any), any],
      [numberOf(victim), victim],
    ]);
  });

  test('on an answer name the variable of the fact, and the answer as 1 for yes and 0 for no', () => {
    expect(logic.answeredConditions).toEqual([
      { number: numberOf({ answered: 'outbreak', as: true }), fact: logic.numberOfFact('outbreak'), value: 1 },
      { number: numberOf({ answered: 'stillbirth', as: false }), fact: logic.numberOfFact('stillbirth'), value: 0 },
    ]);
    expect(logic.answeredConditions.map(({ fact }) => fact)).not.toContain(undefined);
  });
});

describe('the subcategories and types of a category', () => {
  test('are distinguished as the rules do', () => {
    const logic = made();
    const subcategories = logic.domain('subcategory', 'serious-individual-action');
    expect(subcategories.classOf('assault')).toBe(subcategories.classOf('absence'));
    expect(subcategories.classOf('assault')).not.toBe(subcategories.classOf('other'));
    expect(logic.domain('subcategory', 'death').classes).toHaveLength(1);
    expect(logic.domain('subcategory', undefined).classes).toEqual([]);
  });

  test('a type that is not known may be any of its subcategory, or none where that has none', () => {
    const logic = made();
    const { classes, unknownCount: open } = logic.domain('type', 'serious-individual-action');
    expect(classes).toEqual([['attempt'], ['serious-threat']]);
    expect(open).toBe(2);
    expect(logic.domain('type', 'death').classes).not.toEqual(classes);
    const types = (subcategory: string) => logic.typesOf('serious-individual-action', subcategory);
    expect(types('suicidal-behaviour')).toEqual([0, 1]);
    expect(types('assault')).toEqual([1]);
    expect(types('contraband-safety-risk')).toEqual([0, 1]);
    expect(types('information-technology')).toEqual([1]);
    expect(types('not-a-subcategory')).toEqual([1]);
  });

  test('no type at all is a class of its own where every type is asked for', () => {
    const logic = new Logic([{ field: 'type', in: ['serious', 'other', 'a'] }]);
    expect(logic.domain('type', 'error-or-omission')).toMatchObject({ classes: [[]], unknownCount: 0 });
    expect(logic.typesOf('error-or-omission', 'privacy-breach')).toEqual([0]);
  });
});

describe('a rule', () => {
  const start = () => {
    const logic = made();
    return { logic, plain: logic.compile(yes, 'death') };
  };

  test('without limits is its condition', () => {
    const { logic, plain } = start();
    expect(logic.compileRule({ when: yes }, 'death')).toBe(plain);
  });

  test('is read in its categories only', () => {
    const { logic, plain } = start();
    expect(logic.compileRule({ when: yes, categories: ['serious-injury', 'death'] }, 'death')).toBe(plain);
    expect(logic.compileRule({ when: yes, categories: ['serious-injury'] }, 'death')).toBe(0);
    expect(logic.compileRule({ when: yes, categories: ['serious-injury'] }, undefined)).toBe(0);
  });

  test('is read in its subcategories only', () => {
    const { logic } = start();
    const rule = { when: yes, subcategories: ['assault', 'absence'] } as const;
    const node = logic.compileRule(rule, 'serious-individual-action');
    const { diagrams } = logic;
    expect(diagrams.support(node)).toEqual([logic.numberOfField('subcategory'), logic.numberOfFact('stillbirth')]);
    const classOf = (id: string) => logic.domain('subcategory', 'serious-individual-action').classOf(id);
    expect(diagrams.children(node)[classOf('assault')]).toBe(logic.compile(yes, 'serious-individual-action'));
    expect(diagrams.children(node)[classOf('other')]).toBe(0);
    expect(logic.compileRule(rule, 'death')).toBe(0);
  });

  test('is compiled apart in each category, and once in each', () => {
    const rule = { when: yes, subcategories: ['assault'], categories: ['death', 'serious-individual-action'] } as const;
    const own = new Logic([rule]);
    expect(own.compileRule(rule, 'death')).toBe(0);
    const node = own.compileRule(rule, 'serious-individual-action');
    expect(own.compileRule(rule, 'serious-individual-action')).toBe(node);
    expect(node).toBeGreaterThan(2);
  });

  test('of several is true when any of them is; of none, never', () => {
    const { logic, plain } = start();
    const either = logic.anyOf([{ when: yes }, { when: other, categories: ['death'] }], 'death');
    expect(either).toBe(logic.compile({ any: [yes, other] }, 'death'));
    expect(logic.anyOf([{ when: yes }, { when: other, categories: ['death'] }], 'serious-injury')).toBe(plain);
    expect(logic.anyOf([], 'death')).toBe(0);
  });
});
