import { editionInForce } from '../../src/editions/current.ts';
import { assignOccurrence, type EntryAssignment } from '../../src/evaluation/assignment.ts';
import { compileEdition } from '../../src/evaluation/compile-edition.ts';
import { Evaluation } from '../../src/evaluation/evaluation.ts';
import { parseOccurrence } from '../../src/input/check-occurrence.ts';
import { leafValues, type NodeId } from '../../src/logic/diagrams.ts';
import { populations } from '../../src/model/field-values.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import { programs } from '../../src/vocabulary/programs.ts';
import { settings } from '../../src/vocabulary/settings.ts';
import { and, consistent, logic, mayBeReported } from './diagram.ts';

/** A reason to notify that no entry that may be reportable reaches in a category. */
export interface UnreachedDuty {
  readonly rule: string;
  readonly category: CategoryId;
}

/** The rules on notifications that no entry reaches, over every kind of provider and individual. */
export function unreachedDuties(notifications = editionInForce.notifications): UnreachedDuty[] {
  return editionInForce.taxonomy.flatMap(({ id: category }) => {
    const rules = notifications.filter(({ categories }) => categories?.includes(category) ?? true);
    const reported = and(mayBeReported(category), consistent(category));
    const open = new Map(rules.map((rule) => [rule.id, and(logic.compileRule(rule, category), reported)]));
    for (const occurrence of kinds(category)) {
      const [evaluation, assignment] = assigned(occurrence);
      for (const [id, node] of open) if (canApply(evaluation, assignment, node)) open.delete(id);
      if (open.size === 0) break;
    }
    return [...open.keys()].map((rule) => ({ rule, category }));
  });
}

const canApply = (evaluation: Evaluation, assignment: EntryAssignment, node: NodeId): boolean =>
  leafValues(evaluation.diagrams, evaluation.restrict(node, assignment)).includes(1);

function assigned(occurrence: object): [Evaluation, EntryAssignment] {
  const evaluation = new Evaluation(
    compileEdition(editionInForce).logic,
    assignOccurrence(logic, editionInForce.implications, parseOccurrence(occurrence)),
  );
  const [assignment] = evaluation.assignments.entries;
  if (assignment === undefined) throw new RangeError('an occurrence has the entry that it was given');
  return [evaluation, assignment];
}

/** Occurrences of a category with every question open: each program, subcategory and population, and then each stated setting. */
function* kinds(category: CategoryId): Generator<object> {
  const subcategories = editionInForce.taxonomy.find(({ id }) => id === category)?.subcategories ?? [];
  for (const place of [undefined, ...settings.map(({ id }) => id)])
    for (const { id: program } of programs)
      for (const { id: subcategory, types } of subcategories)
        for (const population of [undefined, ...populations]) {
          const provider = { programs: [program], ...(place === undefined ? {} : { setting: place }) };
          const type = place !== undefined && types?.[0] !== undefined ? { type: types[0].id } : {};
          const entry = { category, subcategory, ...type };
          yield population === undefined
            ? { provider, entries: [entry] }
            : { provider, individuals: [{ id: 'i', population }], entries: [{ ...entry, individual: 'i' }] };
        }
}
