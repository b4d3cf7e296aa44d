import { cautions, description, levels, ombudsman, otherEntries, reporting } from './cases/13b.ts';
import { showBothWays } from './rule-cases.ts';

showBothWays('13.B, reporting', reporting);
showBothWays('13.B, Levels', levels);
showBothWays('13.B, the Ombudsman', ombudsman);
showBothWays('13.B, other entries', otherEntries);
showBothWays('13.B, the description', description);
showBothWays('13.B, cautions', cautions);
