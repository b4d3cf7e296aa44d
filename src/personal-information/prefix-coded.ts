/**
 * The words of a sorted list in which each word is written as a digit, for how many letters it begins like the word before, and the
 * rest: "0abacus4is" is "abacus" and "abacis".
 */
export function prefixCoded(list: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (const [, shared, rest] of list.matchAll(/(\d)([a-z]*)/g)) {
    word = word.slice(0, Number(shared)) + rest;
    words.add(word);
  }
  return words;
}
