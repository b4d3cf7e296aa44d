import MiniSearch from 'minisearch';

/** What a thing that can be found is; the order is the order in which equal fits are shown. */
type SearchKind = 'chapter' | 'page' | 'section' | 'row' | 'api' | 'clause';

/** Something that can be found: its title, address, the page it is on, its text, its kind, and what staff call it. */
export type SearchEntry = readonly [
  title: string,
  url: string,
  where: string,
  text: string,
  kind: SearchKind,
  words: string,
];

/** How much a kind counts: a chapter explains, a clause only proves. */
const worth: Readonly<Record<SearchKind, number>> = {
  chapter: 6,
  page: 4,
  section: 1.6,
  row: 1,
  api: 0.7,
  clause: 0.2,
};

/** A search over everything on the site. */
export type Search = (sought: string) => SearchEntry[];

/** Words without accents and typographic marks, in small letters. */
const plainText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'");

/** A section number such as "13.G", "s. 12" or "section 7", as the key of its page. */
function sectionIn(sought: string): string | undefined {
  return /^(?:s|sec|section)?\.?\s*(\d{1,2}(?:\.?[a-i])?)$/
    .exec(plainText(sought).trim())?.[1]
    ?.replace(/(\d)([a-i])/, '$1.$2');
}

/** Words that are in almost every sentence and tell nothing apart. */
const common = new Set(
  'a,an,and,are,at,by,did,do,for,from,had,has,have,i,in,is,it,me,my,of,on,or,our,she,he,the,their,they,to,was,we,were,with'.split(
    ',',
  ),
);

const wordsIn = (text: string): string[] =>
  plainText(text)
    .split(/[^\p{L}\p{N}.']+/u)
    .map((word) => word.replace(/^[.']+|[.']+$/g, ''))
    .filter((word) => word !== '');

/** Makes a search over entries. `sections` gives the address of the page for each section number. */
export function searchOver(entries: readonly SearchEntry[], sections: Readonly<Record<string, string>>): Search {
  const index = new MiniSearch<{ id: number; title: string; words: string; text: string }>({
    fields: ['title', 'words', 'text'],
    tokenize: wordsIn,
    processTerm: (term) => (common.has(term) ? null : term),
    searchOptions: {
      boost: { title: 4, words: 3, text: 1 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.5, fuzzy: 0.3 },
      boostDocument: (id) => worth[entries[id]?.[4] ?? 'row'],
    },
  });
  index.addAll(entries.map(([title, , , text, , words], id) => ({ id, title, words, text })));
  const found = (sought: string, combineWith: 'AND' | 'OR'): SearchEntry[] =>
    index.search(sought, { combineWith }).flatMap(({ id }) => {
      const entry = entries[id];
      return entry === undefined ? [] : [entry];
    });
  return (sought) => {
    if (sought.trim() === '') return [];
    const exact = exactly(entries, sections, sought);
    const all = found(sought, 'AND');
    const results = [...exact, ...all, ...(all.length < fewest ? found(sought, 'OR') : [])];
    return [...new Set(results)];
  };
}

/** With fewer pages that have every word, pages with some of the words follow. */
const fewest = 5;

/** The page of a section number, and pages whose title or one of whose everyday words is what was sought. */
function exactly(
  entries: readonly SearchEntry[],
  sections: Readonly<Record<string, string>>,
  sought: string,
): SearchEntry[] {
  const section = sectionIn(sought);
  const url = section === undefined ? undefined : sections[section];
  const words = wordsIn(sought).join(' ');
  const isNamed = ([title, , , , kind, everyday]: SearchEntry): boolean =>
    wordsIn(title).join(' ') === words ||
    (kind !== 'clause' && everyday.split('\n').some((phrase) => wordsIn(phrase).join(' ') === words));
  return [
    ...entries.filter(([, address, , , kind]) => address === url && kind === 'chapter'),
    ...entries.filter(isNamed).toSorted((a, b) => worth[b[4]] - worth[a[4]]),
  ];
}
