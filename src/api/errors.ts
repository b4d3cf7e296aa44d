export {
  type AnyArguments,
  type SafePartialResult,
  type SafePartialValue,
  type SafeProblems,
  type SafeResult,
  type SafeValue,
  safe,
} from '../forms/safe.ts';
export { type InputProblem, InvalidInputError, isInvalidInputError } from '../input/invalid-input-error.ts';
