import type { NodeId } from '../logic/diagrams.ts';
import { cofactorLeaves } from '../logic/diagrams.ts';
import type { Affected, Open, Question } from '../model/assessment.ts';
import type { CompiledEdition } from './compile-edition.ts';
import type { DescriptionFinding } from './description.ts';
import type { Findings } from './evaluate.ts';
import type { CaseVariable, Evaluation } from './evaluation.ts';

/** Something open, before it is put as a question. */
export interface OpenQuestion {
  /** Undefined for a field of the provider that no condition reads. */
  readonly variable: CaseVariable | undefined;
  readonly at: Open;
  readonly affects: readonly Affected[];
}

/** How much more it weighs to settle the whole occurrence than one entry. */
const decisiveWeight = 100;

/** Everything open once, the most decisive first: what alone can settle Level 1 or reportability before all others. */
export function selectQuestions(conclusions: Findings, description: readonly DescriptionFinding[]): OpenQuestion[] {
  const { evaluation } = conclusions;
  const affects = affectsOf(conclusions, description);
  const weights = weightsOf(conclusions);
  const { diagrams } = evaluation;
  const { reportability, level } = conclusions;
  const whole = new Set([...diagrams.support(reportability.node), ...diagrams.support(level.node)]);
  return [...affects]
    .map(([variable, affected]) => {
      const at = evaluation.open(variable);
      const urgency = urgencyOf(affected, whole.has(variable));
      const order = evaluation.orderOf(variable);
      return { variable, at, affects: [...affected], weight: weights.get(variable) ?? 0, urgency, order };
    })
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.urgency - a.urgency ||
        (a.at.index ?? -1) - (b.at.index ?? -1) ||
        a.order - b.order ||
        a.variable - b.variable,
    );
}

/** By variable: the parts of the assessment that it can change. */
function affectsOf(
  { evaluation, counted, reportability, level, notifications, companions }: Findings,
  description: readonly DescriptionFinding[],
): Map<CaseVariable, Set<Affected>> {
  const affects = new Map<CaseVariable, Set<Affected>>();
  const add = (node: NodeId, affected: Affected): void => {
    for (const variable of evaluation.diagrams.support(node)) {
      const known = affects.get(variable);
      if (known !== undefined) known.add(affected);
      else if (evaluation.canBeAsked(variable)) affects.set(variable, new Set([affected]));
    }
  };
  add(reportability.node, 'reportability');
  add(level.node, 'level');
  for (const entry of counted) {
    add(entry.reportability.node, 'reportability');
    if (entry.reportability.decision !== 'not-reportable') add(entry.levelNode, 'level');
  }
  for (const { node, terms } of notifications) add(node, `notification:${terms.recipient}`);
  for (const { node } of companions) add(node, 'companions');
  for (const { node } of description) add(node, 'description');
  return affects;
}

/**
 * By variable, while the occurrence is open: how likely an answer is to settle an entry, were all answers equally likely; and far
 * above that, to make it reportable or Level 1, which settles the whole occurrence at once.
 */
function weightsOf({ evaluation, counted, reportability, level }: Findings): Map<CaseVariable, number> {
  const { diagrams } = evaluation;
  const weights = new Map<CaseVariable, number>();
  const weigh = (node: NodeId): void => {
    for (const variable of diagrams.support(node)) {
      const leaves = cofactorLeaves(diagrams, node, variable);
      let sum = 0;
      for (const leaf of leaves) if (leaf !== undefined) sum += leaf === 2 ? decisiveWeight : 1;
      weights.set(variable, (weights.get(variable) ?? 0) + sum / leaves.length);
    }
  };
  for (const entry of counted) {
    if (reportability.decision === 'undetermined') weigh(entry.reportability.node);
    if (level.level === 'undetermined') weigh(entry.contribution);
  }
  return weights;
}

/** A question that settles nothing alone is ranked by what it affects: the whole report, then notifications, then one entry, then the rest. */
function urgencyOf(affects: ReadonlySet<Affected>, whole: boolean): number {
  if (whole) return 3;
  for (const affected of affects) if (affected.startsWith('notification:')) return 2;
  return affects.has('reportability') || affects.has('level') ? 1 : 0;
}

/** Puts what is open as a question that is ready to be shown. */
export function toQuestion(
  compiled: CompiledEdition,
  { assignments }: Evaluation,
  { at, affects }: Omit<OpenQuestion, 'variable'>,
): Question {
  const { question: prompt, help, citations, options, multiple, group } = compiled.questionText(at.what);
  const entry = at.index === undefined ? undefined : assignments.entries[at.index];
  const choices = entry === undefined ? options : (compiled.taxonomyOptions(at.what, entry) ?? options);
  return {
    missing: at.what,
    ...(at.index === undefined ? {} : { index: at.index }),
    ...(at.individual === undefined ? {} : { individual: at.individual }),
    prompt,
    help,
    citations,
    ...(choices.length === 0 ? { kind: 'yes-no' } : { kind: 'choice', options: choices }),
    ...(multiple ? { multiple } : {}),
    affects,
    ...(group === undefined ? {} : { group }),
  };
}
