import { type Assessment, assess } from '../../src/index.ts';
import { actions, type Deed } from './actions.ts';
import { changeWords } from './changes.ts';
import { remaining } from './clock.ts';
import { copy } from './copy.ts';
import { update } from './dom.ts';
import { decodeState, encodeState } from './link.ts';
import { emptyState, occurrenceOf, type State } from './state.ts';
import { summaryText } from './summary.ts';
import { bar } from './view/bar.ts';
import { nextCard, questionList } from './view/questions.ts';
import { result } from './view/result.ts';
import { brief, setup } from './view/setup.ts';

let state: State = emptyState;
let assessment: Assessment | undefined;

/** The element with an id of the page as it is written. */
function at(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new RangeError(`the page has an element ${id}`);
  return element;
}

function assessed(of: State): Assessment | undefined {
  const occurrence = occurrenceOf(of);
  if (occurrence === undefined) return undefined;
  const readings = Object.fromEntries(of.readings.map((id) => [id, 'other' as const]));
  return assess(occurrence, { guidelines: of.guidelines, readings });
}

/** Shows a state; what cannot be assessed is refused and the page stays as it was. */
function show(next: State): void {
  const after = assessed(next);
  const changes = changeWords(assessment, after, next.draft);
  state = next;
  assessment = after;
  for (const part of [
    bar(after, Date.now()),
    brief(next),
    setup(next),
    nextCard(next, after),
    questionList(next, after),
    result(next, after),
  ]) {
    update(at(part.id), part);
    for (const { name, value } of [...part.attributes]) at(part.id).setAttribute(name, value);
  }
  at('changes').textContent = changes;
  document.body.toggleAttribute('data-ready', after !== undefined);
  const address = encodeState(next);
  history.replaceState(null, '', address === '' ? location.pathname + location.search : `#${address}`);
}

function deedOf(element: HTMLElement): Deed {
  const { dataset } = element;
  const input = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element : undefined;
  return {
    data: dataset,
    value: input?.value ?? dataset.value ?? '',
    checked: element instanceof HTMLInputElement && element.checked,
    chosen: chosenWith(element),
    now: Date.now(),
  };
}

/** Of a group of answers: the boxes that are ticked, or what the list beside a button has. */
function chosenWith(element: HTMLElement): string[] {
  const group = element.closest('[role=group], fieldset');
  if (group === null) return [];
  const list = group.querySelector('select');
  if (list !== null) return [list.value];
  return [...group.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')].map(({ value }) => value);
}

function act(target: EventTarget | null, kind: 'click' | 'change'): void {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
  if (element === null || (kind === 'click') !== element instanceof HTMLButtonElement) return;
  const name = element.dataset.do ?? '';
  const output = outputs[name];
  if (output !== undefined) {
    output(element);
    return;
  }
  const action = actions[name];
  if (action === undefined) return;
  const fromNext = element.dataset.from === 'next' || name === 'ask-again';
  show(action(state, deedOf(element), assessment));
  if (fromNext) toNext();
  if (name === 'example') closeForm();
  if (name === 'reset') startAgain();
}

/** The form closes when the questions begin, and from then on stays as it is left. */
let isFormLeft = false;

function closeForm(): void {
  if (!isFormLeft && assessment !== undefined) at('occurrence').removeAttribute('open');
  isFormLeft = assessment !== undefined;
}

function toNext(): void {
  closeForm();
  document.getElementById('next-prompt')?.focus();
}

function startAgain(): void {
  isFormLeft = false;
  at('occurrence').setAttribute('open', '');
  const example = at('example');
  if (example instanceof HTMLSelectElement) example.value = '';
  at('start').focus();
}

/** What leaves the occurrence as it is. */
const outputs: Readonly<Record<string, (element: HTMLElement) => void>> = {
  'copy-link': () => copy(location.href, 'The link', tell),
  'copy-json': () =>
    copy(`${JSON.stringify({ occurrence: occurrenceOf(state), assessment }, null, 2)}\n`, 'The JSON', tell),
  'copy-summary': () => {
    if (assessment !== undefined) copy(summaryText(state, assessment), 'The summary', tell);
  },
  print: () => window.print(),
  'to-next': () => {
    isFormLeft = false;
    toNext();
  },
  'to-aware': () => {
    at('occurrence').setAttribute('open', '');
    at('aware').focus();
  },
};

const tell = (words: string): void => {
  at('told').textContent = words;
};

document.addEventListener('click', ({ target }) => act(target, 'click'));
document.addEventListener('change', ({ target }) => act(target, 'change'));
window.addEventListener('hashchange', () => show(decodeState(location.hash) ?? state));

/** A printed page has everything open, whatever is on the screen. */
const openedForPrint: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  for (const details of at('result').querySelectorAll<HTMLDetailsElement>('section > details:not([open])')) {
    details.open = true;
    openedForPrint.push(details);
  }
});
window.addEventListener('afterprint', () => {
  for (const details of openedForPrint.splice(0)) details.open = false;
});

setInterval(() => {
  const left = document.getElementById('bar-left');
  const due = assessment?.initialReportDue;
  if (left === null || due == null) return;
  const { words, passed } = remaining(due, Date.now());
  left.textContent = words;
  at('bar-clock').toggleAttribute('data-passed', passed);
}, 1000);

const linked = decodeState(location.hash);
if (linked === undefined && location.hash.length > 1) tell('The link does not contain a readable occurrence.');
show(linked ?? emptyState);
// What a link tells is assessed already: the form need not stand in the way.
closeForm();
