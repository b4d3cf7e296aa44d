import { withoutBlankChoices } from '../../input/blanks.ts';
import { isRecord } from '../../input/checks.ts';
import { printPath } from '../../input/invalid-input-error.ts';
import { normalizeIds } from '../../input/normalize-ids.ts';
import type { Problem } from '../../input/problem.ts';
import { omitPaths, valueAt } from './omit-paths.ts';
import { isBlank, type PartialReportDraft } from './partial-draft.ts';
import { shapeProblems } from './shape.ts';

/** A draft as far as it has the right shape, and what is wrong with the rest. */
export interface ParsedDraft {
  /** Values of a wrong shape are left out. */
  readonly draft: PartialReportDraft;
  /** What was there and had to be left out; keys that are not known, and ids given twice. */
  readonly wrong: readonly Problem[];
  /** What the occurrence lacks: the field is missing, blank or left out. */
  readonly missing: readonly Problem[];
}

/** Reads a draft, half typed or not: labels become ids, and what has a wrong shape is left out and reported. */
export function parseDraft(input: unknown): ParsedDraft {
  if (!isRecord(input)) {
    return { draft: {}, wrong: [{ code: 'wrong-type', path: [], expected: 'a report draft' }], missing: [] };
  }
  const wrong = new Map<string, Problem>();
  // What is left out can bring to light what was not looked at before: the type of a subcategory that there is not.
  // Its own fields only: a Map or a Set has methods by the name of fields.
  for (let draft = normalizeIds({ ...input }); ; ) {
    const problems = shapeProblems(draft);
    for (const problem of problems) {
      const place = printPath(problem.path);
      if (wrong.has(place)) continue;
      // A field that is missing or not filled in is not wrong, unless it is at a wrong place.
      if (problem.code !== 'wrong-scope' && isBlank(valueAt(draft, problem.path))) continue;
      wrong.set(place, problem);
    }
    const harmful = problems.filter(({ code }) => !harmless.includes(code));
    if (isSound(draft, harmful)) {
      const missing = problems.filter(({ code }) => code === 'missing-key');
      return { draft: withoutBlankChoices(draft), wrong: [...wrong.values()], missing };
    }
    draft = omitPaths(
      draft,
      harmful.map(({ path }) => path),
    );
  }
}

/** Problems that do not affect the shape of what is present. */
const harmless: readonly Problem['code'][] = ['missing-key', 'unknown-key', 'forbidden-key', 'duplicate-id'];

const isSound = (_draft: unknown, harmful: readonly Problem[]): _draft is PartialReportDraft => harmful.length === 0;
