import { isRecord } from '../../input/checks.ts';
import { invalidInput } from '../../input/problem.ts';
import type { IdentifiedReport } from '../../report/lifecycle/report-input.ts';

/** A row as a report with its id. `dueSoon` checks the rest. */
export function readIdentifiedReport(input: unknown): IdentifiedReport {
  if (isReport(input)) return input;
  throw invalidInput([
    { code: 'wrong-type', path: [], expected: 'a report with id, awareAt, level and events: an object' },
  ]);
}

const isReport = (input: unknown): input is IdentifiedReport => isRecord(input);
