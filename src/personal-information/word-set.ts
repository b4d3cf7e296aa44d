/** The words of a text, parted by spaces. */
/* @__NO_SIDE_EFFECTS__ */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
