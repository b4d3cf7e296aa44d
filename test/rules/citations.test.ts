import { describe, expect, test } from 'vitest';
import { cited as section5 } from './citations/05.ts';
import { cited as sections6To11 } from './citations/06-to-11.ts';
import { cited as section12 } from './citations/12.ts';
import { cited as report } from './citations/12-report.ts';
import { cited as death } from './citations/13a.ts';
import { cited as seriousInjury } from './citations/13b.ts';
import { cited as seriousIllness } from './citations/13c.ts';
import { cited as individualAction } from './citations/13d.ts';
import { cited as restrictiveIntervention } from './citations/13e.ts';
import { cited as abuse } from './citations/13f.ts';
import { cited as error } from './citations/13g.ts';
import { cited as complaint } from './citations/13h.ts';
import { cited as disturbance } from './citations/13i.ts';
import { cited as sheet2019 } from './citations/2019.ts';
import { cited as contested } from './citations/contested.ts';
import { cited as facts } from './citations/facts.ts';
import { cited as fields } from './citations/fields.ts';
import { inShort } from './citations/format-citation.ts';
import { citing } from './citations/statements.ts';
import { cited as terms } from './citations/terms.ts';

const rows = [
  ...[...section5, ...sections6To11, ...section12, ...report, ...terms, ...contested, ...facts, ...fields],
  ...[...death, ...seriousInjury, ...seriousIllness, ...individualAction, ...restrictiveIntervention],
  ...[...abuse, ...error, ...complaint, ...disturbance, ...sheet2019],
];

describe('the place that is cited', () => {
  test.each(rows)('of %s', (id, places) => {
    expect(inShort(citing.get(id) ?? [])).toBe(places);
  });

  test('is held for everything that cites', () => {
    const held = new Set(rows.map(([id]) => id));
    expect([...citing.keys()].filter((id) => !held.has(id))).toEqual([]);
    expect(held.size).toBe(rows.length);
  });
});
