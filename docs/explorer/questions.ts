import { type Assessment, facts, type Missing, type Question, taxonomy, type Unsettled } from '../../src/index.ts';
import { keyOf, type Place } from './keys.ts';
import type { Draft, DraftEntry, State } from './state.ts';
import { fieldOf } from './words.ts';

/** A question as the page shows it, with what was answered. */
export interface Asked extends Place {
  readonly key: string;
  readonly prompt: string;
  readonly help: string;
  readonly citations: Question['citations'];
  readonly kind: Question['kind'];
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly multiple: boolean;
  /** What the answer can change; nothing where it is answered already. */
  readonly affects: Question['affects'];
  /** Yes, no, the id of an option, several ids; nothing while it is not known. */
  readonly given: boolean | string | readonly string[] | undefined;
  readonly notKnown: boolean;
}

/** Questions about the same thing. */
export interface AskedGroup {
  readonly heading: string;
  readonly index?: number;
  readonly individual?: string;
  readonly questions: readonly Asked[];
}

const isFact = (id: string): id is keyof typeof facts => id in facts;

/** The question that is put next: for the report and its Level, then for the calls, then the others; "not known" is not put again. */
export function nextQuestion(assessment: Assessment, { notKnown }: State): Question | undefined {
  const open = assessment.questions.filter((question) => !notKnown.includes(keyOf(question)));
  const stages = open.map((question) => ({ question, stage: stageOf(question, assessment) }));
  return stages.toSorted((a, b) => a.stage - b.stage)[0]?.question;
}

/** What is asked of a person comes before what is asked of the whole incident, such as media attention. */
function stageOf(question: Question, { reportability, level, notifications }: Assessment): number {
  const key = keyOf(question);
  const decides = (parts: readonly Unsettled[]): boolean =>
    parts.some(({ missingAt }) => missingAt.some(({ what, ...at }) => keyOf({ missing: what, ...at }) === key));
  const ofWhole = question.index === undefined && question.individual === undefined ? 1 : 0;
  if (decides([reportability, level])) return ofWhole;
  return decides(notifications) ? 2 + ofWhole : 4;
}

/** The open questions of one list, asked together. */
export function groupedWith(question: Question, assessment: Assessment, { notKnown }: State): Question[] {
  const { group, index } = question;
  if (group === undefined) return [question];
  return assessment.questions.filter(
    (other) => other.group?.id === group.id && other.index === index && !notKnown.includes(keyOf(other)),
  );
}

/** The open questions that can still lower or settle the Level or the decision to report. */
export function openForLevel({ questions, reportability, level }: Assessment): Question[] {
  const keys = new Set(
    [reportability, level].flatMap(({ missingAt }) =>
      missingAt.map(({ what, ...at }) => keyOf({ missing: what, ...at })),
    ),
  );
  return questions.filter((question) => keys.has(keyOf(question)));
}

/** Questions on which the report, its Level or a duty turns. */
export function decisiveCount({ questions, reportability, level, notifications }: Assessment): number {
  const open = new Set(
    [reportability, level, ...notifications].flatMap(({ missingAt }) =>
      missingAt.map(({ what, ...at }) => keyOf({ missing: what, ...at })),
    ),
  );
  return questions.filter((question) => open.has(keyOf(question))).length;
}

