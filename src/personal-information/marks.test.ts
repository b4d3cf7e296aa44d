import { describe, expect, test } from 'vitest';
import { outsideMarks } from './marks.ts';

const text = 'A [name removed] and [link removed] B';

describe('a finding in a text with marks', () => {
  test.each<[what: string, found: string, left: string[]]>([
    ['before them stays', 'A ', ['A ']],
    ['between them stays', ' and ', [' and ']],
    ['after them stays', ' B', [' B']],
    ['is gone where it is a mark', '[name removed]', []],
    ['is gone where it is in a mark', 'name', []],
    ['is gone at the end of a mark', 'removed] B', ['removed] B']],
    ['stays whole from before a mark into it', 'A [name', ['A [name removed]']],
    ['stays whole from before a mark to its end', 'A [name removed]', ['A [name removed]']],
    ['stays whole from the end of a mark into the next one', ' and [link', [' and [link removed]']],
    ['stays whole from a mark to the text after it', 'removed] and', ['removed] and']],
  ])('%s', (_, found, left) => {
    const start = text.indexOf(found);
    const places = outsideMarks(text, [{ kind: 'name', start, end: start + found.length }]);
    expect(places.map((place) => text.slice(place.start, place.end))).toEqual(left);
  });
});
