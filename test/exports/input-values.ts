import { categoryInput, type Input, subcategoryInput } from '../../scripts/exports/dmn-inputs.ts';
import { levelOneInput } from '../../scripts/exports/dmn-notification-rows.ts';
import { logic } from '../../scripts/rule-coverage/diagram.ts';
import { editionInForce } from '../../src/editions/current.ts';
import { assignOccurrence } from '../../src/evaluation/assignment.ts';
import { Evaluation } from '../../src/evaluation/evaluation.ts';
import { isLeaf } from '../../src/logic/diagrams.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';

/** What a decision table receives for each input: null where it is not known. */
export type Context = Readonly<Record<string, string | boolean | null>>;

/** The inputs of a decision, as the only entry of an occurrence answers them. */
export function contextOf(occurrence: Occurrence, inputs: readonly Input[], level: 1 | 2 | null): Context {
  const [entry] = occurrence.entries;
  const evaluation = new Evaluation(logic, assignOccurrence(logic, editionInForce.implications, occurrence));
  const [assignment] = evaluation.assignments.entries;
  if (entry === undefined || assignment === undefined) throw new RangeError('the occurrence has an entry');
  const isSo = (anyOf: Input['trueBy']): boolean | null => {
    const left = evaluation.restrict(logic.anyOf(anyOf, entry.category), assignment);
    return isLeaf(left) ? left === 1 : null;
  };
  const answerTo = (input: Input): string | boolean | null => {
    if (input === categoryInput) return entry.category;
    if (input === subcategoryInput) return entry.subcategory ?? null;
    if (input.name === 'type') return entry.type ?? null;
    if (input === levelOneInput) return level === null ? null : level === 1;
    if (!input.isText) return isSo(input.trueBy);
    const field = fields.find((id) => id === input.name);
    if (field === undefined) throw new RangeError(`${input.name} is no field`);
    return input.values.find((value) => isSo([{ when: { field, in: [value] } }]) === true) ?? null;
  };
  return Object.fromEntries(inputs.map((input) => [input.name, answerTo(input)]));
}

const fields = ['population', 'residence', 'role', 'setting'] as const;