/** Every question that is open or answered, by what it is about, in an order that answers do not change. */
export function askedGroups(state: State, assessment: Assessment): AskedGroup[] {
  const { draft } = state;
  const all = new Map<string, Asked>();
  for (const question of assessment.questions) all.set(keyOf(question), ofOpen(question, state));
  for (const [place, given] of answersIn(draft)) {
    const key = keyOf(place);
    if (!all.has(key)) all.set(key, ofAnswer(place, given, draft, state.notKnown.includes(key)));
  }
  const order = new Map<string, number>([...fieldOrder, ...Object.keys(facts)].map((id, place) => [id, place]));
  const sorted = [...all.values()].sort((a, b) => (order.get(a.missing) ?? 0) - (order.get(b.missing) ?? 0));
  const groups: AskedGroup[] = [
    ...draft.entries.map((_, index) => ({
      heading: draft.entries.length === 1 ? 'The entry' : `Entry ${index + 1}`,
      index,
      questions: sorted.filter((asked) => asked.index === index && asked.individual === undefined),
    })),
    ...draft.individuals.map(({ id }, place) => ({
      heading: `Individual ${place + 1}`,
      individual: id,
      questions: sorted.filter(({ individual }) => individual === id),
    })),
    {
      heading: 'The occurrence and the service provider',
      questions: sorted.filter(({ index, individual }) => index === undefined && individual === undefined),
    },
  ];
  return groups.filter(({ questions }) => questions.length > 0);
}

const fieldOrder = [
  'subcategory',
  'type',
  'role',
  'population',
  'residence',
  'setting',
  'providerRoles',
  'privacyRegimes',
  'directlyOperated',
  'limitedPersonalInformationApproved',
];

const ofOpen = (question: Question, { notKnown }: State): Asked => ({
  ...question,
  key: keyOf(question),
  options: question.options ?? [],
  multiple: question.multiple === true,
  given: undefined,
  notKnown: notKnown.includes(keyOf(question)),
});

function ofAnswer(place: Place, given: Asked['given'], draft: Draft, notKnown: boolean): Asked {
  const { missing } = place;
  const entry = place.index === undefined ? undefined : draft.entries[place.index];
  const asked = isFact(missing) ? { ...facts[missing], options: [], multiple: undefined } : fieldOf(missing);
  const options =
    entry === undefined ? (asked?.options ?? []) : (taxonomyOptions(missing, entry) ?? asked?.options ?? []);
  return {
    ...place,
    key: keyOf(place),
    prompt: asked?.question ?? missing,
    help: asked?.help ?? '',
    citations: asked?.citations ?? [],
    kind: options.length === 0 ? 'yes-no' : 'choice',
    options,
    multiple: asked?.multiple === true,
    affects: [],
    given,
    notKnown,
  };
}

function taxonomyOptions(missing: Missing, entry: DraftEntry): Asked['options'] | undefined {
  const category = taxonomy.find(({ id }) => id === entry.category);
  if (missing === 'subcategory') return category?.subcategories;
  if (missing !== 'type') return undefined;
  return category?.subcategories
    .filter(({ id }) => entry.subcategory == null || id === entry.subcategory)
    .flatMap(({ types }) => types ?? []);
}

type Answered = readonly [place: Place, given: NonNullable<Asked['given']>];

/** Every answer of a draft except those that the form of the entries shows itself. */
function answersIn({ provider, facts: shared, individuals, entries }: Draft): Answered[] {
  return [
    ...factsIn(shared, {}),
    ...given('setting', provider.setting, {}),
    ...given('providerRoles', provider.roles, {}),
    ...given('privacyRegimes', provider.privacyRegimes, {}),
    ...given('directlyOperated', provider.directlyOperated, {}),
    ...given('limitedPersonalInformationApproved', provider.limitedPersonalInformationApproved, {}),
    ...individuals.flatMap(({ id, population, residence, facts: of }) => [
      ...given('population', population, { individual: id }),
      ...given('residence', residence, { individual: id }),
      ...factsIn(of, { individual: id }),
    ]),
    ...entries.flatMap(({ role, facts: of }, index) => [...given('role', role, { index }), ...factsIn(of, { index })]),
  ];
}

function given(missing: Missing, value: Asked['given'] | null, at: Omit<Place, 'missing'>): Answered[] {
  return value == null ? [] : [[{ missing, ...at }, value]];
}

function factsIn(of: DraftEntry['facts'], at: Omit<Place, 'missing'>): Answered[] {
  return Object.entries(of ?? {}).flatMap(([id, value]) => (value != null && isFact(id) ? given(id, value, at) : []));
}
