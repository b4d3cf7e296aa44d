import { cautions, description, levels, otherEntries, reporting, whomToTell } from './cases/13d.ts';
import { showBothWays } from './rule-cases.ts';

showBothWays('13.D, reporting', reporting);
showBothWays('13.D, Levels', levels);
showBothWays('13.D, whom to tell', whomToTell);
showBothWays('13.D, other entries', otherEntries);
showBothWays('13.D, the description', description);
showBothWays('13.D, cautions', cautions);
