import { getOrInsertComputed } from '../lib/memo.ts';
import type { KnownPerson } from '../model/personal-information.ts';
import { type Finding, placeOf } from './finding.ts';
import { textAt } from './text-at.ts';
import { textBefore } from './tokenize.ts';

/** One way to read what is written as a date; the year may have two digits or be left out. */
type Reading = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: readonly (string | undefined)[]) => readonly Reading[];
}

/** Finds dates of birth: of the people given, in any form that people write, and of anyone when the text says that it is one. */
export function birthFinder(people: readonly KnownPerson[]): (text: string) => Finding[] {
  const births = birthsByDay(people);
  return (text) => findDatesOfBirth(text, births);
}

function findDatesOfBirth(text: string, births: Births): Finding[] {
  const found: Finding[] = [];
  for (const { pattern, read } of forms)
    for (const match of text.matchAll(pattern)) {
      const place = placeOf(match);
      const readings = read(match).filter(isDate);
      const born = new Set(readings.flatMap((reading) => bornOn(births, reading)));
      if (born.size === 0 && !(readings.length > 0 && isCalledBirth(text, place))) continue;
      const [person] = born.size === 1 ? born : [];
      found.push({ kind: 'date-of-birth', ...place, person });
    }
  return found;
}

interface Birth {
  readonly year: string;
  readonly id: string;
}

/** By month and day. */
type Births = ReadonlyMap<string, readonly Birth[]>;

function birthsByDay(people: readonly KnownPerson[]): Births {
  const births = new Map<string, Birth[]>();
  for (const { id, dateOfBirth } of people) {
    if (!dateOfBirth) continue;
    const [year, month, day] = dateOfBirth.split('-').map(Number);
    const key = `${month}-${day}`;
    getOrInsertComputed(births, key, (): Birth[] => []).push({ year: `${year}`, id });
  }
  return births;
}

function bornOn(births: Births, [year, month, day]: Reading): string[] {
  // One digit is no year.
  const ending = year !== undefined && year.length > 1 ? year : 'none';
  const sameDay = births.get(`${monthNumber(month)}-${Number(day)}`);
  return sameDay?.filter((birth) => birth.year.endsWith(ending)).map(({ id }) => id) ?? [];
}

function isDate([, month, day]: Reading): boolean {
  const number = monthNumber(month);
  return number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

/** The beginnings of the names of the months, in English and French, without accents. */
const months = [/ja/, /f/, /mar/, /a[pv]/, /ma/, /jui?n/, /ju/, /a/, /s/, /o/, /n/, /d/];

function monthNumber(month: string | undefined): number {
  const name = `${month}`.toLowerCase();
  return Number(name) || months.findIndex((beginning) => name.search(beginning) === 0) + 1;
}

/** A month by its name, whole or short, in English or French. */
export const monthPattern = String.raw`(?:jan|f[eé][bv]|ma[riy]|a[pv]r|jui?[nl]|aug|ao[uû]|sep|oct|nov|d[eé]c)\p{L}{0,6}`;

const forms = /* @__PURE__ */ dateForms();

function dateForms(): readonly Form[] {
  const { raw } = String;
  const month = raw`(${monthPattern})`;
  const day = raw`(\d{1,2})(?:st|nd|rd|th|er)?`;
  // Not the hour of a time.
  const year = raw`(\d{4}|\d\d)(?!\d| ?[:h]| ?[ap]\.?m)`;
  const between = raw`[\s,./'’-]`;
  return [
    {
      // 2010-04-03, 03/04/2010, 04.03.10, 2010 04 03
      pattern: /(?<!\d)(\d{4}|\d{1,2})( ?[-/.] ?| )(\d{1,2})\2(\d{4}|\d{1,2})(?!\d)/g,
      read: ([, first, , second, third]) => [
        [first, second, third],
        [third, second, first],
        [third, first, second],
      ],
    },
    {
      // 20100403, 03042010
      pattern: /(?<!\d)(\d\d)(\d\d)(\d\d)(\d\d)(?!\d)/g,
      read: ([, a, b, c, d]) => [
        [`${a}${b}`, c, d],
        [`${c}${d}`, b, a],
        [`${c}${d}`, a, b],
      ],
    },
    {
      // April 3, 2010; Apr. 3/10; Apr-03-2010; April 3rd; 2010 April 3; 2010-Apr-03
      pattern: new RegExp(
        raw`(?:(?<!\d)(\d{4})[ \t,./-]{1,2}|(?<!\p{L}))${month}\.?[ \t./-]{0,2}(?:the )?${day}(?!\d)(?:${between}{1,3}${year})?`,
        'giu',
      ),
      read: ([, yearBefore, name, date, yearAfter]) => [
        [yearBefore, name, date],
        [yearAfter, name, date],
      ],
    },
    {
      // 3 April 2010, 3rd of April, 2010, 03APR2010
      pattern: new RegExp(
        raw`(?<!\d)${day}[ \t.-]{0,2}(?:day )?(?:of )?${month}(?!\p{L})\.?(?:${between}{0,3}${year})?`,
        'giu',
      ),
      read: ([, date, name, inYear]) => [[inYear, name, date]],
    },
  ];
}

/** The last words before a date that say whose birth it is, and what may be between: "DOB of Child 12: ", "born on the ". */
const label =
  /.*\b(?:d\.? ?o\.? ?b\b\.?|ddn|date of birth|birth ?da(?:te|y)|born|née?|b\.(?= ?$| ?:)|date de naissance)(?:'s)?/isuy;
const afterLabel =
  /^[\s:;=,(#"'–-]*(?:(?:as|at|child|for|in|individual|is|le|of|on|the|was|youth|\p{Lu}[\p{L}.'’-]*|\d{1,2})[\s:;=,)("'–-]+){0,5}$/u;
const labelAfter = /^[\s,)]*\(?(?:DOB|D\.O\.B|date of birth)/i;

function isCalledBirth(text: string, { start, end }: Pick<Finding, 'start' | 'end'>): boolean {
  const before = textBefore(text, start, 60);
  const labelled = textAt(label, before, 0);
  return (
    (labelled !== '' && afterLabel.test(before.slice(labelled.length))) || labelAfter.test(text.slice(end, end + 24))
  );
}
