import { cautions, description, levels, otherEntries, reporting } from './cases/13e.ts';
import { showBothWays } from './rule-cases.ts';

showBothWays('13.E, reporting', reporting);
showBothWays('13.E, Levels', levels);
showBothWays('13.E, other entries', otherEntries);
showBothWays('13.E, the description', description);
showBothWays('13.E, cautions', cautions);
