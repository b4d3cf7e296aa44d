import { contested } from '../../src/editions/current.ts';
import { parseOccurrence } from '../../src/index.ts';
import { factScopes } from '../../src/vocabulary/facts.ts';
import { type Draft, type DraftEntry, emptyState, guidelinesIn, individualId, type State } from './state.ts';
import { fieldOf } from './words.ts';

// The state as the part of an address after the #. It contains ids and answers only: individuals are numbered, and what is not an id of
// the rules is refused when it is read.

type Answers = Readonly<Record<string, boolean | null | undefined>> | null | undefined;

/** The state as text: "program=…&aware=…&person=…&entry=…". */
export function encodeState({ draft, notKnown, readings, guidelines, page }: State): string {
  const { provider, awareAt, individuals, entries, facts } = draft;
  const numbers = new Map(individuals.map(({ id }, place) => [id, place + 1]));
  return [
    ...provider.programs.map((program) => `program=${program}`),
    ...part('setting', provider.setting),
    ...part('roles', idList(provider.roles)),
    ...part('laws', idList(provider.privacyRegimes)),
    ...part('direct', yesOrNo(provider.directlyOperated)),
    ...part('limited', yesOrNo(provider.limitedPersonalInformationApproved)),
    ...part('aware', awareAt),
    ...part('yes', answeredWith(facts, true)),
    ...part('no', answeredWith(facts, false)),
    ...individuals.map(({ population, residence, programs, facts: of }) =>
      fields('person', [
        ['population', population],
        ['residence', residence],
        ['programs', programs?.join(',')],
        ['yes', answeredWith(of, true)],
        ['no', answeredWith(of, false)],
      ]),
    ),
    ...entries.map(({ category, subcategory, type, individual, role, facts: of }) =>
      fields('entry', [
        ['of', [category, subcategory, type].filter((id) => id != null).join('/')],
        ['person', individual == null ? undefined : String(numbers.get(individual) ?? '')],
        ['role', role],
        ['yes', answeredWith(of, true)],
        ['no', answeredWith(of, false)],
      ]),
    ),
    ...part('open', notKnown.join(',') || undefined),
    ...part('other', readings.join(',') || undefined),
    ...(guidelines === emptyState.guidelines ? [] : [`edition=${guidelines}`]),
    ...(page === 'do-now' ? ['page=do-now'] : []),
  ].join('&');
}

const part = (name: string, value: string | null | undefined): string[] => (value == null ? [] : [`${name}=${value}`]);
const idList = (ids: readonly string[] | null | undefined): string | undefined =>
  ids == null ? undefined : ids.length === 0 ? 'none' : ids.join(',');
const yesOrNo = (value: boolean | null | undefined): string | undefined =>
  value == null ? undefined : value ? 'yes' : 'no';

function answeredWith(facts: Answers, answer: boolean): string | undefined {
  const ids = Object.entries(facts ?? {}).flatMap(([id, given]) => (given === answer ? [id] : []));
  return ids.length === 0 ? undefined : ids.join(',');
}

const fields = (name: string, values: readonly (readonly [string, string | null | undefined])[]): string =>
  `${name}=${values.flatMap(([key, value]) => (value == null || value === '' ? [] : [`${key}:${value}`])).join(';')}`;

/** The state that a text was made from; nothing where it is not one. */
export function decodeState(text: string): State | undefined {
  const given = text
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => pair.split(/=(.*)/s))
    .map(([name = '', value = '']) => [name, decoded(value)] as const);
  if (given.length === 0) return undefined;
  const all = (name: string): string[] => given.flatMap(([key, value]) => (key === name ? [value] : []));
  const one = (name: string): string | undefined => all(name)[0];
  const draft = {
    provider: {
      programs: all('program'),
      setting: one('setting'),
      roles: listOf(one('roles')),
      privacyRegimes: listOf(one('laws')),
      directlyOperated: booleanOf(one('direct')),
      limitedPersonalInformationApproved: booleanOf(one('limited')),
    },
    awareAt: one('aware'),
    individuals: all('person').map((value, place) => {
      const of = fieldsOf(value);
      const programs = of('programs');
      return {
        id: individualId(place),
        population: of('population'),
        residence: of('residence'),
        ...(programs === undefined ? {} : { programs: listOf(programs) }),
        facts: factsOf(of('yes'), of('no')),
      };
    }),
    entries: all('entry').map((value): DraftEntry => {
      const of = fieldsOf(value);
      const [category = '', subcategory, type] = (of('of') ?? '').split('/');
      const person = of('person');
      return {
        category,
        subcategory,
        type,
        individual: person === undefined ? undefined : individualId(Number(person) - 1),
        role: of('role'),
        facts: factsOf(of('yes'), of('no')),
      };
    }),
    facts: factsOf(one('yes'), one('no')),
  };
  const checked = check(draft);
  const notKnown = listOf(one('open')) ?? [];
  const readings = listOf(one('other')) ?? [];
  if (checked === undefined || !notKnown.every(isKey) || !readings.every(isReading)) return undefined;
  return {
    ...emptyState,
    draft: checked,
    notKnown,
    readings,
    guidelines: guidelinesIn(one('edition')),
    page: one('page') === 'do-now' ? 'do-now' : 'questions',
  };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const listOf = (value: string | undefined): string[] | undefined =>
  value === undefined ? undefined : value === 'none' ? [] : value.split(',');
const booleanOf = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value === 'yes';

const isReading = (id: string): boolean => contested.some((reading) => reading.id === id);

/** Whether a word is the key of a question: a fact or a field, and what it is asked of. */
function isKey(word: string): boolean {
  const [what = '', place = '0', ...others] = word.split('@');
  return (
    (what === 'aware' || what in factScopes || fieldOf(what) !== undefined) &&
    /^(individual-)?\d+$/.test(place) &&
    others.length === 0
  );
}

function fieldsOf(value: string): (name: string) => string | undefined {
  const found = new Map(value.split(';').map((field) => [field.split(':')[0] ?? '', field.split(/:(.*)/s)[1] ?? '']));
  return (name) => found.get(name);
}

function factsOf(yes: string | undefined, no: string | undefined): Record<string, boolean> {
  const ids = (list: string | undefined): string[] => (list ?? '').split(',').filter((id) => id in factScopes);
  return Object.fromEntries([...ids(yes).map((id) => [id, true]), ...ids(no).map((id) => [id, false])]);
}

/** Nothing of a text that is not well formed is used: it may have been typed by anybody. */
function check(draft: unknown): Draft | undefined {
  try {
    const { provider, awareAt, individuals, entries, facts } = parseOccurrence(draft);
    if (awareAt instanceof Date) return undefined;
    return { provider, awareAt: awareAt ?? null, individuals: individuals ?? [], entries, facts };
  } catch {
    return undefined;
  }
}
