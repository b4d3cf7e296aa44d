import { nearest } from '../lib/nearest.ts';
import { version } from '../version.ts';
import { runAssess } from './assess.ts';
import { runExplain, runFacts, runTaxonomy } from './catalogue.ts';
import { runDue } from './due.ts';
import { runInterview } from './interview.ts';
import { type CliIo, exitStatus, exitStatusHelp } from './io.ts';
import { runMinimize } from './minimize.ts';
import { runRender } from './render.ts';
import { runReview } from './review.ts';
import { runTemplate } from './template.ts';
import { runValidate } from './validate.ts';

type Command = (args: readonly string[], io: CliIo) => number | Promise<number>;

const commands: ReadonlyMap<string, { readonly run: Command; readonly does: string }> = new Map([
  ['assess', { run: runAssess, does: 'what an occurrence obliges, on the facts known so far' }],
  ['interview', { run: runInterview, does: 'asks until the answer is firm' }],
  ['due', { run: runDue, does: 'by when a report and its updates are due' }],
  ['validate', { run: runValidate, does: 'what is wrong with a report draft' }],
  ['render', { run: runRender, does: 'a report draft as text to paste, or as a manual report' }],
  ['minimize', { run: runMinimize, does: 'a report draft without what it may not say' }],
  ['review', { run: runReview, does: 'the yearly review of a provider’s reports' }],
  ['template', { run: runTemplate, does: 'the header of a CSV file for assess' }],
  ['taxonomy', { run: runTaxonomy, does: 'categories, subcategories and types' }],
  ['facts', { run: runFacts, does: 'the facts that rules turn on' }],
  ['explain', { run: runExplain, does: 'a rule, where it stands and when it holds' }],
]);

function help(): string {
  const width = Math.max(...[...commands.keys()].map((name) => name.length));
  const lines = [...commands].map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
  return `usage: ontario-sor COMMAND [options]

Ontario's Serious Occurrence Reporting rules. Nothing is ever submitted anywhere, and nothing here is legal advice.

${lines.join('\n')}

ontario-sor COMMAND --help tells more. --version prints the version. Files are read as UTF-8.

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
