import fc from 'fast-check';
import type { Job, Work } from '../../src/cli/batch/job.ts';
import { blockRunner } from '../../src/cli/batch/run-rows.ts';
import { decodeUtf8 } from '../../src/cli/decode.ts';
import { corrupted } from '../../test/arbitraries/corrupted-inputs.ts';
import { hostileText } from '../../test/arbitraries/hostile.ts';
import type { LibraryInputs } from '../../test/arbitraries/library-inputs.ts';
import type { Target } from './targets.ts';

// Files as bytes: in the encodings that editors write, in several at once, cut in the middle of a character, and not text at all.

type Bytes = Uint8Array<ArrayBuffer>;

const encodings: readonly ((text: string) => Uint8Array)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(text.slice(0, text.length - (text.length % 2)), 'utf16le').swap16(),
];

const longest = 4000;

/** The texts as bytes: most of them UTF-8, some with a few bytes of something else in the middle or with an end that was cut off. */
function encoded(texts: fc.Arbitrary<string>): fc.Arbitrary<Bytes> {
  const encode = fc.oneof({ weight: 4, arbitrary: fc.constant(encodings[0]) }, fc.constantFrom(...encodings));
  const splice = fc.oneof(fc.constant(new Uint8Array()), fc.uint8Array({ maxLength: 4 }));
  return fc
    .tuple(texts, encode, splice, fc.nat(), fc.boolean())
    .map(([text, as = Buffer.from, other, where, isCut]) => {
      const bytes = as(text);
      const at = where % (bytes.length + 1);
      const rest = bytes.subarray(at);
      // A time limit that suits every call suits no file of thousands of rows.
      return Uint8Array.from(
        [...bytes.subarray(0, at), ...other, ...(isCut ? rest.subarray(1) : rest)].slice(0, longest),
      );
    });
}

const calendar = { calendar: 'ontario-public-holidays', closures: [], timeZone: 'America/Toronto' } as const;
const now = '2026-11-23T12:00:00Z';

/** What is done with each row of a file, with well-formed rows for it. */
function jobs({
  occurrences,
  drafts,
  manyReports,
}: LibraryInputs): readonly (readonly [Job['to'], Work, readonly unknown[]])[] {
  return [
    ['ndjson', { command: 'assess', options: {}, whole: true, by: [] }, occurrences],
    ['csv', { command: 'assess', options: {}, whole: false, by: [] }, occurrences],
    ['summary', { command: 'assess', options: {}, whole: false, by: ['category', 'month'] }, occurrences],
    ['csv', { command: 'validate', profile: 'final' }, drafts],
    ['ndjson', { command: 'minimize', forPrint: true }, drafts],
    ['ics', { command: 'due', now, withinHours: 24, calendar }, manyReports.flat()],
  ];
}

const header = 'id,programs,awareAt,category,subcategory,individual,duringService,lifeThreatening';
const cells = [
  ['r1', 'homelessness', '2026-11-21T14:05:00-05:00', 'death', '', 'i1', 'yes', 'no'],
  ['r2', 'Homelessness', '', 'Serious Injury', 'accidental', '', '', 'y'],
];

export function byteTargets(bases: LibraryInputs): Target[] {
  const texts = corrupted(bases.occurrences).map(line);
  const ofJson = jobs(bases).map(([to, work, rows]) => ({
    name: `rows of ${work.command} as ${to}`,
    inputs: encoded(fc.array(fc.oneof(corrupted(rows).map(line), hostileText), { maxLength: 4 }).map(asLines)),
    call: (input: unknown) => callWith({ from: 'ndjson', header: null, to, work }, input),
  }));
  const csvRow = fc.array(fc.oneof(fc.constantFrom(...cells.flat()), hostileText), { maxLength: 9 });
  return [
    {
      name: 'bytes as text',
      inputs: encoded(texts),
      call: (input) => ({ run: () => decodeUtf8(bytesOf(input), 'file'), neverThrows: false, shown: () => undefined }),
    },
    ...ofJson,
    {
      name: 'rows of a CSV file',
      inputs: encoded(
        fc
          .array(fc.oneof(fc.constantFrom(...cells), csvRow), { maxLength: 4 })
          .map((rows) => asLines(rows.map((row) => row.join(',')))),
      ),
      call: (input) =>
        callWith(
          { from: 'csv', header, to: 'ndjson', work: { command: 'assess', options: {}, whole: false, by: [] } },
          input,
        ),
    },
  ];
}

/** A value as a line of JSON; blank where JSON cannot express it. */
function line(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

const asLines = (lines: readonly string[]): string => lines.map((text) => `${text}\n`).join('');

const bytesOf = (input: unknown): Bytes => (input instanceof Uint8Array ? Uint8Array.from(input) : new Uint8Array());

/** The reports of bad rows without the ids of the rows, which are the caller's own. */
const withoutIds = (errors: unknown): unknown[] =>
  String(errors)
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => ({ ...JSON.parse(text), id: undefined }));

/** Bad rows are counted and reported, whatever they are; a report of one repeats nothing of it. */
function callWith(job: Job, input: unknown) {
  const bytes = bytesOf(input);
  const run = blockRunner(job);
  return {
    run: () => run({ line: 1, bytes, last: { line: 1, end: bytes.length } }),
    neverThrows: true,
    shown: (outcome: unknown) => (outcome instanceof Object ? withoutIds(Reflect.get(outcome, 'errors')) : undefined),
  };
}
