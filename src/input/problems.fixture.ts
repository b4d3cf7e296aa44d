import { InvalidInputError } from './invalid-input-error.ts';

/** The problems that a call is refused with: code, path and nearest id. */
export function problemsOf(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems.map(({ code, path, nearest }) => [code, path.join('.'), nearest].filter(Boolean).join(' '));
  }
  return ['nothing wrong'];
}
