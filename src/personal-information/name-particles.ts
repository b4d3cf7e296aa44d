import { prefixCoded } from './prefix-coded.ts';
import * as lists from './word-lists.ts';

/** Words of last names that are never a name alone. */
export const particles = prefixCoded(lists.particles);
