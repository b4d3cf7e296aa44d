import { cases } from './cases/13h.ts';
import { showBothWays } from './rule-cases.ts';

showBothWays('13.H', cases);
