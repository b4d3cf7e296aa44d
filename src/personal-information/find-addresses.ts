import { lazy } from '../lib/memo.ts';
import { findCrossings } from './find-crossings.ts';
import { monthPattern } from './find-dates.ts';
import { type Finding, matchesOf } from './finding.ts';
import type { NameIndex } from './known-names.ts';
import { smallStreetType, streetType } from './street-types.ts';
import { textBefore } from './tokenize.ts';

/** Street addresses, post boxes, rural routes and Ontario postal codes. */
export function findAddresses(text: string, names: Pick<NameIndex, 'has'>): Finding[] {
  const before = ({ start }: Finding): string => textBefore(text, start, 24);
  const streets = matchesOf('address', text, streetPattern())
    // "On November 3 Queen Street was closed" has no street number.
    .filter((found) => !dayOfMonth.test(before(found)))
    .map((found) => ({ ...found, start: found.start - (unitBefore.exec(before(found))?.[0].length ?? 0) }));
  return [
    ...streets,
    ...matchesOf('address', text, postBox, ruralRoute, lot, generalDelivery),
    ...findCrossings(text, names),
    ...matchesOf('postal-code', text, postalCode),
  ];
}

/** A unit of a building, before or after the street. */
const unit = String.raw`(?:[Uu]nit[eé]?|UNIT|SUITE|[Aa]pt\.?|APT\.?|[Aa]pp\.?|[Aa]p?parte?ment|[Bb]ureau|[Ss]uite|Ste\.?|#) ?#? ?[\dA-Z][\dA-Za-z]{0,4}`;
const unitBefore = new RegExp(String.raw`(?<![\p{L}\d])(?:${unit}|[Ll]ot \d{1,4})(?:,? ?[-–]? ?| (?:at|of|au) )$`, 'u');
const postBox =
  /(?<![a-z\d])(?:(?:p\.? ?o\.? ?|post office |postal )box ?#?|bo[iî]te postale|b\. ?p\.) ?\d{1,6}(?:,? (?:stn|station|succ\.?|succursale|rpo) [a-z]{1,20}(?![a-z]))?/gi;
const ruralRoute =
  /(?<![A-Za-z\d])(?:[Ss]ite \d{1,4},? (?:(?:[Cc]omp|[Bb]ox) \d{1,4},? ){0,2})?(?:(?:R\.R\.|RR) ?# ?\d{1,2}|R\.R\. ?\d{1,2}|RR \d(?![\d.:%/])|[Rr]ural [Rr]oute ?#? ?\d{1,2}|[Rr]oute [Rr]urale ?\d{1,2})(?!\d)(?:,? (?:[Ss]ite|[Cc]omp|[Bb]ox) \d{1,4}){0,3}/g;
const generalDelivery =
  /(?<![a-z])(?:general delivery|poste restante|c\.? ?p\.? ?\d{1,5}|case postale \d{1,5})(?![a-z\d])/gi;
const lot = /(?<![a-z\d])[Ll]ot \d{1,3},? [Cc]on(?:c?\.|c|cession(?: R(?:oa)?d\.?)?)? \d{1,2}(?!\d)/g;

/** K, L, M, N or P first, and no letter that the post does not use. */
const postalCode = /(?<![a-z\d])[KLMNP]\d[ABCEGHJ-NPRSTV-Z][ -]{0,2}\d[ABCEGHJ-NPRSTV-Z]\d(?![a-z\d])/gi;

const dayOfMonth = new RegExp(String.raw`(?<!\p{L})${monthPattern}\.? $`, 'iu');

/** A number and the name of a street, with a unit after it. All begin with a digit, so that few places are tried. */
const streetPattern = lazy(() => {
  const { raw } = String;
  const side = raw`(?: (?:[NSEW]\b\.?|[NS][EW]\b|North|South|East|West)(?!\p{L}))?`;
  const proper = raw`(?:(?:\p{Lu}|[dl]'\p{Lu})[\p{L}\p{M}'’.-]{0,24}|\d{1,3}(?:st|nd|rd|th)|of|[Tt]he|de|la) `;
  // No count of things, no distance, no word between.
  const common = raw`(?!(?:and|at|blocks?|city|days?|down|feet|from|gravel|hours?|houses?|hr|km|kilomet(?:er|re)s?|lane|met(?:er|re)s?|miles?|min|minutes?|of|off|onto?|people|staff|the|to|way|youth)\b)\p{Ll}{3,20} `;
  const number = raw`(?<![\p{L}\d:.$/])#?(?:\d{1,5}[A-Za-z]? ?[-–] ?)?\d{1,5}(?:-?[A-Za-z])?(?: ?½| 1/2)?`;
  const names = [
    // 4527 County Road 12
    raw`\s{1,2}(?:\p{Lu}\p{L}{0,20} ){0,2}(?:Concession|Highway|Hwy|Line|Road|Rd|Route|Sideroad)\.? \d{1,4}(?!\d)`,
    // 12 Maple Street, 1450 Queen's Park Cres. East, 12 MAPLE ST, 12 St. Clair Avenue West
    raw`,?\s{1,2}(?:${proper}){1,3}${streetType}(?! of\b)${side}`,
    // 12 maple street
    raw`,?\s{1,2}(?:${common}){1,2}${smallStreetType}(?!\p{L})${side}`,
    // 55, rue de la Montagne
    raw`,?\s{1,2}(?:allée|av\.|avenue|boul\.|boulevard|chemin|ch\.|croissant|impasse|montée|place|promenade|rang|rg|route|rue) (?:(?:de|du|des|la|le|les|St|Ste|Saint|Sainte)[ -]|[dl]'){0,3}(?:\p{Lu}[\p{L}'’-]{0,24}|\d{1,4}(?!\d))(?: (?:Nord|Sud|Est|Ouest)(?!\p{L}))?`,
  ];
  return new RegExp(
    raw`${number}(?:${names.join('|')})(?:,? (?:${unit}|RR ?#? ?\d{1,2}(?!\d)|(?:[Bb]smt\.?|[Bb]asement)(?!\p{L})))?`,
    'gu',
  );
});
