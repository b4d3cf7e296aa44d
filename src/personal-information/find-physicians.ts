import { lazy } from '../lib/memo.ts';
import { type Finding, matchesOf } from './finding.ts';
import { functionWords, roleWords } from './ordinary-words.ts';
import { fold } from './tokenize.ts';
import { wordSet } from './word-set.ts';

/** The names of physicians, by what goes before or after them. */
export function findPhysicians(text: string): Finding[] {
  const patterns = namePatterns();
  const found = matchesOf('physician-name', text, patterns.several);
  const add = (start: number, end: number, suggestion?: string) =>
    found.push({ kind: 'physician-name', start, end, suggestion });
  for (const { index, 0: whole, 1: title = whole, 2: full = whole } of text.matchAll(patterns.titled)) {
    const length = nameLength(full);
    if (length > 0) add(index, index + title.length + length, 'a physician');
  }
  for (const { index, 0: whole, 1: role = whole, 2: full = whole } of text.matchAll(patterns.called)) {
    const start = index + role.length;
    const length = nameLength(full);
    if (length > 0) add(start, start + length);
  }
  for (const { start, end } of matchesOf('physician-name', text, degree)) {
    const from = Math.max(0, start - 80);
    const match = patterns.atEnd.exec(text.slice(from, start));
    if (match?.[1] !== undefined && nameLength(match[1]) === match[1].length)
      add(from + match.index, end, 'a physician');
  }
  return found;
}

const degree = /(?<![a-z])(?:MD|M\.D\.)(?![a-z])/gi;
const namePatterns = lazy(() => {
  const { raw } = String;
  const particle = '(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|van|von) ';
  const word = raw`(?:[DLOdl]')?\p{Lu}[\p{L}\p{M}]{0,30}(?:(?:-|'(?!s(?!\p{L})))\p{L}[\p{L}\p{M}]{0,30}){0,2}`;
  const name = raw`(?:\p{Lu}\.? ?){0,2}(?:${particle}){0,2}${word}(?: (?:\p{Lu}\. ?)?(?:${particle}){0,2}${word}){0,2}`;
  return {
    /** "Dr. Patel": the title goes with the name. */
    titled: new RegExp(raw`(?<!\p{L})((?:[Dd]rs?|DRS?|[Dd]octor|DOCTOR)\.? {1,2}|[Dd]rs?\.)(${name})`, 'gu'),
    /** "Drs. Patel and Osei" */
    several: new RegExp(raw`(?<!\p{L})[Dd]rs\.? ${word}(?:, ${word}){0,3},? and ${word}`, 'gu'),
    /** "the family physician Susan Osei": what the person is may stay. */
    called: new RegExp(
      raw`(?<!\p{L})((?:[Pp]hysician|[Pp]sychiatrist|[Pp]a?ediatrician|[Ss]urgeon|GP),? )(${name})`,
      'gu',
    ),
    /** "Susan Osei, MD" */
    atEnd: new RegExp(raw`(?<!\p{L})(${name}),? ?$`, 'u'),
  };
});

const daysAndPlaces = wordSet(
  'april august clinic december emergency february friday hospital january july june march may monday november october saturday september sunday thursday tuesday wednesday',
);

/** How much of it is a name, up to a word that begins the next sentence or tells the day: "the Dr. Staff waited". */
function nameLength(full: string): number {
  let length = 0;
  for (const { 0: part, index } of full.matchAll(/[^ ]+/g)) {
    const folded = fold(part);
    if (functionWords.has(folded) || roleWords.has(folded) || daysAndPlaces.has(folded)) break;
    length = index + part.length;
  }
  return length;
}
