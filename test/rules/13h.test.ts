import { showBothWays } from './both-ways.ts';
import { cases } from './cases/13h.ts';

showBothWays('13.H', cases);
