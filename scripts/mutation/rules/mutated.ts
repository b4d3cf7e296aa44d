import { data } from './data.ts';
import { mutate } from './rules-in-force.ts';

// Comes before every import of the suite, so that what is made from the data when a module is first read is made from the mutant.
mutate(data);
