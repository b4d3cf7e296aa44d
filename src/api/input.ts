export { safeParseOccurrence } from '../forms/safe-variants/input.ts';
export { checkOccurrence, parseOccurrence } from '../input/check-occurrence.ts';
