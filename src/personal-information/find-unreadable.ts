import { type Finding, matchesOf } from './finding.ts';
import { textBefore } from './tokenize.ts';

const fromUnreadable = /\ufffd[\p{L}\p{M}\p{N}'\ufffd-]{0,40}/gu;
const wordBefore = /[\p{L}\p{M}\p{N}'-]*$/u;

/** Words with a character that could not be decoded: a name may be in them that no rule can read. */
export const findUnreadable = (text: string): Finding[] =>
  matchesOf('unreadable', text, fromUnreadable).map(({ kind, start, end }) => {
    const before = textBefore(text, start, 40);
    return { kind, start: start - before.length + before.search(wordBefore), end, confidence: 'likely' };
  });
