import { isNameLike } from './name-like.ts';
import { isGivenName } from './nicknames.ts';
import { type Cue, cueOf, frenchModifiers, linkingWords } from './people-cues.ts';
import type { Spelling, Word } from './tokenize.ts';
import { wordSet } from './word-set.ts';

// The words that announce a person who is not listed, and where the name after them begins.

/** What a word says of the name after it, with the words around. */
export function cueAt(word: Word): Cue | undefined {
  const { raw, folded, next } = word;
  // French "M. Roy", and not the initial of "Malik M. and".
  if (raw === 'M' && (next.gap === '. ' || next.gap === ' . ') && !(word.gap === ' ' && isNameLike(word.previous)))
    return 'title';
  // "Avocate : Me Lord"
  if (raw === 'Me' && isNameLike(next)) return 'title';
  return cueOf(folded) ?? (isIntroduction(word) ? 'role' : undefined);
}

/** Whether a word may say that a name is next to it. */
export const mayAnnounce = ({ folded }: Spelling): boolean =>
  labels.has(folded) || others.has(folded) || greetings.has(folded) || cueOf(folded) !== undefined;

/** Begin a line of a letter or a form, with a colon: "From: Tricia". */
const labels = wordSet('a attn author cc de from name nok nom signed to');
/** Say so with the word before or after: "known as", "My name is". */
const others = wordSet('as by m md me of paix par peace');
const greetings = wordSet('afternoon bonjour bonsoir cher chere dear evening hello hey hi morning salut');
/** "prepared by", "rédigé par" */
const authored = wordSet(
  'approved completed entered found observed prepared prescribed prescrit redige reported signed submitted typed witnessed written',
);

/** Two words that say so: "known as", "justice of the peace", "in the name of". */
const phrases = wordSet('known-as the-peace de-paix name-of nom-de good-afternoon good-evening good-morning');

/** Words of a letter at the beginning of a line, "prepared by" and "known as": a name follows. */
function isIntroduction(word: Word): boolean {
  const { folded, gap, at, previous } = word;
  if (folded === 'by' || folded === 'par') return authored.has(previous.folded);
  if (phrases.has(`${previous.folded}-${folded}`)) return true;
  // "My name is Emeka"
  if ((folded === 'name' || folded === 'nom') && linkingWords.has(word.next.folded)) return true;
  if (at > 0 && !gap.includes('\n')) return false;
  return word.next.gap.includes(':') ? labels.has(folded) : word.next.gap === ' ' && greetings.has(folded);
}

/** The text between a title and the name, and between a role or a relation and the name. */
const afterTitle = /^(?: ?\.| ?\.? {1,2}| ?: {1,2})$/;
const afterRole = /^(?: {1,2}|,? ?["“(]| « ?| ?, {1,2}| ?: {0,2}| [-–] |\/)$/;

/** The word with which a name may begin: at once, after "is" or "named", or after the colon of a label. */
export function placeAfter(word: Word, cue: Cue): Word | undefined {
  const { next } = word;
  const { gap, folded, raw } = next;
  const after = next.next;
  // "D. Okafor", "D'Arcy" and "De Souza", but "MÈRE D'ACCUEIL".
  const isOfName = raw === 'De' || (raw === 'D' && !(after.gap === "'" && after.isCapitals));
  // "sister-in-law"
  if (folded === 'in' && after.folded === 'law') return placeAfter(after, cue);
  if (cue !== 'title' && frenchModifiers.has(folded) && !isOfName && (gap === ' ' || gap === "'"))
    return placeAfter(next, cue);
  if (cue === 'title' && !(gap === ', ' && word.raw.length > 4)) return afterTitle.test(gap) ? next : undefined;
  if (linkingWords.has(folded)) return / ["“]?$/.test(after.gap) ? after : undefined;
  const isBeside = afterRole.test(gap);
  if (isBeside && (!next.isSmall || isGivenName(folded))) return next;
  for (let label = next; label.gap === ' ' && label.at < word.at + 4; label = label.next)
    if (label.next.gap.includes(': ')) return label.next;
  return isBeside ? next : undefined;
}

const conjunctions = wordSet('and et or ou');

/** The next name of a list: "Haddow and Nair", "Bea, Mateo Lisboa". */
export function placeInList(word: Word): Word | undefined {
  const { gap, folded, next } = word;
  if (!/^(?:,? |, ?| ?[&/] ?)$/.test(gap)) return undefined;
  if (conjunctions.has(folded)) return next.gap === ' ' ? next : undefined;
  return word;
}
