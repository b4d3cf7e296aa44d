import type { Cited } from './format-citation.ts';

// Where the Guidelines say it: how a recipient is told.

export const cited: readonly Cited[] = [
  ['ministry-designate', '10 Step 5 [18]'],
  ['10.first-call.type', '10 Step 5'],
  ['10.first-call.when', '10 Step 5'],
  ['10.first-call.individuals', '10 Step 5'],
  ['10.first-call.needs', '10 Step 5'],
  ['10.first-call.notified', '10 Step 5'],
  ['10.first-call.actions', '10 Step 5'],
  ['10.first-call.media', '10 Step 5 [19]'],
  ['coroner', '13.A [30 31 32 33 34] (Coroners Act s.10, CYFSA s.128, O. Reg. 156/18 s.140)'],
  ['13a.record.coroner.who', '13.A'],
  ['13a.record.coroner.office', '13.A'],
  ['13a.record.coroner.not-made', '13.A'],
  ['police', '12 Notification [25]'],
  ['childrens-aid-society', '12 Notification [26] (CYFSA s.125)'],
  ['13f.record.society', '13.F [72] (CYFSA s.125)'],
  ['ombudsman', '12 Notification [27] (O. Reg. 80/19 s.1, Youth Justice Services Manual s.4.1)'],
  ['leca', '13.F [75]; 13.H [84]'],
  [
    'public-health-unit',
    '13.C [41] (Health Protection and Promotion Act s.27(2)); 13.I [86] (Health Protection and Promotion Act s.27(2))',
  ],
  ['ipc', '13.G [77 78 79]; 13.H [81 82 83]'],
  ['apo', '13.G; 13.H'],
  ['parent-or-guardian', '12 Notification [23 24]'],
  ['12.record.parent.not-made', '12 Notification [24]'],
  ['placing-agency', '12 Notification'],
  ['9.record.placing-agency', '9; 10 Step 5 [18]'],
  ['probation-officer', '12 Notification'],
  ['emergency-contact', '12 Notification'],
];
