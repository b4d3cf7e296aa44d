import { type Finding, graded, matchesOf } from './finding.ts';
import { textBefore } from './tokenize.ts';

/** Ten digits with dashes or brackets; without them they must be such as phone numbers have. */
const phone =
  /(?<![\p{L}\d])(?:\+?1[ ./-]{0,2})?(?:\( ?\d{3} ?\)[ -]{0,2}\d{3}[ ./-]{0,3}|\d{3}(?:[./-]| [./-] )\d{3}(?:[ ./-]| [./-] )|[2-9]\d\d ?[2-9]\d\d[ ./-]?)\d{4}(?!\d)(?:,? {0,2}(?:extension|ext\.?|poste|x)[ :.]{0,2}\d{1,6})?/giu;
const phoneAbroad = /(?<![\p{L}\d])\+[2-9]\d{0,2}(?:[ .()-]{0,2}\d){7,12}(?!\d)/gu;
const phoneWithoutArea = /(?<![\p{L}\d-])\d{3}[ .-]\d{4}(?![\d-])/gu;
const healthCard = /(?<![\p{L}\d-])[1-9]\d{3}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2}(?!\p{L}))?(?!\d)/gu;
const socialInsurance = /(?<![\p{L}\d-])\d{3}[ -]?\d{3}[ -]?\d{3}(?![\p{L}\d-])/gu;

// What a number is called shortly before it.
const calledPhone =
  /\b(?:call(?:ed|s)?|cell|contact|dial(?:led)?|fax|mobile|number|pager|reach(?:ed)?|tel|(?:tele)?phoned?|text(?:ed)?)\b[^.;!?\n]{0,20}$/i;
const calledHealthCard =
  /(?<![a-z])(?:h\.?c\.?n?\.?|health (?:card|insurance|number|no)|ohip|carte (?:de )?sant[ée]|assurance[- ]maladie)(?![a-z])(?:[^.;!?\n]|\bn[o°]s?\.){0,24}$/i;
const calledSocialInsurance = /\b(?:s\.?i\.?n|nas|social insurance|assurance sociale)\b[^;!?\n]{0,40}$/i;
const calledFile =
  /\b(?:account|badge|case|event|file|form|incident|invoice|model|occurrence|order|policy|ref|reference|report|serial|ticket|tracking)\b(?:(?!\b(?:call|cell|her|his|phone|text|their)\b)[^.;!?\n]){0,32}$/i;

/** Phone numbers, health card numbers and social insurance numbers: by their form, their check digit and what they are called. */
export function findNumbers(text: string): Finding[] {
  const called = (name: RegExp, { start }: Finding): boolean => name.test(textBefore(text, start, 44));
  const digits = ({ start, end }: Finding): string => text.slice(start, end).replace(/\D/g, '');
  const checks = (found: Finding): boolean => hasCheckDigit(digits(found));
  // A label and the check digit together leave no doubt.
  const byCheckDigit = (found: Finding): Finding => graded(checks(found) ? 'certain' : 'likely')(found);
  const healthCards = matchesOf('health-card', text, healthCard);
  const socialInsuranceNumbers = matchesOf('sin', text, socialInsurance);
  return [
    ...healthCards.filter((found) => called(calledHealthCard, found)).map(byCheckDigit),
    ...socialInsuranceNumbers.filter((found) => called(calledSocialInsurance, found)).map(byCheckDigit),
    // Ten digits without a break may be the number of a file.
    ...matchesOf('phone', text, phone).filter(
      (found) => digits(found).length < found.end - found.start || !called(calledFile, found),
    ),
    ...matchesOf('phone', text, phoneAbroad),
    ...matchesOf('phone', text, phoneWithoutArea).filter((found) => called(calledPhone, found)),
    ...[...healthCards, ...socialInsuranceNumbers]
      .filter((found) => checks(found) && !called(calledFile, found))
      .map(graded('likely')),
  ];
}

/** The Luhn check: with every second digit from the right doubled, the digits of all add up to a multiple of ten. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (const [place, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum > 0 && sum % 10 === 0;
}
