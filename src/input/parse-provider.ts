import type { Provider } from '../model/occurrence.ts';
import { withoutBlanks } from './blanks.ts';
import { checkProvider } from './check-provider.ts';
import { normalizeChoices } from './normalize-choices.ts';
import { invalidInput, type Problem } from './problem.ts';

/** A provider from outside, with ids in place of labels and without choices that are not made (''). */
export function parseProvider(provider: unknown): Provider {
  const normalized = normalizeChoices(provider);
  const problems: Problem[] = [];
  if (isProvider(normalized, problems)) return withoutBlanks(normalized);
  throw invalidInput(problems);
}

function isProvider(value: unknown, problems: Problem[]): value is Provider {
  checkProvider(value, ['provider'], problems);
  return problems.length === 0;
}
