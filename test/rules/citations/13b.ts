import type { Cited } from './format-citation.ts';

// Where the Guidelines say it: 13.B.

export const cited: readonly Cited[] = [
  ['13b.companion.refusal.self-harm', '13.G'],
  ['13b.report.medical-attention', '13.B [37 38]'],
  ['13b.report.medication-refusal', '13.G'],
  ['13b.not-met', '13.B'],
  ['13b.level-1.life-threatening', '13.B'],
  ['13b.level-1.caused-by-provider', '13.B'],
  ['13b.level-1.emergency-services', '13.B'],
  ['13b.level-1.media', '13.B; 10 Step 5 [19]'],
  ['13b.level-2', '13.B'],
  ['13b.notify.ombudsman', '13.B [39] (O. Reg. 80/19 s.1, Youth Justice Services Manual s.4.1); 12 Notification [27]'],
  ['13b.companion.suicide-attempt.behaviour', '13.B'],
  ['13b.companion.suicide-attempt.self-harm', '13.B'],
  ['13b.companion.hunger-strike.self-harm', '13.B'],
  ['13b.companion.hunger-strike.injury', '13.B'],
  ['13b.companion.during-intervention', '8'],
  ['13b.describe.how', '13.B'],
  ['13b.describe.care-times', '13.B [37]'],
  ['13b.describe.care-places', '13.B'],
  ['13b.describe.involved', '13.B'],
  ['13b.describe.presence', '13.B'],
  ['13b.describe.witness-accounts', '13.B; 13.A [36]'],
  ['13b.describe.treatment', '13.B [37]'],
];
