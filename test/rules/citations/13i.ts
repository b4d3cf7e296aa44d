import type { Cited } from './format-citation.ts';

// Where the Guidelines say it: 13.I.

export const cited: readonly Cited[] = [
  ['13i.fill.evacuation', '13.I'],
  ['13i.fill.lockdown', '13.I'],
  ['13i.companion.hunger-strike.instead', '13.I'],
  ['13i.fill.hunger-strike', '13.I'],
  ['13i.report.interference', '13.I'],
  ['13i.report.hunger-strike', '13.I'],
  ['13i.not-met', '13.I'],
  ['13i.level-1.continuity-plan', '13.I'],
  ['13i.level-1.community', '13.I'],
  ['13i.level-1.evacuation', '13.I'],
  ['13i.level-1.lockdown', '13.I'],
  ['13i.level-1.police', '13.I'],
  ['13i.level-1.crisis-response-team', '13.I'],
  ['13i.level-1.media', '13.I; 10 Step 5 [19]'],
  ['13i.level-2', '13.I'],
  ['13i.notify.public-health-unit', '13.I [86] (Health Protection and Promotion Act s.27(2))'],
  ['13i.companion.hunger-strike', '13.I'],
  ['13i.describe.involved', '13.I'],
  ['13i.describe.injuries', '13.I'],
  ['13i.describe.crisis-team', '13.I'],
  ['13i.describe.emergency-plan', '13.I'],
  ['13i.describe.safety', '13.I'],
  ['13i.describe.outbreak', '13.I'],
  ['13i.describe.site', '13.I'],
  ['13i.describe.evacuation', '13.I'],
];
