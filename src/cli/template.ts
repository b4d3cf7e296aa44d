import { csvRow } from '../lib/csv.ts';
import { readArguments, run, UsageError } from './arguments.ts';
import { columns } from './batch/csv-columns.ts';
import { type CliIo, exitStatus } from './io.ts';

const help = `usage: ontario-sor template --csv [--explain]

Prints the header of a CSV file of occurrences for \`ontario-sor assess\`: each row has at most one entry and one
individual. You can leave out columns and put them in any order. Give programs, settings and categories by id or label. Give facts
as yes or no, and leave them empty if they are not known. Separate several values with semicolons. Use ndjson for an occurrence
with several entries.

  --explain  print the meaning of each column instead
`;

/**
 * The command `ontario-sor template`: the header of a CSV file of occurrences.
 *
 * @param args - The command line after `template`.
 * @param io - Where to write.
 * @returns The exit status.
 */
export function runTemplate(args: readonly string[], io: CliIo): number {
  return run('template', io, () => {
    const given = readArguments(args, [], ['csv', 'explain']);
    if (given.help) {
      io.stdout.write(help);
      return exitStatus.done;
    }
    if (!given.has('csv') || given.files.length > 0) throw new UsageError('give --csv');
    io.stdout.write(
      given.has('explain')
        ? columns.map((column) => csvRow([column.name, column.help])).join('')
        : csvRow(columns.map(({ name }) => name)),
    );
    return exitStatus.done;
  });
}
