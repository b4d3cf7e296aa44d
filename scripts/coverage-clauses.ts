// The register of clauses: every statement of the sources, and where it is implemented and tested, shown, or left as background.
// test/coverage.test.ts compares it with the rules and their cases; scripts/print-coverage.ts prints the count.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contestedReadings } from '../src/catalogue/contested.ts';
import { reportRulesOf } from '../src/catalogue/report-rules.ts';
import { type ListedRule, rulesOf } from '../src/catalogue/rules.ts';
import {
  accountReview,
  editionInForce,
  policyContents,
  privacyPrinciples,
  roleDuties,
  roleMinimums,
  statements,
  textsInForce,
} from '../src/editions/current.ts';
import { previousEdition } from '../src/editions/lookup.ts';
import * as library from '../src/index.ts';
import type { TypeNode } from '../src/model/taxonomy.ts';
import { programs } from '../src/vocabulary/programs.ts';
import { settings } from '../src/vocabulary/settings.ts';
import { type Clause, clausesIn, columns, listed, rowsIn } from './clauses.ts';
import { slug } from './handbook/markdown.ts';

const previous = previousEdition(editionInForce);

/** How many clauses the sources have, by file of the register; counted by hand. */
const totals = {
  'clauses-categories-a-e.tsv': 364,
  'clauses-categories-f-i.tsv': 226,
  'clauses-general.tsv': 523,
} as const;

const states = ['implemented', 'surfaced', 'background'] as const;

/** Rules that no assessment ever shows, each with the reason; they have no case. */
const neverShown: Readonly<Record<string, string>> = {
  '13a.level-2': 'every death is Level 1',
  '2019.13a.level-2': 'every death is Level 1',
  '13a.fill.named-individual': 'an answer that was given counts, so nothing disagrees; test/sections/13a shows it',
  '13f.fill.during-service': 'an answer that was given counts, so nothing disagrees; test/sections/13f shows it',
};

/** What the register is held against. */
export interface Evidence {
  /** The texts of the register's files, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** The ids of the rules that a hand-typed case shows both ways. */
  readonly shown: ReadonlySet<string>;
}

/** The rows of the register, and every way in which it falls short, by kind. */
export interface Coverage {
  readonly clauses: readonly Clause[];
  readonly shortfalls: Readonly<Record<Shortfall, readonly string[]>>;
}

export type Shortfall =
  | 'lines that are no rows'
  | 'files with fewer clauses than the sources have'
  | 'clauses twice'
  | 'clauses without a state, or without what their state asks for'
  | 'rules that do not exist'
  | 'references that do not exist'
  | 'rules that no clause cites'
  | 'rules of implemented clauses that no case shows both ways';

/** Compares the register in `docs/coverage` with the rules and with the cases in `test/rules/cases`. */
export async function readCoverage(root = process.cwd()): Promise<Coverage> {
  const register = join(root, 'docs', 'coverage');
  const cases = join(root, 'test', 'rules', 'cases');
  const names = readdirSync(register).filter((name) => name.startsWith('clauses-') && name.endsWith('.tsv'));
  const modules: object[] = await Promise.all(
    readdirSync(cases)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => import(join(cases, name))),
  );
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(register, name), 'utf8')]));
  return checkCoverage({ files, shown: shownIn(modules) });
}

