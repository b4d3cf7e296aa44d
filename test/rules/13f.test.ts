import { showBothWays } from './both-ways.ts';
import { cases } from './cases/13f.ts';

showBothWays('13.F', cases);
