import { findPersonalInformation } from '../../src/personal-information/find.ts';
import { personalInformationPolicy } from '../../src/personal-information/policy.ts';
import { casts, readCorpus, type Sentence } from './corpus.ts';
import type { Place } from './marked-text.ts';

export const findIn = ({ cast, text }: Sentence) => {
  const { programs, people } = casts[cast] ?? { programs: [], people: [] };
  return findPersonalInformation(text, people, personalInformationPolicy({ programs }));
};

const covers = (found: Place, mark: Place) =>
  found.kind === mark.kind && found.start <= mark.start && found.end >= mark.end;

const percent = (part: number, whole: number): number => (100 * part) / whole;

/** What the search for personal information makes of the sentences written for it. */
export function corpusFigures() {
  const [marked, clean] = [readCorpus('marked.txt'), readCorpus('clean.txt')];
  const all = marked.flatMap((sentence) => sentence.marks.map((mark) => ({ sentence, mark })));
  const missed = all.filter(({ sentence, mark }) => !findIn(sentence).some((found) => covers(found, mark)));
  const exact = all.filter(({ sentence, mark }) =>
    findIn(sentence).some(({ kind, start, end }) => kind === mark.kind && start === mark.start && end === mark.end),
  );
  const touched = clean.filter((sentence) => findIn(sentence).length > 0);
  return {
    marks: all.length,
    missed,
    /** In per cent of the marks: found as the kind that they are, and found to the letter. */
    recall: percent(all.length - missed.length, all.length),
    exact: percent(exact.length, all.length),
    clean: clean.length,
    touched,
    /** In per cent of the clean sentences. */
    falseAlarms: percent(touched.length, clean.length),
  };
}
