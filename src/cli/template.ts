import { csvRow } from '../lib/csv.ts';
import { readArguments, run, UsageError } from './arguments.ts';
import { columns } from './batch/csv-columns.ts';
import { type CliIo, exitStatus } from './io.ts';

const help = `usage: ontario-sor template --csv [--explain]

Prints the header of a CSV file of occurrences for \`ontario-sor assess\`: one entry and one individual at most a row. Columns may be
left out and stand in any order. Programs, settings, categories and the like may be given by id or by label, facts as yes, no or
nothing where they are not known; several values stand with ; between. An occurrence of several entries goes as ndjson.

  --explain  print instead what each column holds
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
    if (!given.has('csv') || given.files.length > 0) throw new UsageError('--csv is needed');
    io.stdout.write(
      given.has('explain')
        ? columns.map((column) => csvRow([column.name, column.help])).join('')
        : csvRow(columns.map(({ name }) => name)),
    );
    return exitStatus.done;
  });
}
