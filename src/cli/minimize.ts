import { minimizeDraft } from '../draft/privacy/minimize-draft.ts';
import { redactForPrint } from '../draft/privacy/redact-for-print.ts';
import { readArguments, run } from './arguments.ts';
import { formatOf, manyHelp, manyOptions, runMany } from './batch/many.ts';
import { type CliIo, exitStatus, toJson } from './io.ts';
import { readReportDraft } from './report-draft.ts';

const help = `usage: ontario-sor minimize FILE|- [options]

Prints a report draft given as JSON with only the personal information that its programs allow. It shortens names to
the form allowed, and removes names, dates of birth and identifiers from free text, file names and links.

  --for-print  remove all names, dates of birth and identifiers: a copy to print, not to submit

${manyHelp}
It is a heuristic that knows no names but those of the draft: read the result before it leaves your hands.
`;

/**
 * The command `ontario-sor minimize`: a report draft without what it may not say, or the copy of it that may be printed.
 *
 * @param args - The command line after `minimize`.
 * @param io - Where to read and write.
 * @returns The exit status, later where there are many rows.
 */
export function runMinimize(args: readonly string[], io: CliIo): number | Promise<number> {
  return run('minimize', io, () => {
    const given = readArguments(args, manyOptions, ['for-print']);
    if (given.help) {
      io.stdout.write(help);
      return exitStatus.done;
    }
    const from = formatOf(given, {});
    if (from !== undefined) return runMany({ command: 'minimize', forPrint: given.has('for-print') }, from, given, io);
    const draft = readReportDraft(given, io);
    const changed = given.has('for-print') ? redactForPrint(draft) : minimizeDraft(draft);
    io.stdout.write(`${toJson(changed, 2)}\n`);
    return exitStatus.done;
  });
}
