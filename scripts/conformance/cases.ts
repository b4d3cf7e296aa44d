import type { Case } from '../../src/conformance/judge.ts';
import { type AssessmentFile, readFiles } from '../../test/assessments/support/file.ts';
import { readAnswer } from './read-answer.ts';
import { refused } from './refused.ts';

/** The cases of the conformance kit: the reviewed occurrences with their decisions, and occurrences that are invalid. */
export const conformanceCases = (): readonly Case[] => [...readFiles().map(caseOf), ...refused];

const caseOf = ({ name, occurrence, options, answer }: AssessmentFile): Case => ({
  id: name.replace('.md', ''),
  occurrence,
  options,
  expected: { decisions: readAnswer(answer) },
});
