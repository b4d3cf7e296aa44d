import { describe, expect, it } from 'vitest';
import { asMarkdown, asText, type Block } from './blocks.ts';

const report: readonly Block[] = [
  { kind: 'note', text: 'Copy' },
  { kind: 'title', text: 'Report' },
  { kind: 'section', text: 'Sign-off' },
  { kind: 'note', text: 'Nobody signed.' },
  { kind: 'part', text: 'Individual #1' },
  { kind: 'field', label: 'Name', text: 'J.S.' },
  { kind: 'field', label: 'Is it over?', text: 'Yes' },
];

const field = (text: string): Block => ({ kind: 'field', label: 'Why', text });
const section: Block = { kind: 'section', text: 'Site' };

describe('blocks', () => {
  it('as text', () => {
    expect(asText(report)).toBe(`Copy
REPORT

SIGN-OFF
Nobody signed.

Individual #1
Name: J.S.
Is it over? Yes
`);
  });

  it('as Markdown', () => {
    expect(asMarkdown(report)).toBe(`_Copy_
# Report

## Sign-off

_Nobody signed._

### Individual #1

- **Name:** J.S.
- **Is it over?** Yes
`);
  });

  it('begin and end without blank lines', () => {
    expect(asText([section])).toBe('SITE\n');
    expect(asMarkdown([section])).toBe('## Site\n');
  });
});

describe('a longer text is under its label', () => {
  const line = 'x'.repeat(120);

  it.each([
    ['120 characters are not long', line, `Why: ${line}\n`, `- **Why:** ${line}\n`],
    ['121 are', `${line}x`, `Why:\n  ${line}x\n`, `**Why**\n\n${line}x\n`],
    ['two lines are', 'One\nTwo', 'Why:\n  One\n  Two\n', '**Why**\n\nOne  \nTwo\n'],
  ])('%s', (_, text, plain, markdown) => {
    expect(asText([field(text)])).toBe(plain);
    expect(asMarkdown([field(text)])).toBe(markdown);
  });
});

describe('text that people wrote is never Markdown', () => {
  it.each([
    ['a heading', '# Fire', '\\# Fire'],
    ['a heading below others', '## Fire', '#\\# Fire'],
    ['an empty heading', '#', '\\#'],
    ['a line under a heading', '===', '==\\='],
    ['a rule', '---', '--\\-'],
    ['a list', '- one', '\\- one'],
    ['a list with numbers', '12. one', '12\\. one'],
    ['a list with numbers and brackets', '12) one', '12\\) one'],
    ['code', '    one', 'one'],
    ['a list further in', ' \t- one', '\\- one'],
    ['emphasis', '*one* _two_', '\\*one\\* \\_two\\_'],
  ])('%s', (_, text, expected) => {
    expect(asMarkdown([{ kind: 'part', text }])).toBe(`### ${expected}\n`);
  });

  it.each(['Room # 4', 'one - two', 'It is 2. of 3.', '-5 degrees', '#4', '1.5 hours', '####### seven'])(
    'and what is none stays as it is: %s',
    (text) => {
      expect(asMarkdown([{ kind: 'part', text }])).toBe(`### ${text}\n`);
    },
  );
});

describe('what people wrote cannot pass for another part of the report', () => {
  const forged = 'He fell.\u2028\u2028SIGN-OFF\u2028Prepared by: Bo';

  it('has no line that begins as a heading or a field does', () => {
    expect(asText([field(forged)])).toBe('Why:\n  He fell.\n\n  SIGN-OFF\n  Prepared by: Bo\n');
    expect(asMarkdown([field('Fell.\r\r# Sign-off')])).toBe('**Why**\n\nFell.\n\n\\# Sign-off\n');
  });

  it('shows control characters and marks that change the direction of reading', () => {
    expect(asText([field('\u202edellaf\u0000')])).toBe('Why: [U+202E]dellaf[U+0000]\n');
    expect(asMarkdown([field('\u202edellaf')])).toBe('- **Why:** \\[U+202E\\]dellaf\n');
  });
});
