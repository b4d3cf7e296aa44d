import fc from 'fast-check';
import { testIo } from '../../src/cli/io.fixture.ts';
import { main } from '../../src/cli/main.ts';
import { editionInForce } from '../../src/editions/current.ts';
import { previousEdition } from '../../src/editions/lookup.ts';
import { corrupted } from '../../test/arbitraries/corrupted-inputs.ts';
import { hostileText } from '../../test/arbitraries/hostile.ts';
import type { LibraryInputs } from '../../test/arbitraries/library-inputs.ts';
import type { Call } from './check.ts';

// Command lines with the files that they read, and a clock that does not move.

const earlier = previousEdition(editionInForce).id;

const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('--json', '--full', '--all', '--help', '-h', '-', '--', 'file', '--format', 'ics'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('--guidelines', earlier, '--reading', 'E3', '--time-zone', 'America/Winnipeg'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('--aware', '2026-11-21T14:05:00-05:00', '--level', '1', '--calendar', '--closure'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('--count', '--year', '2026', '--now', '--id', '--update', '--requested', '2026-12-01'),
  },
  { weight: 1, arbitrary: hostileText },
);

const lines: readonly (readonly string[])[] = [
  ['assess', 'file'],
  ['assess', '-', '--json', '--guidelines', earlier],
  ['assess', 'file', '--full', '--time-zone', 'America/Winnipeg'],
  ['interview', 'file', '--all'],
  ['interview', '--json'],
  ['due', '--aware', '2026-11-21T14:05:00-05:00', '--level', '1'],
  ['due', '--submitted', '2026-11-21T14:30:00-05:00', '--update', '2026-12-01T10:00:00-05:00', '--format', 'ics'],
  ['due', '--submitted', '2026-11-21T14:30:00-05:00', '--interval', '30', '--requested', '2026-12-01', '--count', '9'],
  ['validate', 'file', '--profile', 'final'],
  ['validate', '-', '--json'],
  ['minimize', 'file'],
  ['minimize', 'file', '--for-print'],
  ['render', 'file', '--manual'],
  ['render', 'file', '--format', 'markdown', '--for-print'],
  ['review', 'file', '--year', '2026', '--format', 'json'],
  ['review', 'file', '--format', 'csv'],
  ['taxonomy', 'death', '--json'],
  ['facts', 'lifeThreatening'],
  ['explain', '13a.describe.cause'],
  ['--version'],
];

/** A command line, the text of its file or the JSON of it, and the lines of an interview. */
export function commandLines({ occurrences, reviewed, drafts }: LibraryInputs): fc.Arbitrary<unknown> {
  const answers = ['y', 'n', '?', '', '1', '2', '1,2', 'homelessness', 'y', 'n', '2026-11-21T14:05:00-05:00'];
  const fileOf = (command: string, place: number): unknown => {
    if (command === 'review') {
      return (reviewed[place % reviewed.length] ?? []).map((report) => JSON.stringify(report)).join('\n');
    }
    const list = ['validate', 'minimize', 'render'].includes(command) ? drafts : occurrences;
    return list[place % list.length];
  };
  const pool = Array.from({ length: 400 }, (_, place) => {
    const args = lines[place % lines.length] ?? [];
    const [command = ''] = args;
    return {
      args,
      file: fileOf(command, place),
      answers: Array.from({ length: place % 23 }, (_answer, line) => answers[(place * 3 + line * 5) % answers.length]),
    };
  });
  return fc.tuple(corrupted(pool), fc.array(word, { maxLength: 3 })).map(([line, more]) => ({ line, more }));
}

export function runCommandLine(input: unknown): Call {
  const line = fieldOf(input, 'line');
  const args = [...textsOf(fieldOf(line, 'args')), ...textsOf(fieldOf(input, 'more'))];
  const file = textOf(fieldOf(line, 'file'));
  const answers = textsOf(fieldOf(line, 'answers')).join('\n');
  return {
    run: () => {
      const io = testIo({ files: { file, '-': args[0] === 'interview' ? answers : file } });
      const status = main(args, io);
      const hasErrors = args[0] === 'validate' && status === 1;
      if (status !== 0 && status !== 2 && !hasErrors) throw new Error('an exit status that is not documented');
      if (status === 2 && io.err() === '') throw new Error('refused without a word');
      // An interview that prints JSON asks on standard error, and its questions are about ids of the input.
      return args[0] === 'interview' && args.includes('--json') && status === 0 ? undefined : io.err();
    },
    neverThrows: true,
    shown: (errors) => errors,
  };
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** The text of a file: as it is, or JSON; a value that JSON cannot express is an empty file. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
