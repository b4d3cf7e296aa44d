import { showBothWays } from './both-ways.ts';
import { cases } from './cases/13g.ts';

showBothWays('13.G', cases);
