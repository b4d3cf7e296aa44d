import type { Cited } from './format-citation.ts';

// Where the Guidelines say it: 13.H.

export const cited: readonly Cited[] = [
  ['13h.report.rights', '13.H [80] (FIPPA, PHIPA, CYFSA Part X)'],
  ['13h.report.service', '13.H'],
  ['13h.report.serious', '13.H'],
  ['13h.not-met', '13.H'],
  ['13h.level-1.charged', '13.H'],
  ['13h.level-1.media', '13.H; 10 Step 5 [19]'],
  ['13h.level-2', '13.H'],
  ['13h.notify.ipc.phipa', '13.H [81] (PHIPA O. Reg. 329/04)'],
  ['13h.notify.ipc.cyfsa', '13.H [82] (CYFSA s.308, O. Reg. 191/18 s.9)'],
  ['13h.notify.ipc.public-sector', '13.H [83]'],
  ['13h.notify.apo', '13.H'],
  ['13h.notify.leca', '13.H [84]'],
  ['13h.companion.operational', '13.H'],
  ['13h.describe.complaint', '13.H'],
  ['13h.describe.complainant', '13.H'],
  ['13h.describe.against', '13.H'],
  ['13h.describe.affected', '13.H'],
  ['13h.describe.impact', '13.H'],
  ['13h.describe.response', '13.H'],
  ['13h.describe.other-processes', '13.H'],
  ['13h.describe.review', '13.H'],
  ['13h.describe.debrief', '13.H [85] (O. Reg. 155/18 s.23.1)'],
];
