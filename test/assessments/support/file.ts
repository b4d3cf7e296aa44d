import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../../../src/assess/assess.ts';
import { determineLevel } from '../../../src/assess/determine-level.ts';
import { parseOccurrence } from '../../../src/input/check-occurrence.ts';
import type { Assessment, AssessOptions } from '../../../src/model/assessment.ts';
import type { Occurrence } from '../../../src/model/occurrence.ts';
import { factScopes } from '../../../src/vocabulary/facts.ts';
import { printAssessment } from './print.ts';

export const folder = 'test/assessments';

/** One reviewed assessment: what happened, what the Guidelines say of it by hand, and the whole answer. */
export interface AssessmentFile {
  readonly name: string;
  /** Everything before the answer, as it is in the file. */
  readonly head: string;
  readonly occurrence: unknown;
  readonly options: AssessOptions;
  readonly byHand: readonly (readonly [key: string, value: string])[];
  readonly answer: string;
}

/** The files of the folder, those whose name begins as given. */
export function readFiles(beginning = ''): readonly AssessmentFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name.startsWith(beginning))
    .sort()
    .map((name) => readAssessmentFile(name, readFileSync(`${folder}/${name}`, 'utf8')));
}

/** @throws Error where a part is missing or out of its place. */
export function readAssessmentFile(name: string, text: string): AssessmentFile {
  const form =
    /^(# \S[^\n]*\n\n\S[\s\S]*?\n\n```json( other-level-facts=no)?\n([\s\S]*?)\n```\n(?:\n```json options\n([\s\S]*?)\n```\n)?\n## By hand\n\n((?:- [^\n]+\n)+))(?:\n## Answer\n\n```text\n([\s\S]*?)```\n)?$/;
  const [, head, noOtherwise, json, optionsJson, byHand, answer = ''] = form.exec(text) ?? [];
  if (head === undefined || json === undefined || byHand === undefined) {
    throw new Error(`${name}: title, story, json, "## By hand" with a list, "## Answer", in this order`);
  }
  const given: unknown = JSON.parse(json);
  const options: AssessOptions = optionsJson === undefined ? {} : JSON.parse(optionsJson);
  return {
    name,
    head,
    occurrence: noOtherwise === undefined ? given : withOtherLevelFactsNo(parseOccurrence(given), options),
    options,
    byHand: byHand.trimEnd().split('\n').map(readLine),
    answer,
  };
}

/** The occurrence in which every fact of an entry on which its Level would still depend is answered no. */
function withOtherLevelFactsNo(occurrence: Occurrence, { guidelines }: AssessOptions): Occurrence {
  const entries = occurrence.entries.map((entry) => {
    const facts = determineLevel({ ...entry, facts: {} }, { guidelines }).missing.filter((what) =>
      Object.entries(factScopes).some(([id, scope]) => id === what && scope === 'entry'),
    );
    return { ...entry, facts: { ...Object.fromEntries(facts.map((id) => [id, false])), ...entry.facts } };
  });
  return parseOccurrence({ ...occurrence, entries });
}

function readLine(line: string): readonly [string, string] {
  const [, key, value] = /^- ([^:]+): (.+)$/.exec(line) ?? [];
  if (key === undefined || value === undefined) throw new Error(`not "- key: value": ${line}`);
  return [key, value];
}

export function assessFile({ occurrence, options }: AssessmentFile): Assessment {
  return assess(parseOccurrence(occurrence), options);
}

/** The file as it should stand. */
export function withAnswer(file: AssessmentFile): string {
  return `${file.head}\n## Answer\n\n\`\`\`text\n${printAssessment(assessFile(file))}\`\`\`\n`;
}
