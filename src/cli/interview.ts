import { assess } from '../assess/assess.ts';
import { type Answer, withAnswer } from '../assess/with-answer.ts';
import { parseTimestamp } from '../calendar/timestamp.ts';
import { taxonomy } from '../catalogue/taxonomy.ts';
import { parseOccurrence } from '../input/check-occurrence.ts';
import type { Assessment, AssessOptions, Question } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { programs } from '../vocabulary/programs.ts';
import { readArguments, run } from './arguments.ts';
import { assessOptions, readAssessOptions } from './assess.ts';
import { type CliIo, exitStatus, heading, toJson } from './io.ts';
import type { Line } from './lines.ts';
import { printAssessment, questionLine } from './print-assessment.ts';
import { readJson, readLines, textOf } from './read-input.ts';

const help = `usage: ontario-sor interview [FILE] [options]

Asks the most important question first, and goes on until it is settled whether a report is required, at which Level,
and whom to notify. Then it prints the assessment. FILE is an occurrence as JSON to start from.

Answer y for yes, n for no, and ? or an empty line for not known. Choose an option by its number or id; separate
several options with commas.

  --all             ask until no open answer could change the result
  --json            print the occurrence and its assessment as JSON at the end
  --guidelines ID, --reading ID, --time-zone NAME   as for assess
`;

/**
 * The command `ontario-sor interview`. Answers are read line by line from standard input, a terminal or not; where they end, the
 * assessment is on what was answered.
 *
 * @param args - The command line after `interview`.
 * @returns The exit status: 0, or 2 for invalid input.
 */
export function runInterview(args: readonly string[], io: CliIo): number {
  return run('interview', io, () => {
    const given = readArguments(args, assessOptions, ['all', 'json']);
    if (given.help) {
      io.stdout.write(help);
      return exitStatus.done;
    }
    const options = readAssessOptions(given);
    const json = given.has('json');
    const person = new Person(io, json);
    const start = given.files.length === 0 ? askStart(person) : parseOccurrence(readJson(given.files, io));
    if (start === undefined) {
      io.stderr.write('ontario-sor interview: the answers ended before there was enough to assess\n');
      return exitStatus.badInput;
    }
    const [occurrence, assessment] = askOn(person, start, options, given.has('all'));
    io.stdout.write(
      json
        ? `${toJson({ occurrence, assessment }, 2)}\n`
        : `\n${printAssessment(assessment, io, { full: given.has('all') })}`,
    );
    return exitStatus.done;
  });
}

/** Whoever answers: at a terminal, or a file of answers. With JSON on standard output, the questions go to standard error. */
class Person {
  private readonly lines: Iterator<Line>;

  constructor(
    private readonly io: CliIo,
    private readonly json: boolean,
  ) {
    this.lines = readLines('-', io);
  }

  /** The answer that `read` makes of the next line; asks again while it cannot read it; `undefined` when the answers end. */
  ask<T>(prompt: string, details: readonly string[], read: (line: string) => T | undefined): T | undefined {
    const out = this.json ? this.io.stderr : this.io.stdout;
    out.write(`\n${heading(prompt, this.io)}\n${details.map((line) => `  ${line}\n`).join('')}`);
    for (;;) {
      out.write('> ');
      const line = this.lines.next();
      if (line.done === true) return undefined;
      const answer = read(textOf(line.value).trim());
      if (answer !== undefined) return answer;
      out.write('  That is not one of the answers.\n');
    }
  }
}

type Option = { readonly id: string; readonly label: string };

const optionLines = (options: readonly Option[]): string[] =>
  options.map(({ id, label }, place) => `${place + 1}. ${label} (${id})`);

/** The option that a line names by number or id. */
const chosen = (options: readonly Option[], line: string): Option | undefined =>
  options.find(({ id }, place) => id === line.toLowerCase() || String(place + 1) === line);

