import { type SearchEntry, searchOver } from './search-words.ts';

declare global {
  interface Window {
    /** Written by the build of the site, in the folder of the page. */
    readonly siteSearchIndex?: {
      readonly entries: readonly SearchEntry[];
      readonly sections: Readonly<Record<string, string>>;
    };
  }
}

const shown = 40;

function listItem([title, url, where, text]: SearchEntry): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const place = document.createElement('span');
  place.className = 'where';
  place.textContent = ` ${where}`;
  item.append(link, place);
  if (text !== '') {
    const words = document.createElement('p');
    words.textContent = text.length > 180 ? `${text.slice(0, 180)} …` : text;
    item.append(words);
  }
  return item;
}

function start(input: HTMLInputElement, list: HTMLElement, status: HTMLElement): void {
  const { entries, sections } = window.siteSearchIndex ?? { entries: [], sections: {} };
  const find = searchOver(entries, sections);
  const search = (): void => {
    const results = find(input.value);
    list.replaceChildren(...results.slice(0, shown).map(listItem));
    const more = results.length > shown ? `; the first ${shown} are shown` : '';
    status.textContent =
      input.value.trim() === '' ? '' : `${results.length === 0 ? 'Nothing' : results.length} found${more}.`;
  };
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', () => {
    search();
    history.replaceState(null, '', `?q=${encodeURIComponent(input.value)}`);
  });
  search();
}

const [input, list, status] = ['search-input', 'search-results', 'search-status'].map((id) =>
  document.getElementById(id),
);
if (input instanceof HTMLInputElement && list != null && status != null) start(input, list, status);
