/** The first letter of a name as a reader sees it (one grapheme, whatever it is made of), in capitals and with a period; '' without one. */
export function initialOf(name: string): string {
  const start = name.search(/[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/u);
  if (start < 0) return '';
  const letter = firstGrapheme(name.slice(start, start + longest));
  const capital = letter.toUpperCase();
  // "ß" would become two letters.
  return `${capital.length === letter.length ? capital : letter}.`;
}

/** No letter has more parts; to divide a long text takes a time that grows with the square of its length. */
const longest = 64;

let segmenter: Intl.Segmenter | undefined;

function firstGrapheme(text: string): string {
  // Older browsers: a letter with its marks and joiners is right for every script that joins no two base letters.
  if (typeof Intl.Segmenter !== 'function') return text.replace(/(\P{M}[\p{M}\u200c\u200d]*).*/su, '$1');
  segmenter ??= new Intl.Segmenter('en');
  return segmenter.segment(text).containing(0)?.segment ?? text;
}
