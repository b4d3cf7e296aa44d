import { showBothWays } from './both-ways.ts';
import { cases } from './cases/13i.ts';

showBothWays('13.I', cases);
