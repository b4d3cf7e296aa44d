import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The module of the word lists: one prefix-coded string for each list. */
export function wordListsModule(): string {
  const lists = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = `export const ${camelCase(file.slice(0, -'.txt'.length))} =`;
      const list = `'${prefixCode(readList(file))}';\n`;
      // As Biome formats it.
      return name.length + list.length <= 120 ? `${name} ${list}` : `${name}\n  ${list}`;
    });
  return `// Written by scripts/generate-words.ts from scripts/words: do not edit. Data only.\n\n${lists.join('\n')}`;
}

/** The entries of a list, sorted and without repetitions: of "abilif|y" the part before the bar. */
export const readList = (file: string): string[] =>
  [...new Set(readFileSync(`${folder}/${file}`, 'utf8').split(/\r?\n/).filter(Boolean).map(asRead(file)))].sort();

/** In the list of medicines a word without a bar is known whole only: the space after it says so. */
const asRead =
  (file: string) =>
  (line: string): string =>
    file === 'medicines.txt' && !line.includes('|') ? `${line} ` : line.replace(/\|.*/, '');

const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Each entry as the number of characters that it shares with the entry before, at most nine, and the rest. */
function prefixCode(entries: readonly string[]): string {
  return entries
    .map((entry, place) => {
      const before = entries[place - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < entry.length && entry[shared] === before[shared]) shared++;
      return `${shared}${entry.slice(shared)}`;
    })
    .join('');
}
