import { lazy } from '../../lib/memo.ts';

/** The words by which reports name the position of a member of staff; the last row has usual short forms. */
const positions = [
  'staff(?: member)?',
  'supervisor|manager|director|administrator|coordinator|lead|leader|attendant',
  'worker|officer|counsellor|counselor|nurse|teacher|instructor|chaplain|clinician|psychologist|psychiatrist|facilitator|guard',
  'YSO|YSM|YW|CYW|CYC|CYP|PO|RN|RPN|SW|TL',
].join('|');

const initials = '(?:\\p{Lu}\\.[ -]?){2,3}|\\p{Lu}{2,3}(?![\\p{L}.])';
const name = '\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}[\\p{L}.]*)?';
const place = `(?:${positions})s?`;

/** A position before initials or a name, or after them: "Youth Services Officer J.D.", "J.D. (youth worker)". */
const identified = lazy(() => [
  new RegExp(`\\b${anyCase(place)}[ ,:(]{1,2}(?:${initials}|${name})`, 'u'),
  new RegExp(`(?<![\\p{L}.])(?:${initials})[ ,(]{1,2}(?:\\p{Ll}+ ){0,3}${anyCase(place)}\\b`, 'u'),
]);

/** Abbreviations of the sector that are not a person's initials. */
const otherInitials = /\b(?:YP|EMS|CAS|OPP|RCMP|ER|ID|AM|PM|SOR|MCCSS|YCJA|CPR|AWOL)\b/gu;

/** Whether a text names a member of staff by position and at least initials. */
export function namesStaff(text: string): boolean {
  const plain = text.replace(otherInitials, '-');
  return identified().some((pattern) => pattern.test(plain));
}

/** Positions that only staff of the service have: a nurse, a teacher or an officer may work for another. */
const ownPositions = [
  'staff(?: member)?|supervisor|manager|director|administrator|coordinator|team lead(?:er)?|attendant',
  'youth (?:care worker|worker|counsellor|counselor|practitioner)',
  'youth (?:justice officer|service officer|services officer|officer|services manager)|probation officer',
  '(?:residential|relief|shift|primary|support|front-?line) (?:worker|staff)',
  'YSO|YSM|YW|CYW|CYC|CYP|PO',
].join('|');

const ownPosition = lazy(() => new RegExp(`\\b${anyCase(`(?:${ownPositions})s?`)}[ ,:(]{1,2}$`));

/** Whether the place in a text comes directly after the position of the service's own staff. */
export function isAfterStaffPosition(text: string, place: number): boolean {
  return ownPosition().test(text.slice(Math.max(0, place - 60), place));
}

/** The pattern with each lower-case letter in either case, while the initials next to it stay capitals. */
function anyCase(pattern: string): string {
  return pattern.replace(/(?<![?\\])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
