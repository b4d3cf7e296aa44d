import { describe, expect, test } from 'vitest';
import { claimOf } from './support/by-hand.ts';
import { assessFile, readAssessmentFile, readFiles } from './support/file.ts';
import { printAssessment } from './support/print.ts';
import { rulesIn } from './support/rules-in.ts';

const files = readFiles();

/** What no review may leave out. */
const always = ['reportable', 'level', 'due', 'notify'];

describe.each(files)('$name', (file) => {
  const assessment = assessFile(file);

  test.each(file.byHand)('%s: %s', (key, value) => {
    const { claimed, found } = claimOf(assessment, key, value);
    expect(found).toEqual(claimed);
  });

  test('says by hand whether, when and whom to tell', () => {
    expect(file.byHand.map(([key]) => key)).toEqual(expect.arrayContaining(always));
  });

  test('is answered as it was reviewed', () => {
    expect(printAssessment(assessment)).toBe(file.answer);
  });

  test('is printed whole, but for texts and what changes with every release', () => {
    const { receipt, ...rest } = assessment;
    const printed = printAssessment(assessment);
    const rules = new Set(rulesIn(rest).map(({ id }) => id));
    expect(idsIn(rest).filter((text) => !printed.includes(rules.has(text) ? lastPart(text) : text))).toEqual([]);
    expect(Object.keys(receipt.readings).filter((id) => !printed.includes(id))).toEqual([]);
  });
});

test('a line with an unknown key fails', () => {
  const [file] = files;
  if (file === undefined) throw new Error('no file');
  expect(() => claimOf(assessFile(file), 'reportabel', 'yes')).toThrow('unknown key');
  expect(() => claimOf(assessFile(file), 'entry 1 notify', 'coroner')).toThrow('unknown key');
});

test('a line without a value, or a part out of place, fails', () => {
  const text = '# Title\n\nStory.\n\n```json\n{}\n```\n\n## By hand\n\n- reportable: yes\n';
  expect(readAssessmentFile('x.md', text).byHand).toEqual([['reportable', 'yes']]);
  expect(() => readAssessmentFile('x.md', text.replace(': yes', ''))).toThrow('key: value');
  expect(() => readAssessmentFile('x.md', text.replace('## By hand', '## By heart'))).toThrow('in this order');
});

/** The keys of texts that the data gives, which are printed by their id; an answer about an id depends on the id alone. */
const texts = new Set([
  ...['text', 'when', 'citations', 'prompt', 'help', 'label', 'reading', 'otherReading', 'source'],
]);

/** Every id and value in a value, deep. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (texts.has(key) ? [] : idsIn(inner)));
}

const lastPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1);
