// Writes docs/proof/figures.md from the last runs, and three of its figures into the README: tsx scripts/figures.ts [--check]
// A figure whose run left no report stays as it is. --check changes nothing and fails when the page counts something else than
// the tests, the clauses, the assessments and the sentences that there are, or when the README shows other figures.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFigures } from '../test/personal-information/corpus-figures.ts';
import { readClauses } from './clauses.ts';
import { MissingReport, report } from './figures/reports.ts';

const begin = '<!-- figures: written by `npm run generate:figures` -->';
const end = '<!-- /figures -->';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function time(milliseconds: number): string {
  const microseconds = milliseconds * 1000;
  if (milliseconds >= 1) return `${milliseconds.toFixed(milliseconds >= 10 ? 0 : 1)} ms`;
  return `${microseconds.toFixed(microseconds >= 10 ? 0 : 2)} µs`;
}

const share = (value: number): string => `${value.toFixed(1)} %`;
const count = (value: number): string => value.toLocaleString('en-CA');

type Row = readonly [label: string, figure: () => string, by: string];

function speed(): string {
  const { figures, wrongDates, node, cpu } = report('reports/bench.json');
  const rowsOf = (suite: string, only?: readonly string[]): string[][] =>
    figures
      .filter((figure) => figure.suite.startsWith(suite) && (only === undefined || only.includes(figure.name)))
      .map(({ name, median }) => [suite, name, time(median)]);
  const wrong = Object.entries(wrongDates).map(([name, dates]) => `${name} ${count(dates)}`);
  return [
    table(
      ['What', 'By', 'Median'],
      [
        ...rowsOf('a Level decided, complete facts'),
        ...rowsOf('a Level decided, half of the facts unknown'),
        ...rowsOf('a Level decided, whole entries'),
        ...rowsOf('a whole assessment'),
        ...rowsOf('seven business days after a date'),
        ...rowsOf('a narrative of 100 kB with 50 people'),
      ],
    ),
    '',
    `\`npm run bench\`, Node ${node.replace('v', '')}, ${cpu}. Wrong dates among 10,000 of 2019 to 2035: ${wrong.join('; ')}.`,
  ].join('\n');
}

/** What size-limit measures of dist. */
function sizes(): readonly { readonly name: string; readonly size: number }[] {
  const sizeLimit = join('node_modules', 'size-limit', 'bin.js');
  return JSON.parse(execFileSync(process.execPath, [sizeLimit, '--json'], { encoding: 'utf8' }));
}

function size(): string {
  const starts = report('reports/cold-start.json').map(
    ({ entry, adds, ratio }) => `${entry} adds ${adds.toFixed(0)} ms (${ratio.toFixed(2)} times bare Node)`,
  );
  return [
    table(
      ['Imported', 'Minified and gzipped'],
      sizes().map(({ name, size: bytes }) => [name, kilobytes(bytes)]),
    ),
    '',
    `\`npm run check:size\`. CPU time of a new process: ${starts.join('; ')} (\`npm run check:budgets\`).`,
  ].join('\n');
}

/** What can be counted at any time: the tests, once they were run, and what there is in the repository. */
const counted: readonly Row[] = [
  [
    'Tests',
    () => {
      const tests = report('reports/tests.json');
      return `${count(tests.numPassedTests)} of ${count(tests.numTotalTests)} pass`;
    },
    '`npm test`',
  ],
  [
    'Clauses of the sources',
    () => {
      const clauses = readClauses(join('docs', 'coverage'));
      const state = (name: string): string => count(clauses.filter((clause) => clause.state === name).length);
      return `${count(clauses.length)}: ${state('implemented')} implemented, ${state('surfaced')} shown, ${state('background')} background`;
    },
    '`npm run check:clauses`',
  ],
  [
    'Whole assessments reviewed line by line',
    () => count(readdirSync(join('test', 'assessments')).filter((name) => /^\w+-.*\.md$/.test(name)).length),
    '`test/assessments`',
  ],
  [
    'Personal information in sentences written for it',
    () => {
      const corpus = corpusFigures();
      return `${share(corpus.recall)} of ${count(corpus.marks)} marks found; ${share(corpus.falseAlarms)} of ${count(corpus.clean)} clean sentences touched. Rules and sentences have one author: expect less of others’ texts.`;
    },
    '`test/personal-information`',
  ],
];

