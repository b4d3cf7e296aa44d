import { lazy } from '../lib/memo.ts';
import { prefixCoded } from './prefix-coded.ts';
import { medicineBeginnings, medicines } from './word-lists.ts';

/**
 * Generic and brand names of medicines for people: from Health Canada's Drug Product Database those that nine products (brands: eight)
 * or more have, and names that reports use besides. Most are known by their beginning or ending alone, in every spelling and language.
 */
const names = lazy(() => prefixCoded(medicines));

/** Beginnings of six to eight letters that no English or French word of eight letters or more has. */
const beginnings = lazy(() => prefixCoded(medicineBeginnings));

/** Endings of generic names, and of no English or French word. */
const endings =
  /[a-z]{2}(?:[aeiou]mab|[aeiou]nib|olol|[aeo]pril|azepam|azolam|[dg]ipine|statin|sartan|triptan|prazole|conazole|oxetine|cycline|cillin|mycin|floxacin|[aeiou]vir|gliptin|gliflozin|glutide|triptyline|caine|tadine|peridone|oxacin|thiazide|profen|setron|semide|barbital|parin|xaban|piprazole|zodone|dronate|lukast|nidazole|phylline|racetam|lopram|zapine|terone|trozole|poetin|gestrel|faxine|steride|phrine|piclone|[ln]azine|domide|denafil|tropin|zosin|[ai]sone|tabine|zepine)$/;

/** Whether a word, folded, is the name of a medicine, in English or French and in the plural too. */
export function isMedicine(word: string): boolean {
  if (word.length < 4) return false;
  const stem = /[^aeiou]e$|s$/.test(word) ? word.slice(0, -1) : word;
  return (
    names().has(word) ||
    names().has(stem) ||
    endings.test(word) ||
    endings.test(stem) ||
    (word.length > 7 && begins(word))
  );
}

const begins = (word: string): boolean => [6, 7, 8].some((length) => beginnings().has(word.slice(0, length)));
