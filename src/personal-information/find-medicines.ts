import type { Finding } from './finding.ts';
import type { NameIndex } from './known-names.ts';
import { isMedicine } from './medicines.ts';
import { functionWords, roleWords } from './ordinary-words.ts';
import { textAt } from './text-at.ts';
import { fold, isAllCaps, isLowerCase, isSentenceStart, type Spelling, type Words } from './tokenize.ts';
import { wordSet } from './word-set.ts';

/** Medicines, with the dose where one is given. The names of people are no medicines: "gave Jordan 20 mg". */
export function findMedicines(text: string, words: Words, names: NameIndex): Finding[] {
  return [...findDoses(text, names), ...findNamed(text, words, names)];
}

/** The rest of the name of a medicine and its number, which is no time and no count. */
const numberAfter =
  /(?: (?:acid|chloride|citrate|hcl|hydrochloride|lactate|maleate|sodium|sulfate))?(?: (?:#|no\.? ?)?\d{1,4}(?:[.,]\d{1,2})?(?![\d:h/-]|[.,]\d| ?(?:am|pm|hrs?|h|times|days?|minutes?|min)(?![a-z])))?/iy;

/** The name of a medicine alone, and the number after it that may be a dose: "Vyvanse 30", "Tylenol 3". */
function findNamed(text: string, words: Words, names: NameIndex): Finding[] {
  const isNamed = ({ folded }: Spelling): boolean => isMedicine(folded) && !names.has(folded);
  return Array.from(
    words.where(isNamed),
    (word): Finding => ({
      kind: 'medication',
      start: word.start,
      end: word.end + textAt(numberAfter, text, word.end).length,
      suggestion: 'medication',
      confidence: 'likely',
    }),
  );
}

function findDoses(text: string, names: NameIndex): Finding[] {
  const found: Finding[] = [];
  const isProper = (word: string): boolean => !isLowerCase(word) && !isGeneral(word) && !names.has(fold(word));
  for (const match of text.matchAll(dose)) {
    const sure = match[1] !== undefined;
    const start = match.index;
    const end = start + match[0].length;
    const after = medicineAfter(text, end, sure, isProper);
    const before = after === end ? medicineBefore(text, start, sure, isProper) : start;
    if (!sure && before === start && after === end) continue;
    const bracket = before < start && isBracketed(text, start, end) ? 1 : 0;
    found.push({ kind: 'medication-dose', start: before, end: after + bracket, suggestion: 'medication' });
  }
  return found;
}

const dose = /* @__PURE__ */ dosePattern();

/** Units of nothing but medicine (distinguished by the group), or amounts that need the name of one next to them. */
function dosePattern(): RegExp {
  const { raw } = String;
  const number = raw`\d{1,5}(?:[.,]\d{1,3})?`;
  const amount = raw`${number}(?: ?(?:-|–|to|x) ?${number})?`;
  const counted = 'an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
  const sure = 'mcg|mg|micrograms?|milligrams?|ug|µg|μg|iu';
  const open =
    'caplets?|caps(?:ules?)?|cc|drops?|g|grams?|millilit(?:er|re)s?|ml|patch(?:es)?|pills?|puffs?|sprays?|tab(?:let)?s?|units?';
  const per = raw`(?: ?/ ?\d{0,3} ?(?:day|h|hr|kg|ml)(?![a-z]))?`;
  return new RegExp(
    raw`(?<![a-zà-ÿ\d.,])(?:${amount}[ -]?(${sure})|(?:${amount}|${counted})[ -]?(?:${open}))(?![a-zà-ÿ\d])${per}`,
    'gi',
  );
}

/** Whether a word has a capital and is neither a word of reports nor a person's name. */
type IsProper = (word: string) => boolean;

/** Where the name of the medicine begins: "Tylenol Extra Strength 500 mg", "Ritalin (20 mg)". */
function medicineBefore(text: string, start: number, sure: boolean, isProper: IsProper): number {
  const from = Math.max(0, start - 64);
  const match = /(?:\p{L}[\p{L}-]{0,30} ){0,2}\p{L}[\p{L}-]{2,40}(?: ?[,:] ?| ?\(| )$/u.exec(text.slice(from, start));
  if (!match) return start;
  const words = [...match[0].matchAll(/[\p{L}-]+/gu)];
  const last = words.at(-1);
  const medicine =
    words.find(([word]) => isMedicine(fold(word))) ?? (sure && last && isProper(last[0]) ? last : undefined);
  if (medicine === undefined) return start;
  const at = from + match.index + medicine.index;
  return isMedicine(fold(medicine[0])) || !isSentenceStart(text, at) ? at : start;
}

/** Where the name of the medicine ends: "20 mg of Ritalin". */
function medicineAfter(text: string, end: number, sure: boolean, isProper: IsProper): number {
  const match = /^ (of )?(\p{L}[\p{L}-]{2,40})/u.exec(text.slice(end, end + 48));
  if (match === null) return end;
  const { 0: whole, 1: of, 2: word = whole } = match;
  const named =
    isMedicine(fold(word)) ||
    (sure && ((isProper(word) && !isAllCaps(word)) || (of !== undefined && !isGeneral(word))));
  return named ? end + whole.length : end;
}

const isBracketed = (text: string, start: number, end: number): boolean => text[end] === ')' && text[start - 1] === '(';

/** Words for medicine that reveal nothing. */
const general = wordSet('liquid medication medications medicine medicines pain');

const isGeneral = (word: string): boolean =>
  general.has(fold(word)) || functionWords.has(fold(word)) || roleWords.has(fold(word));
