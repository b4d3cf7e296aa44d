import { cases } from './cases/13f.ts';
import { showBothWays } from './rule-cases.ts';

showBothWays('13.F', cases);
