import type { CategoryId } from '../../src/model/ids.ts';

/** A page of the handbook. */
export type Chapter =
  | 'README'
  | '01-when-required'
  | '02-taxonomy'
  | '03-a-death'
  | '04-b-serious-injury'
  | '05-c-serious-illness'
  | '06-d-serious-individual-action'
  | '07-e-restrictive-intervention'
  | '08-f-abuse-or-mistreatment'
  | '09-g-error-or-omission'
  | '10-h-serious-complaint'
  | '11-i-disturbance-or-disaster'
  | '12-every-report'
  | '13-notifications'
  | '14-personal-information'
  | '15-deadlines'
  | '16-business-days'
  | '17-several-reports'
  | '18-responsibilities'
  | '19-questions'
  | '20-contested-readings'
  | '21-advisories'
  | '22-clause-coverage'
  | '23-what-changed'
  | '24-changes-in-version-3'
  | '25-changes-in-this-release'
  | '26-what-the-rules-cover';

/** The page of each category. */
export const categoryChapters: Readonly<Record<CategoryId, Chapter>> = {
  death: '03-a-death',
  'serious-injury': '04-b-serious-injury',
  'serious-illness': '05-c-serious-illness',
  'serious-individual-action': '06-d-serious-individual-action',
  'restrictive-intervention': '07-e-restrictive-intervention',
  'abuse-or-mistreatment': '08-f-abuse-or-mistreatment',
  'error-or-omission': '09-g-error-or-omission',
  'serious-complaint': '10-h-serious-complaint',
  'disturbance-or-disaster': '11-i-disturbance-or-disaster',
};

const byLetter = Object.values(categoryChapters);

/** By the start of an id: the first match names the page with the row of a rule. */
const places: readonly (readonly [RegExp, Chapter])[] = [
  [/^2019\./, '23-what-changed'],
  [/^advisory\./, '21-advisories'],
  [/^(\w+)\.(notify|not-required|record|first-call)\b/, '13-notifications'],
  [/^12\.personal-information\b|^11\b/, '14-personal-information'],
  [/^12\.(scope|program)\b|^[1-5]\b/, '01-when-required'],
  [/^12\b/, '12-every-report'],
  [/^6\b/, '18-responsibilities'],
  [/^(7|10)\b/, '15-deadlines'],
  [/^(8|9)\b/, '17-several-reports'],
];

/** The page with the row of a rule, by the id of the rule. */
export function chapterOf(id: string): Chapter {
  const place = places.find(([start]) => start.test(id));
  if (place !== undefined) return place[1];
  const letter = /^13([a-i])\./.exec(id)?.[1];
  const chapter = letter === undefined ? undefined : byLetter[letter.charCodeAt(0) - 'a'.charCodeAt(0)];
  return chapter ?? '12-every-report';
}
