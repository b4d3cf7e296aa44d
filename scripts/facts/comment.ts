import type { Citation } from '../../src/model/citation.ts';
import { printCitation } from '../handbook/citations.ts';

const width = 130;

/** What a member means and its places, as the lines of a comment. */
export function commentOf(meaning: string, citations: readonly Citation[]): string {
  const text = `${meaning} (${citations.map(printCitation).join('; ')})`;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length === 1
    ? `  /** ${lines[0]} */`
    : ['  /**', ...lines.map((line) => `   * ${line}`), '   */'].join('\n');
}
