import type { Condition } from '../../src/logic/condition.ts';
import { isLeaf, type NodeId } from '../../src/logic/diagrams.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import { and, consistent, given, logic } from './diagram.ts';

/** One thing that is answered: a variable of the conditions, and its value. */
type Step = readonly [variable: number, value: number];

/** A shortest set of answers with which the diagram is 1 whatever else is answered; undefined when there is none. */
export function shortestExample(node: NodeId, category: CategoryId): readonly Condition[] | undefined {
  const path = shortestPath(and(node, consistent(category)), new Map());
  if (path === undefined) return undefined;
  const steps = withoutNeedless(node, path);
  return steps.map((step) => {
    const others = steps.filter((one) => one !== step);
    return answerOf(step, category, (value) => leaf(node, [...others, [step[0], value]]) === 1);
  });
}

function shortestPath(node: NodeId, memo: Map<NodeId, readonly Step[] | undefined>): readonly Step[] | undefined {
  if (isLeaf(node)) return node === 1 ? [] : undefined;
  if (memo.has(node)) return memo.get(node);
  const { diagrams } = logic;
  let best: readonly Step[] | undefined;
  for (const [value, child] of diagrams.children(node).entries()) {
    const rest = shortestPath(child, memo);
    if (rest === undefined || (best !== undefined && rest.length + 1 >= best.length)) continue;
    best = [[diagrams.variable(node), value], ...rest];
  }
  memo.set(node, best);
  return best;
}

/** The steps without those that change nothing once the others are given. */
function withoutNeedless(node: NodeId, path: readonly Step[]): readonly Step[] {
  return path.reduce<readonly Step[]>((kept, step) => {
    const others = kept.filter((one) => one !== step);
    return leaf(node, others) === 1 ? others : kept;
  }, path);
}

/** What is left of a diagram after some steps. */
const leaf = (node: NodeId, steps: readonly Step[]): NodeId =>
  steps.reduce((at, [variable, value]) => given(at, variable, value), node);

/** A step as a condition. Of a set of values that is empty, only those are named that would make a difference. */
function answerOf([variable, value]: Step, category: CategoryId, isSame: (other: number) => boolean): Condition {
  const subject = logic.variables[variable]?.subject;
  if (subject === undefined) throw new RangeError('a step is about a variable');
  if ('field' in subject) {
    const { classes } = logic.domain(subject.field, category);
    const values = classes[value] ?? [];
    return values.length > 0
      ? { field: subject.field, in: values }
      : {
          not: {
            field: subject.field,
            in: classes.flatMap((one, place) => (one.length === 1 && !isSame(place) ? one : [])),
          },
        };
  }
  const answered: Condition = 'fact' in subject ? { fact: subject.fact } : subject.known;
  return value === 1 ? answered : { not: answered };
}
