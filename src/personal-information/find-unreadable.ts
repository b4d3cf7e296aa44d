import { type Finding, matchesOf } from './finding.ts';

/** Words with a character that could not be decoded: a name may be in them that no rule can read. */
export function findUnreadable(text: string): Finding[] {
  if (!text.includes('\ufffd')) return [];
  return matchesOf('unreadable', text, /[\p{L}\p{M}\p{N}'-]{0,40}\ufffd[\p{L}\p{M}\p{N}'\ufffd-]{0,40}/gu).map(
    (finding) => ({
      ...finding,
      confidence: 'likely',
    }),
  );
}
