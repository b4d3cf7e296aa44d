// The pages of the handbook: copies the citation of a row, filters long registers, and dates what is printed.
const main = document.getElementById('main');
const today = () => new Date().toISOString().slice(0, 10);

/** The citation of a row: its source and rule as the page gives them, its address, and the day. */
function citationOf({ dataset }, id) {
  const address = `${location.href.split('#')[0]}#${id}`;
  return [dataset.citation, address, `retrieved ${today()}`].filter(Boolean).join('; ');
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
  const id = link.getAttribute('href').slice(1);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'cite';
  button.textContent = 'Cite';
  button.setAttribute('aria-label', `Cite ${id}: copy its source`);
  button.addEventListener('click', () => copyCitation(button, citationOf(link, id)));
  link.after(' ', button);
}

/** A button for each state, with its number of rows; a second press shows every row again. */
function addStateButtons(form, rows, states, onChange) {
  const group = document.createElement('div');
  group.className = 'states';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Show one state');
  const buttons = states.map((state) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.value = state;
    button.textContent = `${state} (${rows.filter(([, , of]) => of === state).length})`;
    button.setAttribute('aria-pressed', 'false');
    return button;
  });
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const wasPressed = button.getAttribute('aria-pressed') === 'true';
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button && !wasPressed));
      onChange();
    });
  }
  group.append(...buttons);
  form.append(group);
  return buttons;
}

function addFilter(at) {
  const form = document.createElement('form');
  form.className = 'filter';
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', 'Filter the rows of this page');
  form.innerHTML = '<label>Show rows with <input type="search" autocomplete="off"></label> <output></output>';
  const [input, output] = form.querySelectorAll('input, output');
  const stateOf = (row) => row.querySelector('td[data-label="State"]')?.textContent.trim() ?? '';
  const rows = [...main.querySelectorAll('tbody tr')].map((row) => [row, row.textContent.toLowerCase(), stateOf(row)]);
  const states = [...new Set(rows.map(([, , state]) => state))];
  const buttons = addStateButtons(form, rows, states, () => show());
  const pressed = () => buttons.find((button) => button.getAttribute('aria-pressed') === 'true')?.value;
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = pressed();
    let shown = 0;
    for (const [row, text, state] of rows) {
      // A typed state is a state, not a word that a row may have for another reason.
      const isMatch = (word) => (states.includes(word) ? state === word : text.includes(word));
      row.hidden = !((chosen === undefined || state === chosen) && words.every(isMatch));
      if (!row.hidden) shown++;
    }
    for (const table of main.querySelectorAll('.table')) {
      const isEmpty = table.querySelector('tbody tr:not([hidden])') === null;
      table.hidden = isEmpty;
      table.previousElementSibling.hidden = isEmpty;
    }
    const isFiltered = words.length > 0 || chosen !== undefined;
    main.querySelector('.contents').hidden = isFiltered;
    output.textContent = !isFiltered ? '' : `${shown} of ${rows.length} rows`;
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', show);
  at.after(form);
}

if ('filter' in main.dataset) addFilter(main.querySelector('h1 ~ ul'));

const printed = main.querySelector('.printed');
window.addEventListener('beforeprint', () => {
  printed.textContent = `Printed ${today()} from ${location.href.split('#')[0]}`;
});
