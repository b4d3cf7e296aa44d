import type { Provider } from '../model/occurrence.ts';
import { checkProvider } from './check-provider.ts';
import { type InputProblem, InvalidInputError } from './invalid-input-error.ts';
import { normalizeChoices } from './normalize-choices.ts';

/** A provider from outside, with ids in place of labels and without choices that are not made. */
export function parseProvider(provider: unknown): Provider {
  if (isProvider(provider)) return provider;
  const normalized = normalizeChoices(provider);
  if (isProvider(normalized)) return normalized;
  throw new InvalidInputError(problemsOf(normalized));
}

const isProvider = (value: unknown): value is Provider => problemsOf(value).length === 0;

function problemsOf(value: unknown): InputProblem[] {
  const problems: InputProblem[] = [];
  checkProvider(value, ['provider'], problems);
  return problems;
}
