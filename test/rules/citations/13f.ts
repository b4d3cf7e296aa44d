import type { Cited } from './format-citation.ts';

// Where the Guidelines say it: 13.F.

export const cited: readonly Cited[] = [
  ['13f.fill.during-service', '13.F [70]'],
  ['13f.report.while-receiving-service', '13.F [69]'],
  ['13f.report.historical', '13.F [70]'],
  ['13f.not-met', '13.F'],
  ['13f.level-1.immediate-threat', '13.F'],
  ['13f.level-1.staff-implicated', '13.F'],
  ['13f.level-1.trafficker', '13.F'],
  ['13f.level-1.media', '13.F; 10 Step 5 [19]'],
  ['13f.level-2', '13.F'],
  ['13f.notify.society', '13.F [71 72] (CYFSA s.125)'],
  ['13f.notify.police.adult', '13.F [73] (O. Reg. 299/10 s.8(4))'],
  ['13f.notify.police.young-person', '13.F [74] (Youth Justice policies and procedures)'],
  ['13f.notify.police.against-officer', '13.F'],
  ['13f.notify.leca', '13.F [75]'],
  ['13f.notify.ombudsman', '13.F [76] (O. Reg. 80/19 s.1, Youth Justice Services Manual s.4.1); 12 Notification [27]'],
  ['13f.companion.sex-trafficking.exploitation', '13.F'],
  ['13f.companion.sex-trafficking.sexual-abuse', '13.F'],
  ['13f.describe.against', '13.F'],
  ['13f.describe.harmed-by-individual', '13.F'],
  ['13f.describe.disclosed-to', '13.F'],
  ['13f.describe.duty-to-report', '13.F [72] (CYFSA s.125)'],
  ['13f.describe.when-and-where', '13.F'],
  ['13f.describe.safety', '13.F'],
  ['13f.describe.injuries', '13.F'],
  ['13f.describe.investigation', '13.F'],
  ['13f.describe.investigation-outcome', '13.F'],
];
