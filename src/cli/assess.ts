import { assess } from '../assess/assess.ts';
import { summaryKeys } from '../batch/summarize.ts';
import { editions } from '../editions/current.ts';
import { parseOccurrence } from '../input/check-occurrence.ts';
import { oneOf } from '../input/checks.ts';
import { readInput } from '../input/input-reader.ts';
import { invalidInput, type Problem } from '../input/problem.ts';
import type { AssessOptions } from '../model/assessment.ts';
import type { GuidelinesId } from '../model/occurrence.ts';
import { type Arguments, readArguments, run } from './arguments.ts';
import type { Work } from './batch/job.ts';
import { formatOf, manyHelp, manyOptions, runMany } from './batch/many.ts';
import { type CliIo, exitStatus, toJson } from './io.ts';
import { printAssessment } from './print-assessment.ts';
import { readJson } from './read-input.ts';

const [first, ...others] = editions.map(({ id }) => id);

const help = `usage: ontario-sor assess FILE|- [options]

Assesses an occurrence given as JSON: whether a report is required, at which Level and by when, whom to notify,
and what to ask next. Leave out facts that are not known, or set them to null.

  --json            print the assessment as JSON
  --full            also print the checklist for the description and every question
  --guidelines ID   ${first} (the default) or ${others.join(', ')}
  --reading ID      use the other interpretation of a contested passage; may be repeated
  --time-zone NAME  time zone of the times printed; default: America/Toronto

${manyHelp}  --whole           write the whole assessment of each row rather than the decisions alone
  --summary KEYS    count by ${summaryKeys.join(', ')}; separate several with commas.
                    An occurrence with several categories or programs counts under each. The output is CSV.
`;

export const assessOptions = ['guidelines', 'reading', 'time-zone'] as const;

/**
 * The command `ontario-sor assess`.
 *
 * @param args - The command line after `assess`.
 * @returns The exit status, later where there are many rows.
 */
export function runAssess(args: readonly string[], io: CliIo): number | Promise<number> {
  return run('assess', io, () => {
    const given = readArguments(args, [...assessOptions, ...manyOptions, 'summary'], ['json', 'full', 'whole']);
    if (given.help) {
      io.stdout.write(help);
      return exitStatus.done;
    }
    const from = formatOf(given, { one: ['json', 'full'], many: ['whole', 'summary'] });
    if (from !== undefined) return runMany(readWork(given), from, given, io);
    const assessment = assess(parseOccurrence(readJson(given.files, io)), readAssessOptions(given));
    io.stdout.write(
      given.has('json') ? `${toJson(assessment, 2)}\n` : printAssessment(assessment, io, { full: given.has('full') }),
    );
    return exitStatus.done;
  });
}

function readWork(given: Arguments): Work {
  const summary = given.one('summary');
  return {
    command: 'assess',
    options: readAssessOptions(given),
    whole: given.has('whole'),
    by: readInput((reading) =>
      (summary?.split(',') ?? []).map((key) => reading.oneOf(key.trim(), ['--summary'], summaryKeys)),
    ),
  };
}

/** The options of an assessment on a command line. */
export function readAssessOptions(given: Arguments): AssessOptions {
  return {
    guidelines: readGuidelines(given.one('guidelines')),
    readings: Object.fromEntries(given.all('reading').map((id) => [id, 'other'])),
    timeZone: given.one('time-zone'),
  };
}

function readGuidelines(id: string | undefined): GuidelinesId | undefined {
  const edition = editions.find((candidate) => candidate.id === id);
  if (id === undefined || edition !== undefined) return edition?.id;
  const problems: Problem[] = [];
  oneOf(editions.map((known) => known.id))(id, ['--guidelines'], problems);
  throw invalidInput(problems);
}
