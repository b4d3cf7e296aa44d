import { firstYear, lastYear, partsOf } from '../../calendar/civil-date.ts';
import type { ReadCalendar } from '../../calendar/options.ts';
import { civilDayAt } from '../../calendar/time-zone.ts';
import { isNil } from '../../input/checks.ts';
import { type InputReader, readInput } from '../../input/input-reader.ts';
import { InvalidInputError, isInvalidInputError, printPath } from '../../input/invalid-input-error.ts';
import { invalidReports } from '../../phrases/bad-rows.ts';
import { withValues } from '../../phrases/expected.ts';
import { reviewReports } from '../../report/annual-review/annual-review.ts';
import type { AnnualReview } from '../../report/annual-review/review-result.ts';
import {
  type Arguments,
  calendarHelp,
  calendarOptions,
  readArguments,
  readCalendarArguments,
  run,
  UsageError,
} from '../arguments.ts';
import { type CliIo, exitStatus, type OutputFile, toJson } from '../io.ts';
import type { Line } from '../lines.ts';
import { parseJson, readLines, textOf } from '../read-input.ts';
import { printReview, reviewFormats } from './print.ts';

const help = `usage: ontario-sor review FILE.ndjson [options]

Prints the figures for the yearly review and analysis of all reports of a calendar year. FILE has one report a line, as JSON;
"-" is standard input. Include the reports of the year before to see the change.

  --year YEAR       the calendar year; default: the last full year
  --format FORMAT   ${reviewFormats.join(', ')}; default: table
  --errors FILE     write each bad report to a file as JSON, with its line and problems, and leave it out: the exit status
                    is then 3. Without it the first bad report ends the run. A second report with the same id is bad.
  --now TIME        leave out what happened after this moment
${calendarHelp}
`;

const options = ['year', 'format', 'now', 'errors', ...calendarOptions];

/**
 * The command `ontario-sor review`: the figures for the yearly review of all reports, from a file with one report a line.
 *
 * @param args - The command line after `review`.
 * @param io - Where to read and write, and the clock.
 * @returns The exit status: 0, or 2 for invalid input.
 */
export function runReview(args: readonly string[], io: CliIo): number {
  return run('review', io, () => {
    const given = readArguments(args, options);
    if (given.help) {
      io.stdout.write(help);
      return exitStatus.done;
    }
    const asked = readInput((reading) => readReview(given, reading, io));
    const errors = given.one('errors');
    const file = errors === undefined ? undefined : io.many.openOutput(errors, 0);
    const { review, bad } = reviewFile(asked, io, file);
    file?.close();
    io.stdout.write(printReview(review, asked.format, io));
    if (bad > 0) io.stderr.write(`ontario-sor review: ${invalidReports(bad)}\n`);
    return bad > 0 ? exitStatus.badRows : exitStatus.done;
  });
}

interface Asked {
  readonly file: string;
  readonly year: number;
  readonly format: (typeof reviewFormats)[number];
  readonly now: number | null;
  readonly calendar: ReadCalendar;
}

function readReview(given: Arguments, reading: InputReader, io: CliIo): Asked {
  const [file, ...others] = given.files;
  if (file === undefined || others.length > 0) throw new UsageError('one file is needed');
  const calendar = readCalendarArguments(given, reading);
  const now = given.one('now');
  const year = given.one('year') ?? `${partsOf(civilDayAt(io.now().getTime(), calendar.timeZone)).year - 1}`;
  const number = /^\d{4}$/.test(year) ? Number(year) : year;
  return {
    file,
    year: reading.wholeNumber(
      number,
      ['--year'],
      withValues('a year from {first} to {last}', { first: firstYear, last: lastYear }),
      firstYear,
      lastYear,
    ),
    format: reading.oneOf(given.one('format') ?? 'table', ['--format'], reviewFormats),
    now: isNil(now) ? null : reading.moment(now, ['--now']),
    calendar,
  };
}

/** Reviews the reports of a file. A problem of one is reported with the number of its line. */
function reviewFile(asked: Asked, io: CliIo, errors: OutputFile | undefined): { review: AnnualReview; bad: number } {
  let bad = 0;
  const refuse = (error: InvalidInputError): void => {
    if (errors === undefined)
      throw new InvalidInputError(
        error.problems.map((problem) => ({ ...problem, path: [`line ${reports.line}`, ...problem.path.slice(2)] })),
      );
    bad++;
    const problems = error.problems.map(({ path, ...problem }) => ({ path: printPath(path.slice(2)), ...problem }));
    errors.write(`${toJson({ line: reports.line, problems })}\n`);
  };
  const reports = new ReportLines(asked.file, io, refuse);
  try {
    const review = reviewReports(reports.read(), asked.year, asked.calendar, asked.now, refuse);
    return { review, bad };
  } finally {
    reports.endProgress();
  }
}

const progressEvery = 10_000;

/** The reports of a file with one report a line, and the progress of reading them. */
class ReportLines {
  line = 0;
  readonly #file: string;
  readonly #io: CliIo;
  #progressShown = false;

  readonly #refuse: (error: InvalidInputError) => void;

  constructor(file: string, io: CliIo, refuse: (error: InvalidInputError) => void) {
    this.#file = file;
    this.#io = io;
    this.#refuse = refuse;
  }

  *read(): Generator<unknown> {
    for (const line of readLines(this.#file, this.#io)) {
      this.line = line.number;
      if (this.line % progressEvery === 0) this.#showProgress();
      if (typeof line.text === 'string' && line.text.trim() === '') continue;
      const report = this.#parse(line);
      if (report !== undefined) yield report;
    }
  }

  #parse(line: Line): unknown {
    try {
      return parseJson(textOf(line), 'report', 'a report as JSON');
    } catch (error) {
      if (!isInvalidInputError(error)) throw error;
      this.#refuse(new InvalidInputError(error.problems.map((problem) => ({ ...problem, path: ['reports', 0] }))));
      return undefined;
    }
  }

  endProgress(): void {
    if (this.#progressShown && this.#io.stderr.isTTY === true) this.#io.stderr.write('\n');
  }

  #showProgress(): void {
    this.#progressShown = true;
    const text = `${this.line} lines read`;
    this.#io.stderr.write(this.#io.stderr.isTTY === true ? `\r${text}` : `${text}\n`);
  }
}
