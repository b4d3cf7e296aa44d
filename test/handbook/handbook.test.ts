import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rowFaults, rowIds } from '../../scripts/handbook/handbook.ts';
import { slug } from '../../scripts/handbook/markdown.ts';
import { pages } from './pages.ts';

const folder = join('docs', 'handbook');

describe('the committed handbook', () => {
  test('has the pages that the rules give, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(pages.map(({ chapter }) => `${chapter}.md`).sort());
  });

  test.each(pages.map((page) => [page.chapter, page] as const))(
    '%s is what the rules give',
    (chapter, { markdown }) => {
      expect(markdown, 'run npm run generate:handbook and commit docs/handbook').toBe(
        readFileSync(join(folder, `${chapter}.md`), 'utf8'),
      );
    },
  );
});

describe('rows', () => {
  test('every rule has exactly one, on the page that its id says', () => {
    expect(rowFaults(pages)).toEqual([]);
    expect(rowIds().length).toBeGreaterThan(400);
  });

  test('finds a missing row and a row that appears twice', () => {
    const [first, ...others] = pages;
    expect(rowFaults(others).length).toBe(0);
    expect(rowFaults(pages.slice(0, 2)).length).toBeGreaterThan(100);
    const twice = pages.find(({ chapter }) => chapter === '03-a-death');
    expect(first !== undefined && twice !== undefined && rowFaults([...pages, twice]).length).toBeGreaterThan(10);
  });

  test('each is a row of a table', () => {
    const rows = new Set(
      pages.flatMap(({ markdown }) =>
        markdown.split('\n').flatMap((line) => (line.startsWith('|') ? anchorsIn(line) : [])),
      ),
    );
    expect(rowIds().filter((id) => !rows.has(id))).toEqual([]);
  });

  test('each cites the source of the rule', () => {
    const bare = pages.flatMap(({ markdown }) =>
      tablesOf(markdown).flatMap(({ heads, rows }) => {
        const source = heads.findIndex((head) => head === 'Source' || head === 'Comes from');
        return rows.filter((row) => row.some((cell) => anchorsIn(cell).some(isRule))).filter((row) => !row[source]);
      }),
    );
    expect(bare).toEqual([]);
  });
});

describe('links', () => {
  const anchors = new Map(pages.map(({ chapter, markdown }) => [`${chapter}.md`, targetsIn(markdown)]));

  test.each(pages.map((page) => [page.chapter, page] as const))(
    'those of %s lead somewhere',
    (chapter, { markdown }) => {
      const dead = linksIn(markdown).filter((link) => {
        const [path = '', target = ''] = link.split('#');
        const targets = anchors.get(path === '' ? `${chapter}.md` : path);
        return targets === undefined || (target !== '' && !targets.has(target));
      });
      expect(dead).toEqual([]);
    },
  );
});

