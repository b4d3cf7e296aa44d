import { assess } from '../assess/assess.ts';
import { toDecisions } from '../conformance/decisions.ts';
import { parseOccurrence } from '../input/check-occurrence.ts';
import { isRecord } from '../input/checks.ts';
import { isInvalidInputError } from '../input/invalid-input-error.ts';
import { invalidInput } from '../input/problem.ts';
import { readArguments, run, UsageError } from './arguments.ts';
import { type CliIo, exitStatus } from './io.ts';
import { parseJson, readLines, textOf } from './read-input.ts';

const help = `usage: ontario-sor conformance FILE|-

Answers the cases of the conformance kit. Each line of the file is one case as JSON, {"id", "occurrence", "options"}. Each
line of the output is one answer in the same order: {"id", "decisions"}, or {"id", "problems"} for an occurrence that is
invalid. ontario-sor-conformance COMMAND sends all cases to a command and compares its answers.
`;

/**
 * The command `ontario-sor conformance`: the answers of this implementation to the cases of the conformance kit.
 *
 * @param args - The command line after `conformance`.
 * @param io - Where to read and write.
 * @returns The exit status: 0, or 2 for a line that is not a case.
 */
export function runConformance(args: readonly string[], io: CliIo): number {
  return run('conformance', io, () => {
    const given = readArguments(args, []);
    if (given.help) {
      io.stdout.write(help);
      return exitStatus.done;
    }
    const [file, another] = given.files;
    if (file === undefined || another !== undefined)
      throw new UsageError('one file is needed, or - for standard input');
    for (const line of readLines(file, io)) {
      const text = textOf(line);
      if (text.trim() !== '')
        io.stdout.write(`${JSON.stringify(answer(parseJson(text, place(line), expected), line))}\n`);
    }
    return exitStatus.done;
  });
}

const expected = 'a case as JSON, with id, occurrence and options';
const place = ({ number }: { readonly number: number }): string => `line ${number}`;

function answer(given: unknown, line: { readonly number: number }): unknown {
  if (!isRecord(given) || typeof given.id !== 'string')
    throw invalidInput([{ code: 'wrong-type', path: [place(line)], expected }]);
  const { id, occurrence, options } = given;
  try {
    return { id, decisions: toDecisions(assess(parseOccurrence(occurrence), options ?? {})) };
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    return { id, problems: error.problems };
  }
}
