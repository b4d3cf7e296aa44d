/**
 * The entries of a sorted list in which each is written as a digit, for how many characters it shares with the entry before, and the
 * rest: "0abacus4is" is "abacus" and "abacis".
 */
/* @__NO_SIDE_EFFECTS__ */
export function prefixCoded(list: string): ReadonlySet<string> {
  const entries = new Set<string>();
  let entry = '';
  for (const [, shared, rest] of list.matchAll(/(\d)(\D*)/g)) {
    entry = entry.slice(0, Number(shared)) + rest;
    entries.add(entry);
  }
  return entries;
}
