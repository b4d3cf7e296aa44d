import { allInstances, bySubcategory, criteria, notListed } from './cases/2019.ts';
import { showBothWays } from './rule-cases.ts';

showBothWays('2019, criteria', criteria);
showBothWays('2019, 2.3.4 Serious individual action, by subcategory', bySubcategory);
showBothWays('2019, all instances', allInstances);
showBothWays('2019, what the sheet does not list', notListed);
