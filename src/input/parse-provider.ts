import type { Provider } from '../model/occurrence.ts';
import { withoutBlanks } from './blanks.ts';
import { checkProvider } from './check-provider.ts';
import { type InputProblem, InvalidInputError } from './invalid-input-error.ts';
import { normalizeChoices } from './normalize-choices.ts';

/** A provider from outside, with ids in place of labels and without choices that are not made (''). */
export function parseProvider(provider: unknown): Provider {
  const normalized = normalizeChoices(provider);
  const problems: InputProblem[] = [];
  if (isProvider(normalized, problems)) return withoutBlanks(normalized);
  throw new InvalidInputError(problems);
}

function isProvider(value: unknown, problems: InputProblem[]): value is Provider {
  checkProvider(value, ['provider'], problems);
  return problems.length === 0;
}
