import { parseLocalTimestamp, programs, recipients, safeAssess, settings, taxonomy, withAnswer } from 'ontario-sor';

const byId = (id) => document.getElementById(id);
const value = (id) => byId(id).value;

// What was answered so far: each question with its answer, null for "not known".
let answers = [];

/** The occurrence as it is known so far. A field that is '' reads as left out. */
function occurrence() {
  const known = {
    provider: { programs: [value('program')], setting: value('setting') },
    awareAt: parseLocalTimestamp(value('aware')),
    entries: [{ category: value('category'), subcategory: value('subcategory') }],
  };
  return answers.reduce((soFar, { question, answer }) => withAnswer(soFar, question, answer), known);
}

function show() {
  const isBegun = value('program') !== '' && value('category') !== '';
  const result = isBegun ? safeAssess(occurrence()) : { ok: false };
  byId('answer').replaceChildren(
    ...(result.ok ? decision(result.value) : [create('p', {}, 'Choose a program and what happened.')]),
  );
  byId('question').replaceChildren(...(result.ok ? nextQuestion(result.value) : []));
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

/** The most decisive question that was not put yet, with a button for each answer. */
function nextQuestion({ questions }) {
  const isSame = (a) => (b) => a.missing === b.missing && a.index === b.index && a.individual === b.individual;
  const question = questions.find((open) => !answers.some((put) => isSame(open)(put.question)));
  if (question === undefined) return [create('p', {}, 'There is nothing more to ask.')];
  const yesOrNo = [
    { id: true, label: 'Yes' },
    { id: false, label: 'No' },
  ];
  const choices = [...(question.options ?? yesOrNo), { id: null, label: 'Not known' }];
  const buttons = choices.map(({ id, label }) => {
    const button = create('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      answers.push({ question, answer: question.multiple && id !== null ? [id] : id });
      show();
    });
    return button;
  });
  return [create('fieldset', {}, create('legend', {}, question.prompt), create('p', {}, question.help), ...buttons)];
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
fillSubcategories();

byId('known').addEventListener('change', ({ target }) => {
  if (target.id === 'category') fillSubcategories();
  // Answers about another occurrence count no more. A time changes no question.
  if (target.id !== 'aware') answers = [];
  show();
});
show();
