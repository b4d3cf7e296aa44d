import type { Cited } from './format-citation.ts';

// Where the Guidelines say it: 13.C.

export const cited: readonly Cited[] = [
  ['13c.report.medical-attention', '13.C; 13.B [37 38]'],
  ['13c.not-met', '13.C'],
  ['13c.level-1.life-threatening', '13.C'],
  ['13c.level-1.emergency-services', '13.C'],
  ['13c.level-1.media', '13.C; 10 Step 5 [19]'],
  ['13c.level-2', '13.C'],
  [
    '13c.notify.public-health-unit',
    '13.C [40 41] (Health Protection and Promotion Act s.27(2)); 13.I [86] (Health Protection and Promotion Act s.27(2))',
  ],
  ['13c.companion.outbreak', '13.C'],
  ['13c.describe.type', '13.C; Appendix A (PHIPA)'],
  ['13c.describe.how', '13.C'],
  ['13c.describe.care-times', '13.C; 13.B [37]'],
  ['13c.describe.care-places', '13.C'],
  ['13c.describe.presence', '13.C'],
  ['13c.describe.treatment', '13.C; 13.B [37]'],
  ['13c.describe.prevention', '13.C [40]'],
  ['13c.describe.public-health', '13.C [40]'],
];