const measured: readonly Row[] = [
  [
    'Coverage of `src`',
    () => {
      const { lines, branches } = report('coverage/coverage-summary.json').total;
      return `lines ${share(lines.pct)}, branches ${share(branches.pct)}`;
    },
    '`npm run test:coverage`',
  ],
  [
    'Mutants of the rules',
    () => {
      const rules = report('reports/mutation-rules.json');
      return `${count(rules.mutants)}: ${count(rules.killed)} found by tests, ${count(rules.equivalent)} that change nothing, ${count(rules.survivors)} not found yet`;
    },
    '`npm run mutate:rules`',
  ],
  [
    'Mutants of the code found by tests',
    () =>
      Object.entries(report('reports/mutation-code.json'))
        .map(([folder, { mutants, score, share: part }]) => {
          const sample = part === '1/1' ? '' : ` (${part} of all, at random)`;
          return `${folder.replace('src/', '')} ${share(score)} of ${count(mutants)}${sample}`;
        })
        .join(', '),
    '`npm run mutate:code`',
  ],
  [
    'Hostile inputs',
    () => {
      const fuzz = report('reports/fuzz.json');
      return `${count(fuzz.inputs)} to ${fuzz.targets} functions: ${count(fuzz.faults)} faults (something undocumented, or more than 100 ms)`;
    },
    '`npm run fuzz`',
  ],
];

/** What a row or a table says now, or what it said before when a report is missing. */
function orBefore(make: () => string, before: string | undefined): string {
  try {
    return make();
  } catch (error) {
    if (error instanceof MissingReport && before !== undefined) return before;
    throw error;
  }
}

const proofFile = join('docs', 'proof', 'figures.md');
const proof = readFileSync(proofFile, 'utf8');
const before = between(proof, proofFile);
const [speedBefore, sizeBefore] = before.split(/\n\n(?=\| )/);

/** The last cell but one of the row that begins with these cells. */
const cellOf = (text: string, ...cells: readonly string[]): string | undefined =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`| ${cells.join(' | ')} | `))
    .map((line) => line.split(' | ')[cells.length]?.replace(/ \|$/, ''))[0];

/** What the text has between the marks of this script. */
function between(text: string, file: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the figures`);
  return text.slice(from + begin.length, to).trim();
}

/** The text with other figures between the marks. */
const withFigures = (text: string, figures: string): string =>
  `${text.slice(0, text.indexOf(begin))}${begin}\n\n${figures}\n\n${text.slice(text.indexOf(end))}`;

/** The three figures that the README shows, from all of them. */
function chosen(figures: string): string {
  const assessment = cellOf(figures, 'a whole assessment', 'one entry, half of the facts unknown');
  return [
    `- Tests: ${cellOf(figures, 'Tests')} (\`npm test\`).`,
    `- An assessment of one entry takes ${assessment} (\`npm run bench\`).`,
    `- \`assess\` is ${cellOf(figures, 'assess')} in a bundle, gzipped, with the texts of all rules (\`npm run check:size\`).`,
  ].join('\n');
}

const readme = readFileSync('README.md', 'utf8');
if (process.argv.includes('--check')) {
  for (const [label, figure] of counted) {
    if (figure() === cellOf(before, label)) continue;
    console.error(`${proofFile}: ${label} are ${figure()}, not ${cellOf(before, label)}: npm run generate:figures`);
    process.exitCode = 1;
  }
  if (between(readme, 'README.md') !== chosen(before)) {
    console.error(`README.md does not show the figures of ${proofFile}: npm run generate:figures`);
    process.exitCode = 1;
  }
} else {
  const rows = [...counted, ...measured].map(([label, figure, by]) => [
    label,
    orBefore(figure, cellOf(before, label)),
    by,
  ]);
  const written = [
    orBefore(speed, speedBefore),
    orBefore(size, sizeBefore),
    table(['Proof', 'Figure', 'By'], rows),
  ].join('\n\n');
  writeFileSync(proofFile, withFigures(proof, written));
  writeFileSync('README.md', withFigures(readme, chosen(written)));
}
