/** Something that can be found: its title, where it is, of which page, and its text. */
export type SearchEntry = readonly [title: string, url: string, where: string, text: string];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'");

/** What has every word that is sought, the best first: words in the title count more, and at the start of a word more still. */
export function found(index: readonly SearchEntry[], sought: string): SearchEntry[] {
  const words = plain(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return index
    .flatMap((entry): (readonly [number, SearchEntry])[] => {
      const weights = words.map((word) => weightOf(entry, word));
      return weights.includes(0) ? [] : [[weights.reduce((sum, weight) => sum + weight, 0), entry]];
    })
    .sort(([a], [b]) => b - a)
    .map(([, entry]) => entry);
}

function weightOf([title, url, where, text]: SearchEntry, word: string): number {
  const name = plain(title);
  if (name === word) return 12;
  if (startsWord(name, word)) return 8;
  if (name.includes(word)) return 5;
  const others = plain(`${text} ${url} ${where}`);
  return startsWord(others, word) ? 3 : others.includes(word) ? 1 : 0;
}

const startsWord = (text: string, word: string): boolean => text.startsWith(word) || text.includes(` ${word}`);
