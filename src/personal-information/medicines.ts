import { lazy } from '../lib/memo.ts';
import { prefixCoded } from './prefix-coded.ts';
import { medicines } from './word-lists.ts';

/**
 * Generic and brand names of medicines for people: from Health Canada's Drug Product Database those that nine products (brands: eight)
 * or more have, and names that reports use besides. Most are known by their beginning, in every spelling and language; one that ends
 * with a space is known as a whole word only, because other words begin so.
 */
const beginnings = lazy(() => prefixCoded(medicines));

/** Endings of generic names, and of no English or French word and no common last name. */
const endings =
  /(?:..(?:[aeiou](?:mab|nib)|olol|[aeo]pril|z(?:ep|ol)am|[dg]ipin|statin|sartan|triptan|prazol|conazol|xetin|cyclin|cillin|mycin|oxacin|(?:[cnx]a|tegra|ira|[ms]i|o|bu|pre)vir|iptin|flozin|glutid|triptylin|(?:[pr]a|an|p)tadin|peridon|thiazid|semid|rofen|setron|barbital|parin|xaban|zodon|codone|dronat|lukast|nidazol|phyllin|cetam|opram|zapin|terone|rozol|poetin|gestrel|faxin|sterid|phrin|iclon|[ln]azin|domid|nafil|tropin|zosin|(?:th?a|ca|rti|ni)sone|tabin|zepin|olimus|icort|ixol|ciclib|mustin|astim|dopa|oxicam|platin|taxel|rubicin|adol|oxone)|(?:[cdlvz]o|pro|[rv]a|u|ti)cain)e?s?$/;

/** Whether a word, folded, is the name of a medicine, in English or French and in the plural too. */
export const isMedicine = (word: string): boolean =>
  endings.test(word) || begins(`${word} `) || (word.endsWith('s') && beginnings().has(`${word.slice(0, -1)} `));

const begins = (word: string): boolean =>
  [5, 6, 7, 8, 9, word.length].some((length) => beginnings().has(word.slice(0, length)));
