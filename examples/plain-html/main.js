import {
  findingKinds,
  nextQuestions,
  parseLocalTimestamp,
  populations,
  programs,
  recipients,
  safeAssess,
  safeFindPersonalInformation,
  safePersonalInformationPolicy,
  safeWithAnswers,
  settings,
  taxonomy,
} from 'ontario-sor';

const byId = (id) => document.getElementById(id);
const value = (id) => byId(id).value;

// What was answered so far: each question with its answer, null for "not known".
let answers = [];

/** The occurrence as it is known so far, or what is wrong with it. A field that is '' reads as left out. */
function readOccurrence() {
  const known = {
    provider: { programs: [value('program')], setting: value('setting') },
    awareAt: parseLocalTimestamp(value('aware')),
    // The id says nothing about the person: the name is not part of the occurrence.
    individuals: [{ id: 'i1', population: value('population') }],
    entries: [{ category: value('category'), subcategory: value('subcategory'), individual: 'i1' }],
  };
  return safeWithAnswers(known, answers);
}

function show() {
  const occurrence = readOccurrence();
  const result = occurrence.ok ? safeAssess(occurrence.value) : occurrence;
  byId('answer').replaceChildren(
    ...(result.ok ? decision(result.value) : [create('p', {}, 'Choose a program and what happened.')]),
  );
  byId('question').replaceChildren(...(result.ok ? questions(nextQuestions(result.value, occurrence.value)) : []));
  showFindings();
}

const decisions = {
  reportable: 'A report is required.',
  'not-reportable': 'The criteria for a report are not met.',
  'professional-judgment': 'Use your professional judgment.',
  undetermined: 'Whether a report is required is not known yet.',
};

const when = new Intl.DateTimeFormat('en-CA', {
  dateStyle: 'full',
  timeStyle: 'short',
  hourCycle: 'h23',
  timeZone: 'America/Toronto',
});
const labelOf = (list, id) => list.find((item) => item.id === id).label;

function decision({ reportability, level, workingLevel, initialReportDue, notifications }) {
  const lines = [decisions[reportability.decision]];
  if (workingLevel !== null)
    lines.push(level.level === workingLevel ? `Level ${workingLevel}.` : `Treat it as Level ${workingLevel} for now.`);
  if (initialReportDue !== null) lines.push(`Report by ${when.format(new Date(initialReportDue))}.`);
  for (const { recipient, workingStatus } of notifications)
    if (workingStatus === 'required') lines.push(`Notify: ${labelOf(recipients, recipient)}.`);
  return lines.map((line) => create('p', {}, line));
}

/** What to ask now: one question, or a list with “none of these”. */
function questions({ next, notKnown }) {
  const [first] = next;
  if (first === undefined) {
    const left = notKnown.length === 0 ? '' : ` Not known yet: ${notKnown.length}.`;
    return [create('p', {}, `There is nothing more to ask.${left}`)];
  }
  if (next.length === 1) return [ask(first)];
  const none = button('None of these', () => next.map((question) => ({ question, answer: false })));
  return [create('h2', {}, first.group.prompt), ...next.map(ask), none];
}

/** A question with a button for each answer. */
function ask(question) {
  const yesOrNo = [
    { id: true, label: 'Yes' },
    { id: false, label: 'No' },
  ];
  const choices = [...(question.options ?? yesOrNo), { id: null, label: 'Not known' }];
  const buttons = choices.map(({ id, label }) =>
    button(label, () => [{ question, answer: question.multiple && id !== null ? [id] : id }]),
  );
  return create('fieldset', {}, create('legend', {}, question.prompt), create('p', {}, question.help), ...buttons);
}

function button(label, given) {
  const made = create('button', { type: 'button' }, label);
  made.addEventListener('click', () => {
    answers.push(...given());
    show();
  });
  return made;
}

/** What in the description identifies a person, while it is typed. What is half typed of the person is left out of the search. */
function showFindings() {
  const policy = safePersonalInformationPolicy({ programs: [value('program')], setting: value('setting') });
  const [firstName = '', ...rest] = value('name').trim().split(/\s+/);
  const people = [{ id: 'i1', firstName, lastName: rest.join(' '), dateOfBirth: value('birth') }];
  const text = value('description');
  const found = policy.ok ? safeFindPersonalInformation(text, people, policy.value) : policy;
  const items = (found.ok ? found.value : []).map(({ kind, start, end, suggestion }) => {
    const instead = suggestion === undefined ? '' : `: write “${suggestion}”`;
    return create('li', {}, create('mark', {}, text.slice(start, end)), ` (${labelOf(findingKinds, kind)})${instead}`);
  });
  byId('findings').replaceChildren(...items);
}

function create(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function fill(id, list) {
  const options = list.map((item) => create('option', { value: item.id }, item.label));
  byId(id).replaceChildren(create('option', { value: '' }, 'Choose one'), ...options);
}

const fillSubcategories = () =>
  fill('subcategory', taxonomy.find(({ id }) => id === value('category'))?.subcategories ?? []);

fill('program', programs);
fill('setting', settings);
fill('category', taxonomy);
fill('population', populations);
fillSubcategories();

byId('known').addEventListener('change', ({ target }) => {
  if (target.id === 'category') fillSubcategories();
  // Answers about another occurrence count no more. A time changes no question.
  if (target.id !== 'aware') answers = [];
  show();
});
byId('text').addEventListener('input', showFindings);
show();
