// Writes the table of figures in the README from the last runs: tsx scripts/figures.ts

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFigures } from '../test/personal-information/corpus-figures.ts';
import { readClauses } from './clauses.ts';
import { report } from './figures/reports.ts';

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
        ...rowsOf('a whole assessment'),
        ...rowsOf('seven business days after a date'),
        ...rowsOf('a narrative of 100 kB with 50 people'),
      ],
    ),
    '',
    `\`npm run bench\`, Node ${node.replace('v', '')}, ${cpu}. Wrong dates among 10,000 of 2019 to 2035: ${wrong.join('; ')}.`,
  ].join('\n');
}

function size(): string {
  const starts = report('reports/cold-start.json').map(
    ({ entry, adds, ratio }) => `${entry} adds ${adds.toFixed(0)} ms (${ratio.toFixed(2)} times bare Node)`,
  );
  return [
    table(
      ['Imported', 'Minified and gzipped'],
      report('reports/size.json').map(({ entry, gzip }) => [entry, kilobytes(gzip)]),
    ),
    '',
    `\`npm run check:budgets\`. CPU time of a new process: ${starts.join('; ')}.`,
  ].join('\n');
}

function proof(): string {
  const rules = report('reports/mutation-rules.json');
  const fuzz = report('reports/fuzz.json');
  const tests = report('reports/tests.json');
  const { lines, branches } = report('coverage/coverage-summary.json').total;
  const folders = Object.entries(report('reports/mutation-code.json'));
  const clauses = readClauses(join('docs', 'coverage'));
  const state = (name: string): string => count(clauses.filter((clause) => clause.state === name).length);
  const corpus = corpusFigures();
  const assessments = readdirSync(join('test', 'assessments')).filter((name) => /^\w+-.*\.md$/.test(name));
  return table(
    ['Proof', 'Figure', 'By'],
    [
      ['Tests', `${count(tests.numPassedTests)} of ${count(tests.numTotalTests)} pass`, '`npm test`'],
      ['Coverage of `src`', `lines ${share(lines.pct)}, branches ${share(branches.pct)}`, '`npm run test:coverage`'],
      [
        'Clauses of the sources',
        `${count(clauses.length)}: ${state('implemented')} implemented, ${state('surfaced')} shown, ${state('background')} background`,
        '`npm run check:clauses`',
      ],
      ['Whole assessments reviewed line by line', count(assessments.length), '`test/assessments`'],
      [
        'Mutants of the rules',
        `${count(rules.mutants)}: ${count(rules.killed)} found by tests, ${count(rules.equivalent)} that change nothing, ${count(rules.survivors)} not found yet`,
        '`npm run mutate:rules`',
      ],
      [
        'Mutants of the code found',
        folders.map(([folder, { score }]) => `${folder.replace('src/', '')} ${share(score)}`).join(', '),
        '`npm run mutate:code`',
      ],
      [
        'Hostile inputs',
        `${count(fuzz.inputs)} to ${fuzz.targets} functions: ${count(fuzz.faults)} faults (something undocumented, or more than 100 ms)`,
        '`npm run fuzz`',
      ],
      [
        'Personal information in sentences written for it',
        `${share(corpus.recall)} of ${count(corpus.marks)} marks found; ${share(corpus.falseAlarms)} of ${count(corpus.clean)} clean sentences touched. Rules and sentences have one author: expect less of others’ texts.`,
        '`test/personal-information`',
      ],
    ],
  );
}

const readme = readFileSync('README.md', 'utf8');
const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
if (from < 0 || to < from) throw new Error('README.md has no place for the figures');
const written = [begin, speed(), size(), proof(), end].join('\n\n');
writeFileSync('README.md', `${readme.slice(0, from)}${written}${readme.slice(to + end.length)}`);
