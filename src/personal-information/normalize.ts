/** A text in the characters that the finders match, with the way back to the text as it was written. */
export interface NormalizedText {
  readonly text: string;
  /** The offset in the text as written of the character at an offset of the normalized text. */
  readonly offsetOf: (index: number) => number;
}

/**
 * The text with the characters of word processors, phones and web pages replaced by those of a keyboard: spaces, hyphens, apostrophes
 * and full-width forms, and dashes and dots next to a digit. Invisible characters are left out. One place does this for all finders.
 */
export function normalizeText(written: string): NormalizedText {
  // ASCII needs no replacement.
  if (/^[\0-\x7f]*$/.test(written)) return { text: written, offsetOf: (index) => index };
  const replaced = written
    .replace(spaces, ' ')
    .replace(hyphens, '-')
    .replace(apostrophes, "'")
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(dashesInNumbers, '-')
    .replace(dotsInNumbers, '.');
  return withoutInvisible(replaced);
}

const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const hyphens = /[\u2010\u2011\ufe63]/g;
const apostrophes = /[\u2019\u2032]/g;
const fullWidth = /[\uff01-\uff5e]/g;
/** Between words a dash is punctuation; next to a digit it was typed for a hyphen. */
const dashesInNumbers =
  /(?<=\d[\u200b\u2060]?)[\u2012-\u2015\u2212]|(?<=\d )[\u2012-\u2015\u2212](?= \d)|[\u2012-\u2015\u2212](?=\d)/g;
const dotsInNumbers = /(?<=\d)[\u00b7\u2024\u2027\u30fb](?=\d)/g;
const invisible = /(?:[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\ufe0e|\ufe0f)/g;

function withoutInvisible(text: string): NormalizedText {
  /** Where characters are left out: the offset in the result, and how many were left out up to there. */
  const places: number[] = [];
  const gaps: number[] = [];
  let gap = 0;
  const result = text.replace(invisible, (run, offset: number) => {
    places.push(offset - gap);
    gap += run.length;
    gaps.push(gap);
    return '';
  });
  return { text: result, offsetOf: (index) => index + (gaps[lastUpTo(places, index)] ?? 0) };
}

/** The index of the last place that is not after another, by bisection; -1 when there is none. */
function lastUpTo(places: readonly number[], index: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
