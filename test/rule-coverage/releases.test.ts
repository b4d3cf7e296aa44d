import { expect, test } from 'vitest';
import { changeList } from '../../scripts/handbook/chapters/release-changes.ts';
import { changesBetween, namedRules, releaseRules } from '../../scripts/releases/rule-digests.ts';

const now = releaseRules('0.2.0');

test('no rule differs from itself', () => {
  expect(changesBetween(now, now)).toEqual({ added: [], changed: [], removed: [] });
  expect(Object.keys(now.rules)).toEqual(namedRules.map(({ id }) => id));
});

test('distinguishes new, changed and removed rules', () => {
  const { '13b.level-1.media': media = '', ...others } = now.rules;
  const before = {
    version: '0.1.0',
    rules: { ...others, '13c.level-1.media': 'another', '13z.gone': 'x' },
  };
  const changes = changesBetween(before, now);
  expect(media).not.toBe('');
  expect(changes.added).toEqual(['13b.level-1.media']);
  expect(changes.changed).toEqual(['13c.level-1.media']);
  expect(changes.removed).toEqual(['13z.gone']);
});

test('the page lists the changes by kind, and says when there is no earlier release', () => {
  const { '13b.level-1.media': _, ...others } = now.rules;
  const page = changeList({ version: '0.0.9', rules: { ...others, '13c.level-1.media': 'another' } });
  expect(page.flat().join('\n')).toMatch(
    /## New rules since 0\.0\.9[\s\S]*13b\.level-1\.media[\s\S]*## Changed rules since 0\.0\.9[\s\S]*13c\.level-1\.media/,
  );
  expect(changeList(undefined).join()).toContain('the first release');
});
