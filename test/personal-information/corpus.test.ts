import { describe, expect, test } from 'vitest';
import { findPersonalInformation, personalInformationPolicy } from '../../src/personal-information/index.ts';
import { casts, type Mark, readCorpus, type Sentence } from './corpus.ts';

const find = ({ cast, text }: Sentence) => {
  const { programs, people } = casts[cast] ?? { programs: [], people: [] };
  return findPersonalInformation(text, people, personalInformationPolicy({ programs }));
};

const percent = (part: number, whole: number) => (100 * part) / whole;

describe('the corpus of narrative sentences', () => {
  const marked = readCorpus('marked.txt');
  const clean = readCorpus('clean.txt');

  test('holds at least 200 sentences with personal information and 200 without', () => {
    expect(marked.length).toBeGreaterThanOrEqual(200);
    expect(marked.every(({ marks }) => marks.length > 0)).toBe(true);
    expect(clean.length).toBeGreaterThanOrEqual(200);
    expect(clean.every(({ marks }) => marks.length === 0)).toBe(true);
  });

  test('finds at least 98 % of what is marked, as the kind that it is', () => {
    const all = marked.flatMap((sentence) => sentence.marks.map((mark) => ({ sentence, mark })));
    const missed = all.filter(({ sentence, mark }) => !find(sentence).some((found) => covers(found, mark)));
    const exact = all.filter(({ sentence, mark }) =>
      find(sentence).some(({ kind, start, end }) => kind === mark.kind && start === mark.start && end === mark.end),
    );
    const recall = percent(all.length - missed.length, all.length);
    console.log(
      `recall ${recall.toFixed(1)} % of ${all.length} marks, ${percent(exact.length, all.length).toFixed(1)} % to the letter`,
    );
    for (const { sentence, mark } of missed) console.log(`  missed ${show(sentence, mark)}`);
    expect(recall).toBeGreaterThanOrEqual(98);
  });

  test('finds next to nothing besides in the marked sentences', () => {
    const besides = marked.flatMap((sentence) =>
      find(sentence)
        .filter(({ start, end }) => !sentence.marks.some((mark) => start < mark.end && mark.start < end))
        .map((found) => show(sentence, found)),
    );
    for (const line of besides) console.log(`  besides ${line}`);
    expect(percent(besides.length, marked.length)).toBeLessThanOrEqual(2);
  });

  test('touches at most 2 % of the clean sentences', () => {
    const touched = clean.filter((sentence) => find(sentence).length > 0);
    const share = percent(touched.length, clean.length);
    console.log(`false alarms in ${share.toFixed(1)} % of ${clean.length} clean sentences`);
    for (const sentence of touched)
      console.log(
        `  ${find(sentence)
          .map((found) => show(sentence, found))
          .join('; ')}`,
      );
    expect(share).toBeLessThanOrEqual(2);
  });
});

const covers = (found: Mark, mark: Mark) =>
  found.kind === mark.kind && found.start <= mark.start && found.end >= mark.end;

const show = ({ cast, text }: Sentence, { kind, start, end }: Mark) =>
  `${cast}: ${text.slice(0, start)}[${kind}:${text.slice(start, end)}]${text.slice(end)}`;
