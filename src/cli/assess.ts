import { assess } from '../assess/assess.ts';
import { parseOccurrence } from '../input/check-occurrence.ts';
import { oneOf } from '../input/checks.ts';
import { type InputProblem, InvalidInputError } from '../input/invalid-input-error.ts';
import type { AssessOptions } from '../model/assessment.ts';
import type { GuidelinesId } from '../model/occurrence.ts';
import { type Arguments, readArguments, run } from './arguments.ts';
import { type CliIo, exitStatus, toJson } from './io.ts';
import { printAssessment } from './print-assessment.ts';
import { readJson } from './read-input.ts';

const help = `usage: ontario-sor assess FILE|- [options]

Assesses an occurrence given as JSON: whether a report is required, at which Level and by when, whom to tell,
and what is still to be asked. A fact that is not known is left out or null.

  --json            print the assessment as JSON
  --full            print the checklist for the description and every question as well
  --guidelines ID   2025-11 (unless said otherwise) or 2019
  --reading ID      take a contested passage the other way; may be repeated
  --time-zone NAME  of the times printed: America/Toronto, unless said otherwise
`;

export const assessOptions = ['guidelines', 'reading', 'time-zone'] as const;

/**
 * The command `ontario-sor assess`.
 *
 * @param args - The command line after `assess`.
 * @returns The exit status: 0, or 2 for input that is not what it should be.
 */
export function runAssess(args: readonly string[], io: CliIo): number {
  return run('assess', io, () => {
    const given = readArguments(args, assessOptions, ['json', 'full']);
    if (given.help) {
      io.stdout.write(help);
      return exitStatus.done;
    }
    const assessment = assess(parseOccurrence(readJson(given.files, io)), readAssessOptions(given));
    io.stdout.write(
      given.has('json') ? `${toJson(assessment, 2)}\n` : printAssessment(assessment, io, { full: given.has('full') }),
    );
    return exitStatus.done;
  });
}

/** The options of an assessment on a command line. */
export function readAssessOptions(given: Arguments): AssessOptions {
  return {
    guidelines: readGuidelines(given.one('guidelines')),
    readings: Object.fromEntries(given.all('reading').map((id) => [id, 'other'])),
    timeZone: given.one('time-zone'),
  };
}

const isGuidelines = (id: string): id is GuidelinesId => id === '2025-11' || id === '2019';

function readGuidelines(id: string | undefined): GuidelinesId | undefined {
  if (id === undefined || isGuidelines(id)) return id;
  const problems: InputProblem[] = [];
  oneOf(['2025-11', '2019'])(id, ['--guidelines'], problems);
  throw new InvalidInputError(problems);
}
