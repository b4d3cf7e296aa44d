import { expect, test } from 'vitest';
import { programGroups } from '../../docs/explorer/program-groups.ts';
import { programs } from '../../src/vocabulary/programs.ts';

test('each program is in exactly one group', () => {
  const grouped = programGroups.flatMap((group) => group.programs);
  expect(grouped.toSorted()).toEqual(programs.map(({ id }) => id).toSorted());
});
