import type { Edition } from '../model/edition.ts';
import type { GuidelinesId } from '../model/occurrence.ts';
import { edition2019 } from './2019/index.ts';
import { edition2025 } from './2025-11/index.ts';

/** The editions of the Guidelines, by id. */
export const editions: Readonly<Record<GuidelinesId, Edition>> = { '2025-11': edition2025, '2019': edition2019 };
