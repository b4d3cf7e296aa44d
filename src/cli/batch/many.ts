import { Summary, type SummaryKey } from '../../batch/summarize.ts';
import { readInput } from '../../input/input-reader.ts';
import { csvRow } from '../../lib/csv.ts';
import { invalidRows } from '../../phrases/bad-rows.ts';
import { withValues } from '../../phrases/expected.ts';
import { calendarParts } from '../../report/icalendar/icalendar.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { type CliIo, exitStatus } from '../io.ts';
import { readChunks } from '../read-input.ts';
import { blocksOf } from './blocks.ts';
import { type Job, manyFormats, type Runner, type Work } from './job.ts';
import { progressOn } from './progress.ts';
import { type RowBytes, rowBytesOf, rowsOf } from './rows.ts';
import { RunFiles } from './run-files.ts';
import { runInOrder, runnerHere } from './run-in-order.ts';
import { csvHeaders } from './work.ts';

/** The options of a command over many rows. */
export const manyOptions = ['from', 'to', 'out', 'errors', 'workers', 'resume'] as const;

/** Help on these options. */
export const manyHelp = `Many at once, one a row (a file that ends in .ndjson, .jsonl or .csv, or --from):
  --from FORMAT     ndjson: one JSON text a line, or { "id": ..., "occurrence": ... } with your own id;
                    csv: columns as \`ontario-sor template --csv\` lists them, one entry a row (assess only)
  --to FORMAT       ndjson (unless said otherwise) or csv; due also writes ics, one calendar of all reports
  --out FILE        write to a file rather than to standard output
  --errors FILE     write each bad row to a file as JSON: its line, column and problems. The run goes on, and the
                    exit status is 3. Without it the first bad rows are reported on standard error.
  --workers N       threads; as many as the machine has cores, unless said otherwise. Output is in the order of the input.
  --resume FILE     keep in FILE how far the run has come. The same command started again goes on from there; needs --out.
`;

/** The options of a command that are for one input alone, and those that are for many rows alone. */
interface OptionsByNumber {
  readonly one?: readonly string[];
  readonly many?: readonly string[];
}

/** The format of the rows that a command line asks for; `undefined` when it is about one input. Refuses an option that would have no effect. */
export function formatOf(given: Arguments, { one = [], many = [] }: OptionsByNumber): Job['from'] | undefined {
  const format = readFormat(given);
  const ineffective = (format === undefined ? [...manyOptions, ...many] : one).find(
    (name) => given.has(name) || given.all(name).length > 0,
  );
  if (ineffective === undefined) return format;
  throw new UsageError(`--${ineffective} is for ${format === undefined ? 'many rows' : 'one input'} only`);
}

function readFormat(given: Arguments): Job['from'] | undefined {
  const from = given.one('from');
  if (from !== undefined) return readInput((reading) => reading.oneOf(from, ['--from'], manyFormats));
  const extension = /\.(ndjson|jsonl|csv)$/i.exec(given.files[0] ?? '')?.[1]?.toLowerCase();
  return extension === undefined ? undefined : extension === 'csv' ? 'csv' : 'ndjson';
}

/** Runs a command over the rows of a file. */
export async function runMany(work: Work, from: Job['from'], given: Arguments, io: CliIo): Promise<number> {
  const [file, another] = given.files;
  if (file === undefined || another !== undefined) throw new UsageError('one file is needed, or - for standard input');
  if (from === 'csv' && work.command !== 'assess') throw new UsageError('CSV is read by assess only');
  const rows = rowBytesOf(readChunks(file, io), from);
  const header = from === 'csv' ? headerOf(rows) : null;
  const job: Job = { from, header, to: readTo(given, work), work };
  // An invalid header is found here, before any thread is started.
  const here = runnerHere(job);
  const workers = readWorkers(given, io);
  const files = new RunFiles(given, job, io);
  const summary = work.command === 'assess' && job.to === 'summary' ? new Summary(work.by) : undefined;
  for (const [combination, number] of files.state.counts) summary?.addCount(combination, number);
  if (files.state.line === 0) await files.write(beforeRows(job));

  const progress = progressOn(io, io.many.sizeOf(file));
  const runners = startRunners(job, here, workers, io);
  try {
    await runInOrder(blocksOf(skip(rows, files.state.line)), runners, async (outcome, last) => {
      for (const [combination, number] of outcome.counts) summary?.addCount(combination, number);
      await files.take(outcome, last.line, summary?.counts() ?? []);
      progress.update(last.end, files.state.rows, files.state.bad);
    });
  } finally {
    progress.stop();
    await Promise.all(runners.map((runner) => runner.close()));
  }
  await files.finish(summary?.counts() ?? [], afterRows(job, summary));
  const { rows: all, bad, faulty } = files.state;
  if (bad > 0) io.stderr.write(`ontario-sor ${work.command}: ${invalidRows(bad, all)}\n`);
  return bad > 0 ? exitStatus.badRows : faulty > 0 ? exitStatus.hasErrors : exitStatus.done;
}

function beforeRows({ to, work }: Job): string {
  return to === 'csv' ? csvRow(csvHeaders[work.command]) : to === 'ics' ? calendarParts.start() : '';
}

function afterRows({ to, work }: Job, summary: Summary | undefined): string {
  if (summary !== undefined && work.command === 'assess') return summaryCsv(summary, work.by);
  return to === 'ics' ? calendarParts.end() : '';
}

/** The first row with a text. */
function headerOf(rows: Generator<RowBytes>): string {
  for (let next = rows.next(); next.done !== true; next = rows.next())
    for (const row of rowsOf([next.value])) return 'text' in row ? row.text : '';
  return '';
}

function readTo(given: Arguments, work: Work): Job['to'] {
  if (work.command === 'assess' && work.by.length > 0) return 'summary';
  const formats = work.command === 'due' ? ([...manyFormats, 'ics'] as const) : manyFormats;
  const to = readInput((reading) => reading.oneOf(given.one('to') ?? 'ndjson', ['--to'], formats));
  if (to === 'csv' && (work.command === 'minimize' || (work.command === 'assess' && work.whole)))
    throw new UsageError('this is written as ndjson only');
  return to;
}

function readWorkers(given: Arguments, io: CliIo): number {
  const text = given.one('workers') ?? `${io.many.cores}`;
  return readInput((reading) =>
    reading.wholeNumber(
      /^\d+$/.test(text) ? Number(text) : text,
      ['--workers'],
      withValues('a whole number from {least} to {most}', { least: 1, most: 64 }),
      1,
      64,
    ),
  );
}

function startRunners(job: Job, here: Runner, count: number, { many: { startThread } }: CliIo): Runner[] {
  return count === 1 || startThread === undefined ? [here] : Array.from({ length: count }, () => startThread(job));
}

function* skip(rows: Iterable<RowBytes>, upTo: number): Generator<RowBytes> {
  for (const row of rows) if (row.line > upTo) yield row;
}

function summaryCsv(summary: Summary, by: readonly SummaryKey[]): string {
  const rows = summary.rows().map((row) => csvRow([...by.map((key) => row[key] ?? ''), `${row.count}`]));
  return [csvRow([...by, 'count']), ...rows].join('');
}