function chosenSeveral(options: readonly Option[], line: string): string[] | undefined {
  const found = line.split(',').map((part) => chosen(options, part.trim()));
  return found.every((option) => option !== undefined) ? found.map(({ id }) => id) : undefined;
}

/** What there must be before anything can be asked: the programs, the category, and whether it is about an individual. */
function askStart(person: Person): Occurrence | undefined {
  const of = person.ask('Under which programs is the report made?', optionLines(programs), (line) =>
    chosenSeveral(programs, line),
  );
  if (of === undefined) return undefined;
  const category = person.ask('What happened?', optionLines(taxonomy), (line) => chosen(taxonomy, line)?.id);
  if (category === undefined) return undefined;
  const individual = person.ask('Is the incident about an individual who receives the service?', ['y or n'], yesOrNo);
  const aware = person.ask(
    'When did the service provider become aware of the incident?',
    ['such as 2026-11-21T14:05:00-05:00; leave empty if not known'],
    (line) => (line === '' || line === '?' ? '' : parseTimestamp(line) === undefined ? undefined : line),
  );
  return parseOccurrence({
    provider: { programs: of },
    awareAt: aware === '' ? null : aware,
    individuals: individual === true ? [{ id: 'individual-1' }] : [],
    entries: [{ category, individual: individual === true ? 'individual-1' : null }],
  });
}

/** Asks until what was asked for is firm, or the answers end. What is answered with "not known" is not asked again. */
function askOn(
  person: Person,
  start: Occurrence,
  options: AssessOptions,
  all: boolean,
): readonly [Occurrence, Assessment] {
  const notKnown = new Set<string>();
  let occurrence = start;
  let assessment = assess(occurrence, options);
  for (;;) {
    const open = all ? assessment.questions : questionsToFirmness(assessment);
    const question = open.find((candidate) => !notKnown.has(questionLine(candidate)));
    if (question === undefined) return [occurrence, assessment];
    const answer = askQuestion(person, question);
    if (answer === undefined) return [occurrence, assessment];
    if (answer === null) notKnown.add(questionLine(question));
    else {
      occurrence = withAnswer(occurrence, question, answer);
      assessment = assess(occurrence, options);
    }
  }
}

/** The questions on which the report, its Level or a duty turns. */
function questionsToFirmness({ questions, reportability, level, notifications }: Assessment): Question[] {
  const open = [reportability, level, ...notifications].flatMap(({ missingAt }) => missingAt.map(placeOf));
  return questions.filter(({ missing: what, index, individual }) =>
    open.includes(placeOf({ what, index, individual })),
  );
}

const placeOf = ({
  what,
  index,
  individual,
}: {
  readonly what: string;
  readonly index?: number | undefined;
  readonly individual?: string | undefined;
}): string => `${what} ${index ?? ''} ${individual ?? ''}`;

function askQuestion(person: Person, question: Question): Answer | undefined {
  const { help: meaning, kind, options = [], multiple } = question;
  if (kind === 'yes-no') {
    return person.ask(questionLine(question), [meaning, 'y, n or ?'], (line) =>
      isNotKnown(line) ? null : yesOrNo(line),
    );
  }
  const hint = multiple ? 'numbers or ids separated by commas, none, or ?' : 'a number, an id, or ?';
  return person.ask<Answer>(questionLine(question), [meaning, ...optionLines(options), hint], (line) => {
    if (isNotKnown(line)) return null;
    if (multiple) return line.toLowerCase() === 'none' ? [] : chosenSeveral(options, line);
    return chosen(options, line)?.id;
  });
}

const isNotKnown = (line: string): boolean => ['', '?', 'u', 'unknown'].includes(line.toLowerCase());

function yesOrNo(line: string): boolean | undefined {
  if (['y', 'yes', 'true'].includes(line.toLowerCase())) return true;
  return ['n', 'no', 'false'].includes(line.toLowerCase()) ? false : undefined;
}
