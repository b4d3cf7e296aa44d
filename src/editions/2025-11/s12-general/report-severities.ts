import type { SeverityByProfile } from '../../../model/report-draft.ts';

// Must, shall, are to and only make an error; should makes a warning; a limit on personal information is always an error. What a first
// submission may still lack is a warning until the last one.

/** An error from the first submission on. */
export const atOnce: SeverityByProfile = { initial: 'error', final: 'error' };
/** What a first submission may still lack. */
export const inTheEnd: SeverityByProfile = { initial: 'warning', final: 'error' };
/** What the text leaves to judgment. */
export const advised: SeverityByProfile = { initial: 'warning', final: 'warning' };
