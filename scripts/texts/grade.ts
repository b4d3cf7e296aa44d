import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf, wordsOf } from './rules.ts';

/** The reading grade of a text by Flesch and Kincaid: years of school. */
export function gradeOf(text: string): number {
  const sentences = text.split(/(?<=[.?!])\s+/).length;
  const words = sentencesOf(text).flatMap(wordsOf);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllable(words.join(' ')) });
}

/** The middle value. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
