import {
  type Answer,
  type KnownPerson,
  type Occurrence,
  parseLocalTimestamp,
  type Question,
  type SafeResult,
  safeWithAnswers,
} from 'ontario-sor';

/** What the fields hold: texts, '' where nothing is chosen yet. */
export interface Values {
  readonly program: string;
  readonly setting: string;
  readonly category: string;
  readonly subcategory: string;
  /** Of an `<input type="datetime-local">`: "2026-11-21T02:10". */
  readonly aware: string;
  readonly name: string;
  readonly description: string;
}

export const blank: Values = {
  program: '',
  setting: '',
  category: '',
  subcategory: '',
  aware: '',
  name: '',
  description: '',
};

/** A question that was put, and its answer; null for "not known". */
export interface Given {
  readonly question: Question;
  readonly answer: Answer;
}

/** The occurrence that the fields and the answers give, or what is wrong with them. The library reads '' as left out. */
export function readOccurrence(values: Values, given: readonly Given[]): SafeResult<Occurrence> {
  const fields = {
    provider: { programs: [values.program], setting: values.setting },
    awareAt: parseLocalTimestamp(values.aware),
    entries: [{ category: values.category, subcategory: values.subcategory }],
  };
  return safeWithAnswers(fields, given);
}

/** The person whose name is to stay out of the description. */
export function peopleOf({ name }: Values): KnownPerson[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const lastName = words.length > 1 ? words.pop() : undefined;
  return words.length === 0 ? [] : [{ id: 'i1', firstName: words.join(' '), lastName }];
}
