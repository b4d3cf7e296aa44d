import { type Finding, graded, matchesOf } from './finding.ts';

/** Words with a character that could not be decoded: a name may be in them that no rule can read. */
export const findUnreadable = (text: string): Finding[] =>
  text.includes('\ufffd')
    ? matchesOf('unreadable', text, /[\p{L}\p{M}\p{N}'-]{0,40}\ufffd[\p{L}\p{M}\p{N}'\ufffd-]{0,40}/gu).map(
        graded('likely'),
      )
    : [];