/** Compares the register with the rules of both editions and their cases. */
export function checkCoverage({ files, shown }: Evidence): Coverage {
  const clauses = Object.entries(files).flatMap(([file, text]) => clausesIn(file, text));
  const knownRules = rulesById();
  const stated = new Set(statements.map(({ id }) => id));
  const checked = reportRulesOf(textsInForce.report).map(({ id }) => id);
  const cited = new Set(
    clauses.flatMap((clause) => [
      ...clause.rules,
      ...referencesIn(clause).map((reference) => reference.replace(/^[a-z]+:/, '')),
    ]),
  );
  const implemented = new Set(clauses.flatMap(({ state, rules }) => (state === 'implemented' ? rules : [])));
  const exists = references();
  return {
    clauses,
    shortfalls: {
      'lines that are no rows': Object.entries(files).flatMap(([file, text]) => notRows(file, text)),
      'files with fewer clauses than the sources have': Object.entries(totals).flatMap(([file, total]) => {
        const count = clauses.filter((clause) => clause.file === file).length;
        return count < total ? [`${file}: ${count} of ${total}`] : [];
      }),
      'clauses twice': twice(clauses),
      'clauses without a state, or without what their state asks for': clauses.flatMap(incomplete),
      'rules that do not exist': clauses.flatMap((clause) =>
        clause.rules.filter((id) => !knownRules.has(id) && !stated.has(id)).map((id) => `${placeOf(clause)}: ${id}`),
      ),
      'references that do not exist': clauses.flatMap((clause) =>
        referencesIn(clause)
          .filter((reference) => !exists(reference))
          .map((reference) => `${placeOf(clause)}: ${reference}`),
      ),
      'rules that no clause cites': [...new Set([...knownRules.keys(), ...stated, ...checked])].filter(
        (id) => !cited.has(id),
      ),
      'rules of implemented clauses that no case shows both ways': [...knownRules.values()].flatMap((rule) =>
        implemented.has(rule.id) && !isShown(rule, shown) ? [rule.id] : [],
      ),
    },
  };
}

function notRows(file: string, text: string): string[] {
  const [header = ''] = text.split('\n');
  const rows = rowsIn(text).filter(({ cells }) => cells.length !== columns.length || cells[0] === '');
  return [
    ...(header === columns.join('\t') ? [] : [`${file}:1: the columns are not ${columns.join(', ')}`]),
    ...rows.map(({ line }) => `${file}:${line}`),
  ];
}

const placeOf = ({ file, line, id }: Clause): string => `${file}:${line} ${id}`;

function twice(clauses: readonly Clause[]): string[] {
  const first = new Map<string, Clause>();
  return clauses.flatMap((clause) => {
    const other = first.get(clause.id);
    if (other === undefined) first.set(clause.id, clause);
    return other === undefined ? [] : [`${placeOf(clause)}, and ${other.file}:${other.line}`];
  });
}

function incomplete(clause: Clause): string[] {
  const { section, statement, state, rules, where } = clause;
  const lacks = (what: string): string[] => [`${placeOf(clause)}: ${what}`];
  if (section === '' || statement === '') return lacks('no section or statement');
  switch (state) {
    case 'implemented':
      return rules.length === 0 ? lacks('implemented by no rule') : [];
    case 'surfaced':
      return where === '' ? lacks('surfaced nowhere') : [];
    case 'background':
      return where.split(' ').length < 3 ? lacks('background without a reason in words') : [];
    default:
      return lacks(state === '' ? 'no state' : `no such state: ${state}`);
  }
}

/** Every rule of both editions that decides something, by id. */
function rulesById(): ReadonlyMap<string, ListedRule> {
  return new Map([editionInForce, previous].flatMap(rulesOf).map((rule) => [rule.id, rule]));
}

function isShown({ id }: ListedRule, shown: ReadonlySet<string>): boolean {
  return id in neverShown ? !shown.has(id) : shown.has(id);
}

/** A surfaced clause has references; an implemented one may have them. */
function referencesIn({ state, where }: Clause): string[] {
  return state === 'background' ? [] : listed(where);
}

