import { explainRule } from '../catalogue/explain-rule.ts';
import { type Fact, facts } from '../catalogue/facts-for.ts';
import { findTaxonomy, type TaxonomyMatch } from '../catalogue/find-taxonomy.ts';
import { type DefinedType, type FoundNode, findTaxonomyNode, taxonomy } from '../catalogue/taxonomy.ts';
import type { InvalidInputError } from '../input/invalid-input-error.ts';
import { invalidInput, type Problem } from '../input/problem.ts';
import { nearest } from '../lib/nearest.ts';
import type { Expected } from '../phrases/expected.ts';
import { type Arguments, readArguments, run, UsageError } from './arguments.ts';
import { type CliIo, exitStatus, heading } from './io.ts';
import { printCitation } from './print-assessment.ts';

const taxonomyHelp = `usage: ontario-sor taxonomy [PATH|NAME|WORDS] [--json]

Prints the categories, subcategories and types of section 13 with their ids, or one of them with its meaning.
With everyday WORDS, such as "missed dose", it prints the best matches. Put several words in quotation marks.
`;

/** The command `ontario-sor taxonomy`: the categories, or one node of them. */
export function runTaxonomy(args: readonly string[], io: CliIo): number {
  return runLookup('taxonomy', taxonomyHelp, args, io, (name, given) => {
    if (name === undefined) return given.has('json') ? asJson(taxonomy) : printTaxonomy(io);
    const found = findTaxonomyNode(name);
    if (found !== undefined) return given.has('json') ? asJson(found) : printNode(found, io);
    const matches = findTaxonomy(name);
    return given.has('json') ? asJson(matches) : printMatches(matches, io);
  });
}

function printTaxonomy(io: CliIo): string {
  const lines = taxonomy.flatMap((category) => [
    heading(`${category.letter}. ${category.label} (${category.id})`, io),
    ...category.subcategories.flatMap((subcategory) => [
      `  ${subcategory.label} (${subcategory.id})${needs(subcategory)}`,
      ...(subcategory.types ?? []).map((type) => `    ${type.label} (${type.id})${needs(type)}`),
    ]),
  ]);
  return `${lines.join('\n')}\n`;
}

function printMatches(matches: readonly TaxonomyMatch[], io: CliIo): string {
  if (matches.length > 0) return matches.map((match) => printMatch(match, io)).join('');
  const examples = taxonomy.map(({ label, letter, definition }) => `  ${letter}. ${label}: ${definition}\n`).join('');
  return `No category has these words. Describe what happened in one or two words, such as "fall" or "missing child":\n${examples}`;
}

function printMatch({ path, node, because }: TaxonomyMatch, io: CliIo): string {
  return `${heading(node.label, io)}\n  ${path}\n  because of: ${because.join('; ')}\n`;
}

const needs = (node: DefinedType): string => (node.needs === undefined ? '' : `, with ${node.needs.join(', ')}`);

function printNode({ path, node }: FoundNode, io: CliIo): string {
  const lines = [heading(node.label, io), `  ${path}`];
  if (node.definition !== undefined) lines.push(`  ${node.definition}`);
  if (node.aliases !== undefined) lines.push(`  also called: ${node.aliases.join('; ')}`);
  if (node.needs !== undefined) lines.push(`  the report adds: ${node.needs.join(', ')}`);
  return `${lines.join('\n')}\n`;
}

const factsHelp = `usage: ontario-sor facts [ID] [--json]

Lists the facts that the rules depend on, or prints one fact with its meaning and the rules that use it.
`;

/** The command `ontario-sor facts`: the catalogue, or one fact of it. */
export function runFacts(args: readonly string[], io: CliIo): number {
  return runLookup('facts', factsHelp, args, io, (id, given) => {
    const all = Object.values(facts);
    if (id === undefined) return given.has('json') ? asJson(facts) : `${all.map(factLine).join('\n')}\n`;
    const fact = all.find((candidate) => candidate.id === id);
    if (fact === undefined) throw unknown('the id of a fact', nearest(id, Object.keys(facts)));
    return given.has('json') ? asJson(fact) : printFact(fact, io);
  });
}

const factLine = ({ id, scope, question }: Fact): string => `${id} (${scope}): ${question}`;

function printFact({ id, scope, question, help, citations, usedBy }: Fact, io: CliIo): string {
  const lines = [
    heading(question, io),
    `  ${id}, about the ${scope}`,
    `  ${help} [${citations.map(printCitation).join('; ')}]`,
    ...usedBy.map((rule) => `  used by ${rule}`),
  ];
  return `${lines.join('\n')}\n`;
}

const explainHelp = `usage: ontario-sor explain RULE-ID [--json]

Prints what a rule says, its source and when it applies. An assessment names the rules behind every answer.
`;

/** The command `ontario-sor explain`: one rule with its condition. */
export function runExplain(args: readonly string[], io: CliIo): number {
  return runLookup('explain', explainHelp, args, io, (id, given) => {
    if (id === undefined) throw new UsageError('give the id of a rule');
    const rule = explainRule(id);
    if (given.has('json')) return asJson(rule);
    return `${[heading(rule.text, io), `  ${rule.id} [${rule.citations.map(printCitation).join('; ')}]`, `  ${rule.printed}`].join('\n')}\n`;
  });
}

/** Runs a command that looks one thing up, or lists everything. */
function runLookup(
  name: string,
  help: string,
  args: readonly string[],
  io: CliIo,
  look: (sought: string | undefined, given: Arguments) => string,
): number {
  return run(name, io, () => {
    const given = readArguments(args, [], ['json']);
    const [sought, another] = given.files;
    if (another !== undefined) throw new UsageError('look up one thing at a time');
    io.stdout.write(given.help ? help : look(sought, given));
    return exitStatus.done;
  });
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function unknown(expected: Expected, near?: string): InvalidInputError {
  const problem: Problem = { code: 'unknown-id', path: ['argument'], expected };
  return invalidInput([near === undefined ? problem : { ...problem, nearest: near }]);
}
