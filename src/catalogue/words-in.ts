/** Words that say nothing about the kind of incident. */
const filler = new Set(
  'a an the of to in on at by is it was were be been am are and or for with from his her their our my he she they we i that this who which had has have not no do did as into out up after when then there some any'.split(
    ' ',
  ),
);

/** The words of a text that are compared: in small letters, without accents, endings and fillers. */
export function wordsIn(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
  const words = plain.match(/[\p{L}\d]+/gu) ?? [];
  const telling = words.filter((word) => !filler.has(word));
  return (telling.length === 0 ? words : telling).map(stem);
}

/** "doses" and "dose", "missed", "missing" and "miss" are the same word. */
function stem(word: string): string {
  if (word.length <= 4) return word.replace(/(?<=[^s])s$/, '');
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(?:(?<=[a-z]{3})ing|(?<=[a-z]{3})ed|(?<=[^s])s)$/, '')
    .replace(/(?<=[a-z]{2})(bb|dd|gg|mm|nn|pp|rr|tt)$/, (pair) => pair.charAt(0));
  return base.replace(/e$/, '');
}
