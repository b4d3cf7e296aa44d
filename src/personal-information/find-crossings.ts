import { lazy } from '../lib/memo.ts';
import { institutionWords, properWords } from './common-words.ts';
import { type Finding, placeOf } from './finding.ts';
import type { NameIndex } from './known-names.ts';
import { isGivenName } from './nicknames.ts';
import { functionWords } from './ordinary-words.ts';
import { streetType } from './street-types.ts';
import { fold } from './tokenize.ts';

/** Where two streets meet: "the corner of Bay St. and Queen", "King Street and Main Street", and, no more than possible, "at Main and King". */
export function findCrossings(text: string, names: Pick<NameIndex, 'has'>): Finding[] {
  const mayBeStreets = (streets: readonly string[]): boolean =>
    streets.map(fold).every((word) => mayBeStreet(word) && !names.has(word));
  return crossings().flatMap(({ pattern, confidence }) =>
    Array.from(text.matchAll(pattern))
      .filter((match) => mayBeStreets(match.slice(2)))
      .map((match) => ({ kind: 'address' as const, ...placeOf(match, match[1]), confidence })),
  );
}

/** A given name, a month or the word of an office is no street: "in the corner Jordan and Malik". */
const mayBeStreet = (word: string): boolean =>
  ![functionWords, properWords, institutionWords].some((words) => words.has(word)) && !isGivenName(word);

/** Each gives the text before, and the first word of the name of each street. */
const crossings = lazy(() => {
  const { raw } = String;
  const word = raw`\p{Lu}[\p{L}'-]{1,24}`;
  const street = raw`(?:(?:rue|avenue|boulevard|chemin|de|des|du|la) ){0,3}(${word})(?: ${word}){0,2}(?: ${streetType})?`;
  const said = raw`(?:[Cc]orner|[Ii]ntersection|[Aa]ngle|[Cc]oin|[Cc]arrefour) (?:of |des? |du )?(?:the |rues )?`;
  const typed = raw`(${word})(?:(?: ${word}){0,2}? ${streetType}|(?<=Highway|Hwy|Route)\.? \d{1,3})`;
  const pattern = (source: string): RegExp => new RegExp(raw`(?<!\p{L})${source}`, 'gu');
  return [
    { pattern: pattern(raw`(${said})${street}(?: (?:and|et|at) | ?[&/] ?)${street}`), confidence: 'likely' as const },
    { pattern: pattern(raw`()${typed} (?:and|&|at|et) ${typed}`), confidence: 'likely' as const },
    { pattern: pattern(raw`()(${word}) ?& ?${typed}`), confidence: 'likely' as const },
    {
      pattern: pattern(raw`((?:at|near) )(${word}) (?:and|&) (${word})(?![\p{L}'-]| \p{Lu})`),
      confidence: 'possible' as const,
    },
  ];
});
