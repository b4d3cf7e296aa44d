import { retext } from 'retext';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import type { Text } from './extract.ts';

/** Words and patterns that read like a translation, each with what to write instead (docs/style.md). */
const avoided: readonly (readonly [RegExp, string])[] = [
  [/\b(?:is|are|was|were|be|been) told\b|\btells? of\b/i, 'is notified, is informed, reports'],
  [/\bturn(?:s|ed)? on\b(?! the (?:light|tap))/i, 'depends on'],
  [/\bbear(?:s|ing)? on\b/i, 'affects'],
  [/\b(?:some|any|every|no)body\b/i, 'a person, anyone, everyone, no one; better: name the person'],
  [/, for instance\b/i, 'such as, before the example'],
  [/\bno rules? of\b/i, 'not part of'],
  [
    /\b(?:what|where it|which) stands\b|\bstands? (?:in|on|under|beside|apart|once|for itself)\b/i,
    'is, appears, is given',
  ],
  [/\b(?:what|that|which) (?:is|are) read\b|\bread (?:by|in) (?:this|the) rules?\b/i, 'applies, is used'],
  [/\bholds? (?:what|whether|the|of|for|in|where|no|an?|its?)\b/i, 'contains, applies, includes'],
  [/\bgoes before\b/i, 'takes precedence over'],
  [/\bspeaks? (?:for|of)\b/i, 'applies, mentions'],
  [/\bdescriptors? that identif\w+ (?:nobody|no one)\b/i, 'non-identifying descriptors'],
  [/\bcalm(?:ed|ing)? the situation\b/i, 'de-escalate'],
  [/\bthose who have to\b/i, 'the required parties'],
  [/\bcalls? for telling\b/i, 'requires a notification'],
  [/\bbecomes? of it\b|\bfewer or less grave\b|\bone after the other\b/i, 'use the term of the Guidelines'],
  [/\bnothing (?:where|here|more|that)\b/i, 'say what there is, or that there is none'],
  [/\bthe (?:one|ones) that\b/i, 'repeat the noun'],
  [/\bas the case may be\b|\btherein\b|\bthereof\b|\bheretofore\b|\bhereby\b/i, 'plain words'],
  [/\bin order to\b/i, 'to'],
  [/\bprior to\b/i, 'before'],
  [/\butili[sz]e\b/i, 'use'],
];

/** A question must name what it is about. */
const withoutSubject =
  /^(?:Is|Was|Were|Does|Did|Has|Had|Will|Could|Can|May|Are|Do) (?:it|they|this|that|these|those)\b/;

const longestSentence = 30;

/** What is wrong with a text, in words. */
export function problemsOf({ kind, text }: Text): string[] {
  const problems = avoided.flatMap(([pattern, instead]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`"${match[0]}": write ${instead}`];
  });
  if (kind === 'label') return problems;
  const longest = Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
  if (longest > longestSentence) problems.push(`a sentence of ${longest} words: at most ${longestSentence}`);
  if (kind === 'question') {
    if (!/\?(?: .*)?$/s.test(text)) problems.push('a question ends in "?"');
    if (withoutSubject.test(text)) problems.push('a question names its subject');
  }
  return [...problems, ...linted(text)];
}

const linter = retext().use(retextIndefiniteArticle).use(retextRepeatedWords);

const linted = (text: string): string[] => {
  const file = linter.processSync(text);
  return file.messages.map(({ reason }) => reason);
};

/** The sentences of a text; items of a list, after a colon or a semicolon, count apart. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(/\b(?:e\.g|i\.e|s|ss|No|Reg|St|Dr|vs|etc|cf|p|pp|O)\.(?=[\s\d(])/g, (short) => short.replace('.', ''))
    .split(/(?<=[.?!])["”)]?\s+|[:;]\s+|\s[–—]\s/)
    .filter((sentence) => sentence.trim() !== '');

export const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\d][\p{L}\d'’.-]*/gu) ?? [];
