import { type Assessment, assess } from '../../src/index.ts';
import { actions } from './actions.ts';
import { changeWords } from './changes.ts';
import { remaining } from './clock.ts';
import type { Deed } from './deed.ts';
import { update } from './dom.ts';
import { savedDrafts } from './drafts.ts';
import { decodeState, encodeState } from './link.ts';
import { keepOffline } from './offline.ts';
import { outputs } from './outputs.ts';
import { emptyState, occurrenceOf, type State } from './state.ts';
import { answerList } from './view/answers.ts';
import { bar } from './view/bar.ts';
import { draftSection } from './view/drafts.ts';
import { more } from './view/more.ts';
import { nextCard } from './view/next-card.ts';
import { doNow } from './view/now/now.ts';
import { openQuestions } from './view/open-questions.ts';
import { result } from './view/result/result.ts';
import { sheet } from './view/sheet.ts';

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

/** Shows a state; the page stays as it was where the state cannot be assessed. */
function show(next: State): void {
  const isSame = next.draft === state.draft && next.readings === state.readings && next.guidelines === state.guidelines;
  const after = isSame && assessment !== undefined ? assessment : assessed(next);
  const changes = changeWords(assessment, after, next.draft);
  state = next;
  assessment = after;
  const now = Date.now();
  const isNow = next.page === 'do-now' && after !== undefined;
  for (const part of [
    bar(next, after, now),
    nextCard(next, after),
    answerList(next, after),
    more(next),
    openQuestions(next, after),
    draftSection(savedDrafts(), after !== undefined),
    result(next, after),
    doNow(next, after, now),
    sheet(next, after, now, location.href.replace(/[#?].*/, '')),
  ]) {
    update(at(part.id), part);
    for (const { name } of [...at(part.id).attributes]) if (!part.hasAttribute(name)) at(part.id).removeAttribute(name);
    for (const { name, value } of [...part.attributes]) at(part.id).setAttribute(name, value);
  }
  at('columns').hidden = isNow;
  at('changes').textContent = changes;
  document.body.toggleAttribute('data-ready', after !== undefined);
  document.body.dataset.page = isNow ? 'do-now' : 'questions';
  const address = encodeState(next);
  history.replaceState(null, '', address === '' ? location.pathname + location.search : `#${address}`);
}

function deedOf(element: HTMLElement): Deed {
  const { dataset } = element;
  const isField =
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement;
  return {
    data: dataset,
    value: isField ? element.value : (dataset.value ?? ''),
    checked: element instanceof HTMLInputElement && element.checked,
    chosen: chosenWith(element),
    now: Date.now(),
  };
}

/** What is chosen next to a button: a list, a field for a time, or the boxes that are ticked. */
function chosenWith(element: HTMLElement): string[] {
  const group = element.closest('.together, [role=group]');
  const field = group?.querySelector<HTMLInputElement | HTMLSelectElement>('select, input[type=datetime-local]');
  if (field != null) return [field.value];
  const boxes = element.closest('#next, [role=group]');
  return [...(boxes?.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked') ?? [])].map(
    ({ value }) => value,
  );
}

type Kind = 'click' | 'change' | 'input';

/** Typing acts at once in a search field and in the text; everything else acts when it is chosen. */
function isKindOf(element: HTMLElement, kind: Kind): boolean {
  if (element instanceof HTMLButtonElement) return kind === 'click';
  const isTyped = element instanceof HTMLTextAreaElement || element.id === 'find';
  return kind === (isTyped ? 'input' : 'change');
}

function act(target: EventTarget | null, kind: Kind): void {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
  if (element === null || !isKindOf(element, kind)) return;
  const name = element.dataset.do ?? '';
  const output = outputs[name];
  if (output !== undefined) {
    const next = output({ state, assessment, element, tell });
    if (next !== undefined) show(next);
    return;
  }
  const action = actions[name];
  if (action === undefined) return;
  show(action(state, deedOf(element), assessment));
  moveFocus(name, element);
}

/** After an answer, the focus is on what comes next. */
function moveFocus(name: string, element: HTMLElement): void {
  if (name === 'reset') {
    const example = at('example');
    if (example instanceof HTMLSelectElement) example.value = '';
    for (const field of document.querySelectorAll('textarea')) field.value = '';
  }
  if (name === 'to-do-now') focusOn('now-heading');
  else if (element.closest('#next') !== null ? name !== 'find' : stepping.has(name) && !element.closest('.protect')) {
    focusOn('next-prompt');
  }
}

const stepping = new Set([
  'change',
  'answer',
  'to-questions',
  'entry-add',
  'person-add',
  'entry-remove',
  'reset',
  'ask-again',
]);

function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}

const tell = (words: string): void => {
  at('told').textContent = words;
};

document.addEventListener('click', ({ target }) => act(target, 'click'));
document.addEventListener('change', ({ target }) => act(target, 'change'));
document.addEventListener('input', ({ target }) => act(target, 'input'));
window.addEventListener('hashchange', () => show(decodeState(location.hash) ?? state));

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
keepOffline();