describe('what pages say', () => {
  const text = (chapter: string): string => pages.find((page) => page.chapter === chapter)?.markdown ?? '';
  const programRow = (program: string): string[] =>
    tablesOf(text('01-when-required'))
      .flatMap(({ rows }) => rows)
      .find(([first = '']) => first.includes(`id="program.${program}"`)) ?? [];
  const plain = (cell: string): string => cell.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');

  test('the difference page names what changed, and that the sheet of 2019 is a summary', () => {
    const page = text('23-what-changed');
    for (const words of [
      'media attention',
      'Crisis Response Team',
      'Serious individual action: Other',
      'The 2019 sheet is a summary',
      'may therefore be older than November 2025',
    ]) {
      expect(page).toContain(words);
    }
  });

  test.each([
    ['IT use', '2019.13d.level-1.technology.charges'],
    ['trafficker', '2019.13f.level-1.trafficker'],
    ['staff implicated', '2019.13f.level-1.staff-implicated'],
    ['emergency services', '2019.13e.level-1.emergency-treatment'],
  ])('the criterion on %s is shown as reworded', (_, id) => {
    const [, reworded = ''] = text('23-what-changed').split('## Criteria in other words');
    expect(reworded.split('## Criteria worded alike')[0]).toContain(`<a id="${id}">`);
  });

  test.each([
    [
      'child-protection',
      'always, for a child or young person placed in out of home care; otherwise during the service, with staff or at the site',
    ],
    ['licensed-out-of-home-care', 'always'],
    ['youth-justice-custody-detention', 'always; also a serious injury or serious illness at pre-admission'],
    [
      'intervenor-supportive-living',
      'always, for an adult with a developmental disability; otherwise at the site or with staff',
    ],
    ['vaw-shelter', 'at the site or with staff'],
  ])('says when an incident is within the service under %s', (program, words) => {
    expect(plain(programRow(program).at(-2) ?? '')).toBe(words);
  });

  test('a program lists the rules that name it, and no other rule', () => {
    const of = (program: string): string => programRow(program)[1] ?? '';
    expect(of('child-protection')).toContain('#5.scope.placed-child)');
    expect(of('child-protection')).toContain('#13a.report.society-served-child-or-family)');
    expect(of('child-protection')).not.toContain('#10.notify.ministry-designate)');
    expect(of('youth-justice-probation')).toContain('#10.notify.ministry-designate)');
    expect(of('vaw-shelter')).toContain('#12.personal-information.shelter-address)');
    expect(of('vaw-non-residential')).not.toContain('#12.personal-information.shelter-address)');
  });

  test('lists the criteria that apply wherever it happened: one each of A, F and G', () => {
    const [, listed = ''] = text('01-when-required').split('## Criteria that apply wherever it happened');
    const [own = ''] = listed.split('## Within the service');
    expect([...own.matchAll(/^- ([A-I]): .*?#([\w.-]+)\)/gm)].map(([, letter, id]) => `${letter} ${id}`)).toEqual([
      'A 13a.report.society-served-child-or-family',
      'F 13f.report.historical',
      'G 13g.report.privacy-breach',
    ]);
  });

  test.each([
    ['ministry-designate', 'Youth Justice, Level 1 only'],
    ['probation-officer', 'Youth Justice young persons only'],
    ['emergency-contact', 'adults with a developmental disability only'],
    ['ombudsman', 'children or young persons only'],
    ['parent-or-guardian', 'none'],
    ['placing-agency', 'none'],
  ])('says what limits the notification of the %s', (recipient, limit) => {
    const [, after = ''] = text('13-notifications').split('## How to notify each recipient');
    const row = tablesOf(after)[0]?.rows.find(([first = '']) => first.endsWith(`](#${recipient})`));
    expect(row?.[1]).toBe(limit);
  });

  test('counts a holiday and a weekend for the hours of the first report', () => {
    expect(text('15-deadlines')).toContain(
      '| Fri 3 Apr 2026, 16:30 (UTC−4) | Fri 3 Apr 2026, 17:30 (UTC−4) | Sat 4 Apr 2026, 16:30 (UTC−4) | Good Friday',
    );
  });

  test('marks a day whose due date depends on the calendar, and no other day', () => {
    const page = text('16-business-days');
    // Easter Monday, 6 April 2026, is a holiday of the Legislation Act and not of the Employment Standards Act.
    expect(page).toMatch(/\*\*1\*\*<br>→ [A-Z][a-z]{2} \d+ Apr †/);
    expect(page).toMatch(/\*\*2\*\*<br>→ Wed 11 Mar \|/);
  });

  test('leaves out a sentence about a list that is not there', () => {
    expect(text('03-a-death')).not.toContain('Add each of these once');
    expect(text('04-b-serious-injury')).toContain('Add each of these once');
  });

  test('names each reading of a rule that has several', () => {
    const row = text('07-e-restrictive-intervention')
      .split('\n')
      .find((line) => line.includes('<a id="13e.report.physical.adult">'));
    const names = [...(row ?? '').matchAll(/\[two readings: ([^\]]+)\]/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(1);
  });

  test('joins groups of conditions that mean one group', () => {
    for (const { markdown } of pages) {
      expect(markdown).not.toMatch(/All of these:<ol type="a">(?:<li>[^<]*<\/li>)*<li>all of these:/);
      expect(markdown).not.toMatch(/given as|unless: /);
    }
  });

  test('counts the clauses of each state in its legend', () => {
    const page = text('22-clause-coverage');
    for (const state of ['implemented', 'surfaced', 'background']) {
      const rows = tablesOf(page).flatMap((of) => of.rows.filter((row) => row[2] === state));
      expect(page).toContain(`**${state}** (${rows.length} clauses)`);
    }
  });

  test('an advisory names the subcategories that it is about', () => {
    const page = text('21-advisories');
    for (const cells of [
      '| hint | I: External threat |',
      '| hint | G: Improper release |',
      '| warning | D: Assault |',
    ]) {
      expect(page).toContain(cells);
    }
  });

  test('the calendar gives a date for every day of both years', () => {
    const days = text('16-business-days').match(/<br>→ /g);
    expect(days).toHaveLength(730);
    expect(text('16-business-days')).toContain('| **23**<br>→ 5 Jan 2027 † |');
  });

  test('every page is in the words of the project: no quotation longer than a few words', () => {
    for (const { markdown } of pages) {
      for (const [, quoted = ''] of markdown.matchAll(/“([^”]*)”/g)) expect(quoted.split(' ').length).toBeLessThan(13);
    }
  });
});

const anchorsIn = (line: string): string[] => [...line.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);

const ids = new Set(rowIds());
const isRule = (id: string): boolean => ids.has(id);

function linksIn(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !link.startsWith('https://'));
}

/** Anchors and the ones that headings get. */
function targetsIn(markdown: string): ReadonlySet<string> {
  const headings = markdown.split('\n').flatMap((line) => (/^#+ /.test(line) ? [slug(line.replace(/^#+ /, ''))] : []));
  expect(new Set(headings).size, `headings of ${markdown.slice(0, 40)}`).toBe(headings.length);
  return new Set([...headings, ...anchorsIn(markdown)]);
}

function tablesOf(markdown: string): { heads: string[]; rows: string[][] }[] {
  return markdown.split('\n\n').flatMap((block) => {
    if (!block.startsWith('|')) return [];
    const [heads = [], , ...rows] = block
      .trim()
      .split('\n')
      .map((line) =>
        line
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim()),
      );
    return [{ heads, rows }];
  });
}
