import { wordSet } from './word-set.ts';

/** Words of last names that are never a name alone. */
export const particles = wordSet(
  'abu al ap ben bin bint da das de del della den der di do dos du el ibn la las le los mac san santa ste ter van von y zu',
);
