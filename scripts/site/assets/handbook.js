// The pages of the handbook: copies the citation of a row, filters long registers, and dates what is printed.
const main = document.getElementById('main');
const today = () => new Date().toISOString().slice(0, 10);
const { library, edition } = main.dataset;

/** The source of a row: its cell in the column of that name. */
const sourceOf = (row) =>
  [...(row.querySelector('td[data-label="Source"]')?.childNodes ?? [])]
    .map((node) => node.textContent)
    .filter(Boolean)
    .join('; ');

function citationOf(row, id) {
  const address = `${location.href.split('#')[0]}#${id}`;
  return [library, id, [edition, sourceOf(row)].filter(Boolean).join(', '), address, `retrieved ${today()}`].join('; ');
}

async function copyCitation(button, text) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = text;
  }
}

for (const link of main.querySelectorAll('.permalink')) {
  const row = link.closest('tr');
  const id = link.getAttribute('href').slice(1);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'cite';
  button.textContent = 'Cite';
  button.setAttribute('aria-label', `Cite ${id}: copy its source`);
  button.addEventListener('click', () => copyCitation(button, citationOf(row, id)));
  link.after(' ', button);
}

function addFilter(at) {
  const form = document.createElement('form');
  form.className = 'filter';
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', 'Filter the rows of this page');
  form.innerHTML = '<label>Show rows with <input type="search" autocomplete="off"></label> <output></output>';
  const [input, output] = form.querySelectorAll('input, output');
  const rows = [...main.querySelectorAll('tbody tr')].map((row) => [row, row.textContent.toLowerCase()]);
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [row, text] of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    for (const table of main.querySelectorAll('.table')) {
      const isEmpty = table.querySelector('tbody tr:not([hidden])') === null;
      table.hidden = isEmpty;
      table.previousElementSibling.hidden = isEmpty;
    }
    main.querySelector('.contents').hidden = words.length > 0;
    output.textContent = words.length === 0 ? '' : `${shown} of ${rows.length} rows`;
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', show);
  at.after(form);
}

if ('filter' in main.dataset) addFilter(main.querySelector('h1 ~ p'));

const printed = main.querySelector('.printed');
window.addEventListener('beforeprint', () => {
  printed.textContent = `Printed ${today()} from ${location.href.split('#')[0]}`;
});
