import { redactForPrint } from '../draft/privacy/redact-for-print.ts';
import { renderReport } from '../draft/render/render-report.ts';
import { readInput } from '../input/input-reader.ts';
import { readArguments, run } from './arguments.ts';
import { type CliIo, exitStatus } from './io.ts';
import { readReportDraft } from './report-draft.ts';

const help = `usage: ontario-sor render FILE|- [options]

Prints a report draft given as JSON as text to paste into SOR-RL, in the order of section 12. The text includes the
personal information that goes in the report.

  --format FORMAT  text (the default) or markdown
  --manual         as a manual report, while SOR-RL is unavailable
  --for-print      without names, dates of birth and identifiers: a copy to print, not to submit
`;

/**
 * The command `ontario-sor render`: a report draft as text.
 *
 * @param args - The command line after `render`.
 * @param io - Where to read and write.
 * @returns The exit status: 0, or 2 for invalid input.
 */
export function runRender(args: readonly string[], io: CliIo): number {
  return run('render', io, () => {
    const given = readArguments(args, ['format'], ['manual', 'for-print']);
    if (given.help) {
      io.stdout.write(help);
      return exitStatus.done;
    }
    const format = readInput((reading) =>
      reading.oneOf(given.one('format') ?? 'text', ['--format'], ['text', 'markdown']),
    );
    const draft = readReportDraft(given, io);
    io.stdout.write(
      renderReport(given.has('for-print') ? redactForPrint(draft) : draft, { format, manual: given.has('manual') }),
    );
    return exitStatus.done;
  });
}
