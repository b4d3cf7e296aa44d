import type { Cited } from './format-citation.ts';

// The places of how a recipient is notified.

export const cited: readonly Cited[] = [
  ['ministry-designate', '10 Step 5 [18]'],
  ['coroner', '13.A [30 31 32 33 34] (Coroners Act s.10, CYFSA s.128, O. Reg. 156/18 s.140)'],
  ['police', '12 Notification [25]'],
  ['childrens-aid-society', '12 Notification [26] (CYFSA s.125)'],
  ['ombudsman', '12 Notification [27] (O. Reg. 80/19 s.1, Youth Justice Services Manual s.4.1)'],
  ['leca', '13.F [75]; 13.H [84]'],
  [
    'public-health-unit',
    '13.C [41] (Health Protection and Promotion Act s.27(2)); 13.I [86] (Health Protection and Promotion Act s.27(2))',
  ],
  ['ipc', '13.G [77 78 79]; 13.H [81 82 83]'],
  ['apo', '13.G; 13.H'],
  ['parent-or-guardian', '12 Notification [23 24]'],
  ['placing-agency', '12 Notification'],
  ['probation-officer', '12 Notification'],
  ['emergency-contact', '12 Notification'],
];
