/** What a sticky pattern matches at a place of a text; nothing is ''. */
export function textAt(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? '';
}
