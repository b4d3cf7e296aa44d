import { showBothWays } from './both-ways.ts';
import { cases } from './cases/12.ts';

showBothWays('Sections 10 to 12', cases);
