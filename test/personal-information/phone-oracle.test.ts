import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { expect, test } from 'vitest';
import { readCorpus } from './corpus.ts';
import { findIn } from './corpus-figures.ts';

/** Numbers of several cities of Ontario and abroad, in the forms that people write. */
const written = [
  '+1 416 363 9211',
  '416-363-9211',
  '(613) 563 2243',
  '705.326.7811',
  '1-807-345-1234 ext. 12',
  '519 254 5577',
  '+44 20 7946 0958',
  '+33 1 42 68 53 00',
];

test.each(written)('finds the number of "call %s today" as libphonenumber does', (number) => {
  const text = `call ${number} today`;
  const [expected] = findPhoneNumbersInText(text, 'CA');
  const found = findIn({ cast: 'residence', text, marks: [] });
  expect(expected).toBeDefined();
  expect(found).toEqual([expect.objectContaining({ kind: 'phone', start: expected?.startsAt, end: expected?.endsAt })]);
});

test('covers every number that libphonenumber finds in the marked sentences', () => {
  const missed = readCorpus('marked.txt').flatMap((sentence) =>
    findPhoneNumbersInText(sentence.text, 'CA')
      .filter(({ startsAt, endsAt }) => !findIn(sentence).some(({ start, end }) => start <= startsAt && end >= endsAt))
      .map(({ startsAt, endsAt }) => sentence.text.slice(startsAt, endsAt)),
  );
  expect(missed).toEqual([]);
});
