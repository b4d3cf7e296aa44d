import { validateReport } from '../draft/validate/validate-report.ts';
import type { Issue, ReportProfile } from '../model/report-draft.ts';
import { readArguments, run } from './arguments.ts';
import { formatOf, manyHelp, manyOptions, runMany } from './batch/many.ts';
import { type CliIo, exitStatus, heading, toJson } from './io.ts';
import { readJson } from './read-input.ts';
import { readProfile } from './report-draft.ts';

const help = `usage: ontario-sor validate FILE|- [options]

Lists what to correct in a report draft given as JSON, by section 12 and by the rules for its occurrence. The draft may
be unfinished. The output never repeats a name, a date of birth or an identifier of the draft.

  --profile NAME  initial (the default): a first submission, which may leave out what is not known yet;
                  final: before no further action is required
  --json          print the issues as JSON

${manyHelp}
The exit status is 0 when there is no error (warnings do not count), 1 when there is one, 2 for input that cannot be
read, 3 where some rows of many cannot be read.
`;

/**
 * The command `ontario-sor validate`: what is wrong with a report draft.
 *
 * @param args - The command line after `validate`.
 * @param io - Where to read and write.
 * @returns The exit status, later where there are many rows.
 */
export function runValidate(args: readonly string[], io: CliIo): number | Promise<number> {
  return run('validate', io, () => {
    const given = readArguments(args, ['profile', ...manyOptions], ['json']);
    if (given.help) {
      io.stdout.write(help);
      return exitStatus.done;
    }
    const profile = readProfile(given);
    const from = formatOf(given, { one: ['json'] });
    if (from !== undefined) return runMany({ command: 'validate', profile }, from, given, io);
    const issues = validateReport(readJson(given.files, io), { profile });
    io.stdout.write(given.has('json') ? `${toJson(issues, 2)}\n` : print(issues, profile, io));
    return issues.some(({ severity }) => severity === 'error') ? exitStatus.hasErrors : exitStatus.done;
  });
}

const called: Readonly<Record<ReportProfile, string>> = { initial: 'a first submission', final: 'the last submission' };

function print(issues: readonly Issue[], profile: ReportProfile, io: CliIo): string {
  if (issues.length === 0)
    return `No problems found in the draft as ${called[profile]}. The report may still contain mistakes; check it before you submit it.\n`;
  const of = (severity: Issue['severity']): Issue[] => issues.filter((issue) => issue.severity === severity);
  const list = (title: string, some: readonly Issue[]): string[] =>
    some.length === 0
      ? []
      : [
          `${heading(`${some.length} ${title}${some.length === 1 ? '' : 's'}`, io)}\n${some
            .map(({ code, message }) => `  ${code}\n    ${message}\n`)
            .join('')}`,
        ];
  return [...list('error', of('error')), ...list('warning', of('warning'))].join('\n');
}
