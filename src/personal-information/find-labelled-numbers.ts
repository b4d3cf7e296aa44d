import { type Finding, matchesOf } from './finding.ts';
import { prefixCoded } from './prefix-coded.ts';
import { textAt } from './text-at.ts';
import { type Spelling, textBefore, type Word, type Words } from './tokenize.ts';
import * as lists from './word-lists.ts';

/** Words that say what a number is: whose number comes after one of these has one of their own. */
const ofPeople = prefixCoded(lists.numbersOfPeople);
/** The same with "number", "no." or the like between, or when the number is long or mixed with letters. */
const ofRecords = prefixCoded(lists.numbersOfRecords);
const numberWord =
  /[ ,:]{0,2}(?:\((?:ont|on)\.?\) ?)?(?:#|(?:n[o°]s?\.?|num(?:ber|[eé]ro)?|id|card|ref(?:erence)?|file|in)(?![a-z])|d'[a-zà-ÿ]{0,14})\.?/iy;
const link = /[ :#=(.,-]{0,5}(?:(?:is|was|of|are|est|in)[ :]{1,3})?#?(?=[A-Za-z]{0,4}[ -]?\d)/iy;
/** Letters and digits in groups with hyphens, slashes or, where all groups are short, spaces between. */
const code = /(?:[A-Z]{1,4}-?)?\d[A-Z\d]{0,20}(?:[-/.][A-Z\d]{1,12}){0,6}(?: \d{2,4}(?![\d:/h-])){0,4}(?![\p{L}\d])/iuy;

/** The rest of a label: "Plate of the car: ABCD 123". */
const labelRest = /(?: [a-zà-ÿ']{1,14}){1,4}(?= ?: ?[#A-Z\d])/y;

/** The same of the number of a record: "Dossier de police : 26-77120". */
const recordRest = / (?:de (?:la )?|du )?(?:cour|m[eé]dical|police|tribunal)(?= ?[:#]| n[o°])/iy;

/** A plate, and a number with its letters before a space; "licence for 120 beds" has none. */
const plate = /(?!(?:at|au|de|en|for|from|in|of|on|pour|to|with) )[A-Z]{1,4} \d{3,12}(?![\p{L}\d])/iuy;

/** The number of an officer: "PC Singh #10982". */
const afterNumberSign = /(?<=#)\d{3,6}(?![\d\p{L}])/gu;
const officerBefore =
  /(?<!\p{L})(?:P\.?C|[CD]st|Const(?:able)?|D\/?C|Det(?:ective)?|S\/?Sgt|Sgt|Sergeant|Insp(?:ector)?|[Oo]fficer|[Aa]gente?)\.? (?:\p{Lu}[\p{L}'’-]{0,24} ?){1,3}[(,]? ?#$/u;

const saysWhatNumber = ({ folded }: Spelling): boolean =>
  ofPeople.has(folded) || ofRecords.has(folded) || folded === 'report';

/** Numbers that the word before them marks as a person's, or as a record about a person. */
export function findLabelledNumbers(words: Words): Finding[] {
  return [...findOfficers(words.text), ...[...words.where(saysWhatNumber)].flatMap(findAfterLabel)];
}

const findOfficers = (text: string): Finding[] =>
  matchesOf('identifier', text, afterNumberSign).filter(({ start }) => officerBefore.test(textBefore(text, start, 60)));

function findAfterLabel(word: Word): Finding[] {
  const { folded, end, previous, words } = word;
  const { text } = words;
  const isOwn = ofPeople.has(folded);
  if (folded === 'report' && !/^(?:arrest|occurrence|persons?|police)$/.test(previous.folded)) return [];
  let place = end;
  let isCalledNumber = false;
  for (const pattern of [numberWord, numberWord, isOwn ? labelRest : recordRest, numberWord, link]) {
    const { length } = textAt(pattern, text, place);
    place += length;
    isCalledNumber ||= pattern === numberWord && length > 0;
  }
  // "MRN00884120", and not "file26001.docx"
  if (place === end && !isOwn) return [];
  const number = textAt(code, text, place) || (isOwn ? textAt(plate, text, place) : '');
  if (!isNumberOf(number, isOwn, isCalledNumber)) return [];
  return [{ kind: 'identifier', start: place, end: place + number.length, confidence: isOwn ? 'certain' : 'likely' }];
}

function isNumberOf(number: string, isOwn: boolean, isCalledNumber: boolean): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (isOwn) return digits >= 3;
  // A date, a year, two years or two times.
  if (
    /^(?:19|20)\d\d(?:[-/]\d{1,2}[-/]\d{1,2}|[-/](?:20)?\d\d)?$|^\d{4}-\d{4}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(
      number,
    )
  )
    return false;
  // "EB-7719"
  return digits >= (isCalledNumber || /^[A-Z]{1,4}-/.test(number) ? 4 : 5);
}
