import { describe, expect, test } from 'vitest';
import { findPersonalInformation } from '../../src/personal-information/find.ts';
import { minimizeText } from '../../src/personal-information/minimize-text.ts';
import { personalInformationPolicy } from '../../src/personal-information/policy.ts';
import { type Narrative, readNarratives } from './narratives.ts';

const narratives = readNarratives();

const found = ({ text, people, programs, open }: Narrative) =>
  findPersonalInformation(text, people, personalInformationPolicy({ programs }))
    .filter(({ start, end }) => !open.some((place) => start < place.end && place.start < end))
    .map(({ start, end, kind, confidence }) => ({ words: text.slice(start, end), kind, confidence, start, end }));

describe('a narrative as staff write it', () => {
  test.each(narratives)('has its personal information found, and nothing else: $title', (narrative) => {
    expect(found(narrative)).toEqual(narrative.marks);
  });

  test.each(narratives)('keeps no last name of a known person when it is minimized: $title', (narrative) => {
    const { text, people, programs, marks } = narrative;
    const unmarked = marks.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
    const ordinary = wordsOf(unmarked);
    const left = wordsOf(minimizeText(text, people, personalInformationPolicy({ programs })));
    const names = people.flatMap(({ lastName }) => [...wordsOf(lastName ?? '')]);
    expect(names.filter((name) => left.has(name) && !ordinary.has(name))).toEqual([]);
  });
});

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu));
