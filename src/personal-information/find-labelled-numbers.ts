import { type Finding, matchesOf } from './finding.ts';
import { prefixCoded } from './prefix-coded.ts';
import { type Spelling, textBefore, type Word, type Words } from './tokenize.ts';
import * as lists from './word-lists.ts';

/** Words that say what a number is: whose number comes after one of these has one of their own. */
const ofPeople = prefixCoded(lists.numbersOfPeople);
/** The same with "number", "no." or the like between, or when the number is long or mixed with letters. */
const ofRecords = prefixCoded(lists.numbersOfRecords);
const numberWord =
  /^[ ,:]{0,2}(?:\((?:ont|on)\.?\) ?)?(?:#|(?:n[o°]s?\.?|num(?:ber|[eé]ro)?|id|card|ref(?:erence)?|file|in)(?![a-z])|d'[a-z]{0,14})\.?/i;
const link = /^[ :#=(.,-]{0,4}(?:(?:is|was|of|are|est|in)[ :]{1,3})?#?(?=[A-Za-z]{0,4}[ -]?\d)/i;
/** Letters and digits in groups with hyphens, slashes or, where all groups are short, spaces between. */
const code = /^(?:[A-Z]{1,4}-?)?\d[A-Z\d]{0,20}(?:[-/.][A-Z\d]{1,12}){0,6}(?: \d{2,4}(?![\d:/h-])){0,4}(?![\p{L}\d])/iu;

/** The rest of a label: "Plate of the car: ABCD 123". */
const labelRest = /^(?: [a-zà-ÿ']{1,14}){1,4}(?=: ?[#A-Z\d])/;

/** The same of the number of a record: "Dossier de police : 26-77120". */
const recordRest = /^ (?:de |du |d')?(?:cour|court|h[oô]pital|hospital|m[eé]dical|police|tribunal)(?= ?[:#]| n[o°])/i;

/** A plate, and a number with its letters before a space. */
const plate = /^[A-Z]{1,4} \d{3,12}(?![\p{L}\d])/iu;

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
  const { folded, end, previous } = word;
  const isOwn = ofPeople.has(folded);
  if (folded === 'report' && !/^(?:arrest|occurrence|persons?|police)$/.test(previous.folded)) return [];
  let rest = word.after(80);
  let from = end;
  let isCalledNumber = isOwn;
  const skip = (pattern: RegExp): void => {
    const length = pattern.exec(rest)?.[0].length ?? 0;
    if (pattern === numberWord && length > 0) isCalledNumber = true;
    rest = rest.slice(length);
    from += length;
  };
  skip(numberWord);
  skip(numberWord);
  skip(isOwn ? labelRest : recordRest);
  if (!isOwn) skip(numberWord);
  skip(link);
  const number = from > end ? (code.exec(rest) ?? (isOwn ? plate.exec(rest) : undefined))?.[0] : undefined;
  if (number === undefined || !isNumberOf(number, isOwn, isCalledNumber)) return [];
  return [{ kind: 'identifier', start: from, end: from + number.length, confidence: isOwn ? 'certain' : 'likely' }];
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
