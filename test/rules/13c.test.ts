import { cautions, description, levels, otherEntries, publicHealth, reporting } from './cases/13c.ts';
import { showBothWays } from './rule-cases.ts';

showBothWays('13.C, reporting', reporting);
showBothWays('13.C, Levels', levels);
showBothWays('13.C, public health', publicHealth);
showBothWays('13.C, other entries', otherEntries);
showBothWays('13.C, the description', description);
showBothWays('13.C, cautions', cautions);
