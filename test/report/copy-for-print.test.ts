import { describe, expect, it } from 'vitest';
import { redactForPrint } from '../../src/draft/privacy/redact-for-print.ts';
import { groupLiving, secureCustody, withChange } from './drafts.ts';

/** A text as it is in the copy for print. */
function printed(description: string): string {
  return redactForPrint(withChange(groupLiving, { description })).description;
}

describe('free text of the copy for print', () => {
  it.each([
    [
      'keeps a link that shows nothing, whoever is named next to it',
      'Mirela left; see https://news.example/fire.',
      'Individual #1 left; see https://news.example/fire.',
    ],
    [
      'has no link that shows a name',
      'See https://news.example/mirela-okonkwo for more.',
      'See [link removed] for more.',
    ],
    ['has no name of a physician', 'Dr. Patel came.', 'a physician came.'],
    ['has no name next to a profession', 'The psychiatrist Anna Patel came.', 'The psychiatrist [name removed] came.'],
    ['has no birthday', 'Born on April 3.', 'Born on [date of birth removed].'],
    ['has no phone number', 'Call 555-0142.', 'Call [phone number removed].'],
    ['keeps doses of medication', 'Mirela was given 10 mg lorazepam.', 'Individual #1 was given 10 mg lorazepam.'],
  ])('%s', (_, text, expected) => {
    expect(printed(text)).toBe(expected);
  });
});

it('shows control characters and marks that change the direction of reading', () => {
  const at = '2026-11-23T10:00:00-05:00';
  const copy = redactForPrint(
    withChange(groupLiving, {
      description: 'He\u0000 fell.\nHe \u202eran.',
      site: 'Site\u202e 7',
      media: [{ at, outlet: 'The \u202eTimes', links: ['https://news.example/\u202efire'] }],
    }),
  );
  expect(copy).toMatchObject({
    description: 'He[U+0000] fell.\nHe [U+202E]ran.',
    site: 'Site[U+202E] 7',
    media: [{ outlet: 'The [U+202E]Times', links: ['https://news.example/[U+202E]fire'] }],
  });
});

it('keeps staff by position and initials in Youth Justice, and no first name', () => {
  const { description } = redactForPrint(
    withChange(secureCustody, { description: 'Bo Lindqvist saw Tariq V. there.' }),
  );
  expect(description).toBe('Staff B.L. saw Individual #1 there.');
});

it.each([
  ['mirela-okonkwo.mp4', '***.mp4'],
  ['Okonkwo.JPG', '***.JPG'],
  ['okonkwo', '***'],
  ['okonkwo.h', '***.h'],
  ['okonkwo.pages', '***.pages'],
  ['okonkwo.backup', '***'],
  ['okonkwo.tar.gz', '***.gz'],
  ['okonkwo.mp4 copy', '***'],
  ['plan\u202e.mp4', 'plan[U+202E].mp4'],
  ['floor-plan.mp4', 'floor-plan.mp4'],
])('a file name that shows something goes but for its extension: %s', (fileName, expected) => {
  const { supportingDocuments } = redactForPrint(withChange(groupLiving, { supportingDocuments: [{ fileName }] }));
  expect(supportingDocuments).toEqual([{ fileName: expected }]);
});

describe('those who sign the copy for print', () => {
  it('keep their positions, without a name in them', () => {
    const signOff = {
      preparedBy: { name: 'Bo Lindqvist', position: 'Assistant to Ama Osei', contact: 'Extension 214' },
      approvedBy: { name: 'Ama Osei', position: '', contact: 'Extension 201' },
    };
    expect(redactForPrint(withChange(groupLiving, { signOff })).signOff).toEqual({
      preparedBy: { name: '***', position: 'Assistant to Staff #2', contact: 'Extension 214' },
      approvedBy: { name: '***', position: '', contact: 'Extension 201' },
    });
  });

  it('may have no position yet, and need not have been prepared by anyone', () => {
    const signOff = { approvedBy: { name: 'Ama Osei', contact: 'Extension 201' } };
    const copy = redactForPrint(withChange(groupLiving, { description: 'Ama Osei called.', signOff }));
    expect(copy.description).toBe('Staff #1 called.');
    expect(copy.signOff.approvedBy).toEqual({ name: '***', contact: 'Extension 201' });
  });
});
