import { isRecord, type Path } from '../input/checks.ts';
import { readInput } from '../input/input-reader.ts';
import { invalidInput } from '../input/problem.ts';
import type { ReportDraft, ReportProfile } from '../model/report-draft.ts';
import type { Arguments } from './arguments.ts';
import type { CliIo } from './io.ts';
import { readJson } from './read-input.ts';

/** The report draft of the file that a command line names. The library checks its content. */
export function readReportDraft(given: Arguments, io: CliIo): ReportDraft {
  return requireDraft(readJson(given.files, io), ['file']);
}

/** A value as a report draft. */
export function requireDraft(value: unknown, path: Path = []): ReportDraft {
  if (!isDraft(value)) throw invalidInput([{ code: 'wrong-type', path, expected: 'a report draft' }]);
  return value;
}

/** A draft may be half typed, so that any record may be one. */
const isDraft = (value: unknown): value is ReportDraft => isRecord(value);

/** The profile that a command line names. */
export function readProfile(given: Arguments): ReportProfile {
  return readInput((reading) => reading.oneOf(given.one('profile') ?? 'initial', ['--profile'], ['initial', 'final']));
}
