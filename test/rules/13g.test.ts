import { cases } from './cases/13g.ts';
import { showBothWays } from './rule-cases.ts';

showBothWays('13.G', cases);