function references(): (reference: string) => boolean {
  const idsOf = (items: Iterable<{ readonly id: string }>): string[] => [...items].map(({ id }) => id);
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    fact: new Set(idsOf(editionInForce.facts)),
    taxonomy: new Set(editionInForce.taxonomy.flatMap(pathsOf)),
    advisory: new Set(idsOf([...editionInForce.advisories, ...Object.values(editionInForce.decisionAdvisories)])),
    contested: new Set(idsOf(contestedReadings)),
    terms: new Set(editionInForce.notificationTerms.map(({ recipient }) => recipient)),
    record: new Set(editionInForce.notificationTerms.flatMap(({ record }) => idsOf(record))),
    field: new Set(idsOf(editionInForce.fields)),
    policy: new Set(idsOf(editionInForce.personalInformation)),
    report: new Set(idsOf(reportRulesOf(textsInForce.report))),
    standing: new Set(
      idsOf([
        ...Object.values(roleDuties),
        ...policyContents,
        ...privacyPrinciples,
        accountReview,
        ...Object.values(roleMinimums),
      ]),
    ),
    program: new Set(idsOf(programs)),
    setting: new Set(idsOf(settings)),
    function: new Set(Object.keys(library)),
  };
  return (reference) => {
    const [kind = '', ...rest] = reference.split(':');
    if (kind === 'handbook') return isInHandbook(rest.join(':'));
    return known[kind]?.has(rest.join(':')) === true;
  };
}

/** Whether the handbook has a page, and on it the heading or row that follows the `#`. */
function isInHandbook(place: string): boolean {
  const [chapter = '', heading] = place.split('#');
  const path = join('docs', 'handbook', `${chapter}.md`);
  if (!existsSync(path)) return false;
  const lines = readFileSync(path, 'utf8').split('\n');
  return heading === undefined || lines.some((line) => /^#+ /.test(line) && slug(line.replace(/^#+ /, '')) === heading);
}

interface Node extends TypeNode {
  readonly subcategories?: readonly Node[];
  readonly types?: readonly Node[];
}

function pathsOf({ id, subcategories = [], types = [] }: Node): string[] {
  return [id, ...[...subcategories, ...types].flatMap(pathsOf).map((path) => `${id}/${path}`)];
}

/** How many clauses of each section are in each state, and the totals. */
export function coverageTable(clauses: readonly Clause[]): string {
  const sections = [...new Set(clauses.map(({ section }) => section))].sort(bySection);
  const row = (name: string, of: readonly Clause[]): string[] => [
    name,
    ...states.map((state) => `${of.filter((clause) => clause.state === state).length}`),
    `${of.length}`,
  ];
  const rows = [
    ['Section', ...states, 'all'],
    ...sections.map((section) =>
      row(
        section,
        clauses.filter((clause) => clause.section === section),
      ),
    ),
    row('All', clauses),
  ];
  const widths = ['', ...states, ''].map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** Sections by their number and letter, then what has none in the order of its name. */
function bySection(one: string, other: string): number {
  const [a, b] = [one, other].map((section) => Number.parseInt(section, 10) || 99);
  return (a ?? 0) - (b ?? 0) || one.localeCompare(other);
}

/** The ids of the rules that cases show, wherever in the modules the cases are exported. */
function shownIn(modules: Iterable<object>): ReadonlySet<string> {
  return new Set([...modules].flatMap((module) => Object.values(module)).flatMap(rulesOfCases));
}

function rulesOfCases(exported: unknown): string[] {
  if (!Array.isArray(exported)) return [];
  return exported.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'rule' in item && 'fires' in item && 'silent' in item
      ? [String(item.rule), ...(item.rule === 'advisory.answers-disagree' ? implicationsIn(item.fires) : [])]
      : [],
  );
}

/** The implications that an occurrence contradicts: an assessment says that two answers disagree, without the id of the rule. */
function implicationsIn(occurrence: unknown): string[] {
  const answers = new Map(answersIn(occurrence));
  return editionInForce.implications.flatMap(({ id, if: given, implies }) =>
    answers.get(given) === true && answers.get(implies) === false ? [id] : [],
  );
}

/** Every answer in a value, by fact, wherever it is. */
function answersIn(value: unknown): [string, boolean][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    typeof part === 'boolean' ? [[key, part] satisfies [string, boolean]] : answersIn(part),
  );
}
