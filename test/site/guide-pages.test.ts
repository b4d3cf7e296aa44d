import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guideFiles } from '../../scripts/site/guide-pages.ts';

const files = guideFiles();
const names = readdirSync('docs/guides').map((file) => file.replace('.md', ''));

describe('the guides on the site', () => {
  test('are a page each, with the Markdown in the same folder', () => {
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) {
      expect(files.get(`guides/${name}.md`)).toBe(readFileSync(`docs/guides/${name}.md`, 'utf8'));
      expect(files.get(`guides/${name}.html`)).toContain('<h1>');
    }
  });

  test('link to pages that there are', () => {
    for (const name of names) {
      const links = [...(files.get(`guides/${name}.html`) ?? '').matchAll(/href="([\w-]+\.(?:html|md))"/g)];
      expect(links.filter(([, link = '']) => !files.has(`guides/${link}`))).toEqual([]);
    }
  });

  test('are listed on the first page and in llms.txt, each with a sentence', () => {
    for (const name of names) {
      expect(files.get('guides/index.html')).toContain(`href="${name}.html"`);
      expect(files.get('llms.txt')).toMatch(new RegExp(`\\(guides/${name}\\.md\\): [A-Z\`].*\\.$`, 'm'));
    }
  });
});
