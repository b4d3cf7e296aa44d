import { nearest } from '../lib/nearest.ts';
import { version } from '../version.ts';
import { runAssess } from './assess.ts';
import { runExplain, runFacts, runTaxonomy } from './catalogue.ts';
import { runConformance } from './conformance.ts';
import { runDue } from './due/due.ts';
import { runInterview } from './interview.ts';
import { type CliIo, exitStatus, exitStatusHelp } from './io.ts';
import { runMinimize } from './minimize.ts';
import { runRender } from './render.ts';
import { runReview } from './review/review.ts';
import { runTemplate } from './template.ts';
import { runValidate } from './validate.ts';

type Command = (args: readonly string[], io: CliIo) => number | Promise<number>;

const commands: ReadonlyMap<string, { readonly run: Command; readonly does: string }> = new Map([
  ['assess', { run: runAssess, does: 'says whether to report, by when and whom to notify' }],
  ['interview', { run: runInterview, does: 'asks questions until the result is settled' }],
  ['due', { run: runDue, does: 'prints when a report and its updates are due' }],
  ['validate', { run: runValidate, does: 'lists what to correct in a report draft' }],
  ['render', { run: runRender, does: 'prints a report draft as text for SOR-RL, or as a manual report' }],
  ['minimize', { run: runMinimize, does: 'removes personal information that the report must not contain' }],
  ['review', { run: runReview, does: 'prints the figures for the yearly review of reports' }],
  ['template', { run: runTemplate, does: 'prints the header of a CSV file for assess' }],
  ['taxonomy', { run: runTaxonomy, does: 'finds categories, subcategories and types' }],
  ['facts', { run: runFacts, does: 'lists the facts that the rules depend on' }],
  ['explain', { run: runExplain, does: 'prints a rule, its source and when it applies' }],
  ['conformance', { run: runConformance, does: 'answers the cases of the conformance kit' }],
]);

function help(): string {
  const width = Math.max(...[...commands.keys()].map((name) => name.length));
  const lines = [...commands].map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
  return `usage: ontario-sor COMMAND [options]

Ontario's Serious Occurrence Reporting rules. This program does not submit reports: file them in SOR-RL. It is not legal advice.

${lines.join('\n')}

Use ontario-sor COMMAND --help for the options of a command, and --version for the version. Files must be UTF-8.

${exitStatusHelp}`;
}

/**
 * Runs the command line.
 *
 * @param args - The arguments after the name of the program.
 * @returns The exit status; `--help` says what each means.
 */
export function main(args: readonly string[], io: CliIo): number | Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version') {
    io.stdout.write(`${version}\n`);
    return exitStatus.done;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(help());
    return exitStatus.done;
  }
  const command = commands.get(name);
  if (command !== undefined) return command.run(rest, io);
  const near = nearest(name, commands.keys());
  io.stderr.write(`ontario-sor: no such command${near === undefined ? '' : ` (nearest: ${near})`}; see --help\n`);
  return exitStatus.badInput;
}
