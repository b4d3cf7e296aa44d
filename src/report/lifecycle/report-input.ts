import type { Moment } from '../../calendar/timestamp.ts';
import type { Path } from '../../input/checks.ts';
import type { InputReader, PlainObject } from '../../input/input-reader.ts';
import { type ReadEvent, type ReportEvent, readEvents } from './events.ts';

/** A report as far as its deadlines go. */
export interface TimedReport {
  /** When the provider became aware of the occurrence, or deemed the incident one. */
  readonly awareAt: Moment;
  /**
   * The Level that the report began with: the working Level when it was entered. It stays as it was; events say what changed it later.
   * Where Level 2 becomes Level 1, before the first submission as well as after it, 2 stays here and `level-1-learned` is added. If that
   * answer was a mistake, remove the event. `reassessReport` gives the Level and the events to store.
   */
  readonly level: 1 | 2;
  /** What has happened to the report so far, in any order. */
  readonly events: readonly ReportEvent[];
}

/** A report with an id of the caller's own, which must not identify a person. */
export interface IdentifiedReport extends TimedReport {
  /** The caller’s own id of the report. It must not identify a person. */
  readonly id: string;
}

/** A report as it was read. */
export interface ReadReport {
  readonly awareAt: number;
  readonly level: 1 | 2;
  readonly events: readonly ReadEvent[];
}

/** The keys of a report as far as its deadlines go. */
export const keysOfReport = ['id', 'awareAt', 'level', 'events'];

/** Reads a report as far as its deadlines go. It may have an id, which is not read. */
export function readReport(report: unknown, reading: InputReader, path: Path): ReadReport {
  return readTimes(reading.object(report, path, keysOfReport, 'a report: an object'), reading, path);
}

/** Reads a report with its id. */
export function readIdentified(
  report: unknown,
  reading: InputReader,
  path: Path,
): ReadReport & { readonly id: string } {
  const fields = reading.object(report, path, keysOfReport, 'a report: an object');
  return { id: reading.text(fields.id, [...path, 'id'], 'an id: a text'), ...readTimes(fields, reading, path) };
}

function readTimes(fields: PlainObject, reading: InputReader, path: Path): ReadReport {
  return {
    awareAt: reading.moment(fields.awareAt, [...path, 'awareAt']),
    level: reading.level(fields.level, [...path, 'level']),
    events: readEvents(fields.events, reading, [...path, 'events']),
  };
}
