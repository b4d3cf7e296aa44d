import { cases } from './cases/13i.ts';
import { showBothWays } from './rule-cases.ts';

showBothWays('13.I', cases);
