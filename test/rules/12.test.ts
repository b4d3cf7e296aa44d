import { cases } from './cases/12.ts';
import { showBothWays } from './rule-cases.ts';

showBothWays('Sections 10 to 12', cases);
