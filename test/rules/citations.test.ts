import { describe, expect, test } from 'vitest';
import { citedPlaces } from '../../scripts/clause-citations.ts';
import { readClauses } from '../../scripts/clauses.ts';
import { cited as sheet2019 } from './citations/2019.ts';
import { cited as contested } from './citations/contested.ts';
import { cited as fields } from './citations/fields.ts';
import { formatCitations } from './citations/format-citation.ts';
import { cited as kinds } from './citations/personal-information-kinds.ts';
import { citing } from './citations/statements.ts';
import { cited as terms } from './citations/terms.ts';

// Rules and facts cite what the register of clauses in docs/coverage says; the tables next to this file give the rest.

const typed = [...contested, ...fields, ...kinds, ...terms, ...sheet2019];
const typedIds = new Set(typed.map(([id]) => id));
const registered = [...citedPlaces(readClauses('docs/coverage'))].filter(([id]) => !typedIds.has(id));

describe('the citation', () => {
  test.each([...registered, ...typed])('of %s is that of its clause', (id, places) => {
    const everywhere = new Set((citing.get(id) ?? []).map(formatCitations));
    expect([...everywhere]).toEqual([places]);
  });

  test('is expected of everything that cites', () => {
    const expected = new Set([...typedIds, ...registered.map(([id]) => id)]);
    expect([...citing.keys()].filter((id) => !expected.has(id))).toEqual([]);
    expect(typedIds.size).toBe(typed.length);
  });
});
