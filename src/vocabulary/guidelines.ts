import { frozen } from '../lib/freeze.ts';

/** The ids of the editions of the Guidelines, the one in force first. */
export const guidelinesIds = frozen(['2025-11', '2019']);
