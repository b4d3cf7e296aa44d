import { and, logic, not } from '../../scripts/rule-coverage/diagram.ts';
import { type Answer, withAnswer } from '../../src/assess/with-answer.ts';
import { editionInForce } from '../../src/editions/current.ts';
import { assignOccurrence } from '../../src/evaluation/assignment.ts';
import { Evaluation } from '../../src/evaluation/evaluation.ts';
import { parseOccurrence } from '../../src/input/check-occurrence.ts';
import { isLeaf, type NodeId } from '../../src/logic/diagrams.ts';
import { populations } from '../../src/model/field-values.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { ScopedRule } from '../../src/model/rule.ts';
import { programs } from '../../src/vocabulary/programs.ts';

/** Rules, and whether any of them is to apply. */
interface Wanted {
  readonly rules: readonly ScopedRule[];
  readonly answer: boolean;
}

/** An occurrence with one entry in which each of these is so, whatever is still unknown; undefined when there is none. */
export function occurrenceWhere(
  category: CategoryId,
  subcategory: string,
  wanted: readonly Wanted[],
): Occurrence | undefined {
  const node = and(
    ...wanted.map(({ rules, answer }) => {
      const applies = logic.anyOf(rules, category);
      return answer ? applies : not(applies);
    }),
  );
  if (node === 0) return undefined;
  for (const start of starts(category, subcategory)) {
    const found = answeredUntil(node, start);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What no question is about: the program, whom the entry is about, and a no to what would follow from naming an individual. */
function* starts(category: CategoryId, subcategory: string): Generator<Occurrence> {
  const implied = editionInForce.implications.flatMap(({ if: of, implies }) => (of === 'individual' ? [implies] : []));
  for (const facts of [{}, ...implied.map((fact) => ({ [fact]: false }))]) {
    const entry = { category, subcategory, facts };
    for (const { id } of programs) {
      const provider = { programs: [id] };
      for (const population of populations)
        yield parseOccurrence({
          provider,
          individuals: [{ id: 'i', population }],
          entries: [{ ...entry, individual: 'i' }],
        });
      yield parseOccurrence({ provider, entries: [entry] });
    }
  }
}

/** Answers one open question after the other until the diagram is 1, and goes back where it is 0. */
function answeredUntil(node: NodeId, occurrence: Occurrence): Occurrence | undefined {
  const evaluation = new Evaluation(logic, assignOccurrence(logic, editionInForce.implications, occurrence));
  const [assignment] = evaluation.assignments.entries;
  if (assignment === undefined) return undefined;
  const left = evaluation.restrict(node, assignment);
  if (isLeaf(left)) return left === 1 ? occurrence : undefined;
  const [asked] = evaluation.stillOpen(left).missingAt;
  if (asked === undefined) return undefined;
  for (const answer of answersTo(asked.what)) {
    const { what: missing, ...place } = asked;
    const found = answeredUntil(node, withAnswer(occurrence, { missing, ...place }, answer));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Everything that may be answered, several values one at a time. */
function answersTo(asked: string): Answer[] {
  const field = editionInForce.fields.find(({ id }) => id === asked);
  if (field === undefined || field.options.length === 0) return [true, false];
  const values = field.options.map(({ id }) => id);
  return field.multiple ? [[], ...values.map((value) => [value])] : values;
}
