import { describe, expect, test } from 'vitest';
import { claimOf } from './support/by-hand.ts';
import { assessFile, readAssessmentFile, readFiles } from './support/file.ts';
import { printAssessment } from './support/print.ts';

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

  test('leaves nothing out of print but what changes with every release', () => {
    const { receipt, ...rest } = assessment;
    const printed = printAssessment(assessment);
    expect(texts(rest).filter((text) => !printed.includes(text))).toEqual([]);
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

/** Every text in a value, deep. Document names are printed in short. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'document' ? [] : texts(inner)));
}
