import { LogicEngine } from 'json-logic-engine';
import jsonLogicJs, { type RulesLogic } from 'json-logic-js';
import { Engine, type NestedCondition } from 'json-rules-engine';
import { editionInForce } from '../../src/editions/current.ts';
import { type Condition, foldCondition } from '../../src/logic/condition.ts';
import { criteriaOf } from './entries.ts';

const kinds = editionInForce.taxonomy.flatMap(({ id, subcategories }) =>
  subcategories.map((subcategory) => ({ key: `${id}/${subcategory.id}`, criteria: criteriaOf(id, subcategory.id) })),
);

/** The same conditions in JsonLogic: what is not known is null there, and so "no". */
function toJsonLogic(condition: Condition): RulesLogic {
  return foldCondition<RulesLogic>(condition, {
    all: (parts) => (parts.length === 0 ? true : { and: parts.map(toJsonLogic) }),
    any: (parts) => ({ or: parts.map(toJsonLogic) }),
    not: notOfLevels,
    fact: ({ fact }) => ({ '==': [{ var: fact }, true] }),
    field: notOfLevels,
    programs: notOfLevels,
    stated: notOfLevels,
    answered: notOfLevels,
  });
}

function notOfLevels(): never {
  throw new Error('Level criteria read facts');
}

const jsonLogic = new Map(
  kinds.map(({ key, criteria }): [string, RulesLogic] => [key, { or: criteria.map(({ when }) => toJsonLogic(when)) }]),
);

/** json-logic-js: Level 1 or not, without reasons. */
export const levelByJsonLogic = (kind: string, answers: object): 1 | 2 =>
  jsonLogicJs.apply(jsonLogic.get(kind) ?? false, answers) ? 1 : 2;

const engine = new LogicEngine();
const built = new Map([...jsonLogic].map(([key, logic]) => [key, engine.build(logic)]));

/** json-logic-engine, interpreted and compiled (which makes code at run time): Level 1 or not, without reasons. */
export const levelByLogicEngine = (kind: string, answers: object): 1 | 2 =>
  engine.run(jsonLogic.get(kind), answers) ? 1 : 2;
export const levelByBuiltLogic = (kind: string, answers: object): 1 | 2 => (built.get(kind)?.(answers) ? 1 : 2);

const engines = new Map(
  kinds.map(({ key, criteria }) => {
    const rules = new Engine([], { allowUndefinedFacts: true });
    for (const { id, when } of criteria)
      rules.addRule({ conditions: { any: [toConditions(when)] }, event: { type: id } });
    return [key, rules] as const;
  }),
);

function toConditions(condition: Condition): NestedCondition {
  return foldCondition<NestedCondition>(condition, {
    all: (parts) => ({ all: parts.map(toConditions) }),
    any: (parts) => ({ any: parts.map(toConditions) }),
    not: notOfLevels,
    fact: ({ fact }) => ({ fact, operator: 'equal', value: true }),
    field: notOfLevels,
    programs: notOfLevels,
    stated: notOfLevels,
    answered: notOfLevels,
  });
}

/** json-rules-engine, routed by hand to the rules of the subcategory: the criteria that are met. */
export async function levelByRulesEngine(kind: string, answers: Record<string, boolean>): Promise<1 | 2> {
  const result = await engines.get(kind)?.run(answers);
  return result !== undefined && result.events.length > 0 ? 1 : 2;
}
