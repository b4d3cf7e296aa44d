import { describe, expect, test } from 'vitest';
import { readCorpus, type Sentence } from './corpus.ts';
import { corpusFigures, findIn } from './corpus-figures.ts';
import type { Place } from './marked-text.ts';

const percent = (part: number, whole: number) => (100 * part) / whole;

describe('the corpus of narrative sentences', () => {
  const marked = readCorpus('marked.txt');
  const clean = readCorpus('clean.txt');

  test('has at least 200 sentences with personal information and 200 without', () => {
    expect(marked.length).toBeGreaterThanOrEqual(200);
    expect(marked.every(({ marks }) => marks.length > 0)).toBe(true);
    expect(clean.length).toBeGreaterThanOrEqual(200);
    expect(clean.every(({ marks }) => marks.length === 0)).toBe(true);
  });

  test('finds at least 98 % of the marked texts with the right kind', () => {
    const { recall, exact, marks, missed } = corpusFigures();
    console.log(`recall ${recall.toFixed(1)} % of ${marks} marks, ${exact.toFixed(1)} % to the letter`);
    for (const { sentence, mark } of missed) console.log(`  missed ${show(sentence, mark)}`);
    expect(recall).toBeGreaterThanOrEqual(98);
  });

  test('finds next to nothing besides in the marked sentences', () => {
    const besides = marked.flatMap((sentence) =>
      findIn(sentence)
        .filter(({ start, end }) => !sentence.marks.some((mark) => start < mark.end && mark.start < end))
        .map((found) => show(sentence, found)),
    );
    for (const line of besides) console.log(`  besides ${line}`);
    expect(percent(besides.length, marked.length)).toBeLessThanOrEqual(2);
  });

  test('touches at most 2 % of the clean sentences', () => {
    const { falseAlarms, clean: all, touched } = corpusFigures();
    console.log(`false alarms in ${falseAlarms.toFixed(1)} % of ${all} clean sentences`);
    for (const sentence of touched) {
      console.log(
        `  ${findIn(sentence)
          .map((found) => show(sentence, found))
          .join('; ')}`,
      );
    }
    expect(falseAlarms).toBeLessThanOrEqual(2);
  });
});

const show = ({ cast, text }: Sentence, { kind, start, end }: Place) =>
  `${cast}: ${text.slice(0, start)}[${kind}:${text.slice(start, end)}]${text.slice(end)}`;
