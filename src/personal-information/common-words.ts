import { prefixCoded } from './prefix-coded.ts';
import * as lists from './word-lists.ts';

// Words that are not names although they have a capital or are where a name might be. Data only.

/** Days, months, countries and the like: they have a capital, and after a title or a last name they are no part of the name. */
export const properWords = prefixCoded(lists.properWords);

/** Words of the names of offices, papers and programs: "Staff Training Manual", "Elder Abuse", "Nurse Practitioner". */
export const institutionWords = prefixCoded(lists.institutionWords);

/**
 * Words that follow a title, a role or a person's name in reports in capitals or small letters, where a name has no capital of its own,
 * and words with which sentences begin, so that their capital says nothing. Those that other lists or endings cover are not repeated.
 */
export const reportWords = prefixCoded(lists.reportWords);
