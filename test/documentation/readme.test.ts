// What the README shows and names is there.

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testIo } from '../../src/cli/io.fixture.ts';
import { main } from '../../src/cli/main.ts';
import * as library from '../../src/index.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test('is read in a few minutes', () => {
  expect(readme.split('\n').length).toBeLessThan(120);
});

test('the command of the first example prints an assessment', () => {
  const io = testIo({ files: { file: readFileSync('examples/medication-error-at-2am.json', 'utf8') } });
  expect(scripts.example).toContain('assess examples/medication-error-at-2am.json');
  expect(main(['assess', 'file'], io)).toBe(0);
  expect(io.out()).toContain('Level not settled. Treat it as Level 1: within 1 hour of becoming aware.');
});

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/releasing.md'])(
  'every script that %s names is one',
  (file) => {
    const named = [...readFileSync(file, 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => scripts[name ?? ''] === undefined)).toEqual([]);
  },
);

test('every function in its table is exported', () => {
  const table = readme.slice(readme.indexOf('## What it answers'), readme.indexOf('The library has two editions'));
  const named = [...table.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((name) => !(name in library))).toEqual([]);
});

test('every file that it links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target]) => target ?? '');
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((target) => !target.startsWith('https:') && !existsSync(target))).toEqual([]);
});

test('every link to a part of it has a heading', () => {
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title?.toLowerCase().replaceAll(' ', '-'));
  const parts = [...readme.matchAll(/\]\(#([\w-]+)\)/g)].map(([, part]) => part);
  expect(parts.filter((part) => !headings.includes(part))).toEqual([]);
});
