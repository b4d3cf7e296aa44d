import { cautions, coroner, description, ombudsman, reporting } from './cases/13a.ts';
import { showBothWays } from './rule-cases.ts';

showBothWays('13.A, reporting', reporting);
showBothWays('13.A, the Coroner', coroner);
showBothWays('13.A, the Ombudsman', ombudsman);
showBothWays('13.A, the description', description);
showBothWays('13.A, cautions', cautions);
