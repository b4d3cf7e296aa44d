/** The first letter of a name as a reader sees it (one grapheme, whatever it is made of), in capitals and with a period; '' without one. */
export function initialOf(name: string): string {
  for (const grapheme of graphemes(name)) {
    if (!/[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/u.test(grapheme)) continue;
    const capital = grapheme.toUpperCase();
    // "ß" would become two letters.
    return `${capital.length === grapheme.length ? capital : grapheme}.`;
  }
  return '';
}

let segmenter: Intl.Segmenter | undefined;

function* graphemes(text: string): Iterable<string> {
  if (typeof Intl.Segmenter !== 'function') {
    // Older browsers: a letter with its marks and joiners is right for every script that joins no two base letters.
    for (const [grapheme] of text.matchAll(/\P{M}[\p{M}\u200c\u200d]*/gu)) yield grapheme;
    return;
  }
  segmenter ??= new Intl.Segmenter('en');
  for (const { segment } of segmenter.segment(text)) yield segment;
}
