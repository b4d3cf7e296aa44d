import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { holidayTableSource } from '../../scripts/generate-holidays.ts';

it('the generated table is what the generator gives: if not, run "npm run generate:holidays"', () => {
  const committed = readFileSync(new URL('./holiday-table.ts', import.meta.url), 'utf8');
  expect(holidayTableSource()).toBe(committed);
});
