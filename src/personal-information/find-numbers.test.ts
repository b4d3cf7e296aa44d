import { describe, expect, test } from 'vitest';
import { findNumbers } from './find-numbers.ts';
import { expectMarks } from './marks.fixture.ts';

describe('a phone number', () => {
  test.each([
    'file [[phone:416-555-0142]], file [[phone:(416) 555-0142]]',
    '[[phone:14165550142]], [[phone:+14165550142]], [[phone:(416)555-0142]], [[phone:(416) 5550142]]',
    '[[phone:416-555-0142x12]], [[phone:416-555-0142 ext 12]], [[phone:416-555-0142, extension 12]]',
    '[[phone:+7 495 123 45 67]] and [[phone:+491512345678901]] and [[phone:+44 20 7946 0958]].',
    'call him at [[phone:555-0142]]',
  ])('%j', (line) => expectMarks(line));
});

describe('a health card or social insurance number', () => {
  test.each([
    '[[health-card:1234567897AB]]',
    'OHIP number is [[health-card:1234567890]]',
    'no OHIP; 1234567890',
    'SIN number is [[sin:123 456 789]]',
    'no SIN; 123 456 789',
    '[[sin:999 999 998]]',
    '000 000 000',
  ])('%j', (line) => expectMarks(line));
});

describe('the confidence of a number', () => {
  test.each([
    ['OHIP 1234567897', 'certain'],
    ['OHIP 1234567890', 'likely'],
    ['1234567897', 'likely'],
    ['SIN 999 999 998', 'certain'],
    ['SIN 123 456 789', 'likely'],
    ['999 999 998', 'likely'],
  ])('of %j is %s: a label and the check digit together leave no doubt', (text, confidence) => {
    expect(findNumbers(text)[0]?.confidence).toBe(confidence);
  });
});

describe('a phone number as people type it', () => {
  test.each([
    'Call [[phone:1 416 555 0142]], [[phone:1.416.555.0142]] or [[phone:1- 416-555-0142]].',
    'Call [[phone:(416 ) 555-0142]], [[phone:( 416 ) 555 0142]], [[phone:(416)  555 - 0142]] or [[phone:(416)-555-0142]].',
    'Call [[phone:416 - 555 - 0142]], [[phone:416/555/0142]], [[phone:416 . 555 . 0142]] or [[phone:416-555 0142]].',
    'Call [[phone:416555-0142]], [[phone:416 5550142]], [[phone:416 555-0142]] or [[phone:416555.0142]].',
    'Call [[phone:416-555-0142, poste 214]], [[phone:416-555-0142  ext: 12]], [[phone:416-555-0142 ext.: 7]] or [[phone:416-555-0142x2]].',
    'Call [[phone:416-555-0142 extension 12345]] or [[phone:416-555-0142 X. 7]] or [[phone:416-555-0142]] ext none.',
    'Call [[phone:+44 (0)20 7946 0958]], [[phone:+33.1.23.45.67.89]], [[phone:+353-1-555-0142]] or [[phone:+86 (10) 6552 9988]].',
  ])('is found: %j', (line) => expectMarks(line, []));

  test.each([
    'Call [[phone:555 0142]]; call [[phone:555.0142]]; call his mother at [[phone:555-0142]].',
    'He was called at [[phone:555-0142]]. She calls [[phone:555-0142]] daily. Staff dial [[phone:555-0142]], and she dialled [[phone:555-0142]].',
    'Reach him at [[phone:555-0142]]. He was reached at [[phone:555-0142]]. Text [[phone:555-0142]]. She texted [[phone:555-0142]].',
    'Phone [[phone:555-0142]]. Staff phoned [[phone:555-0142]]. Telephone: [[phone:555-0142]]. Staff telephoned [[phone:555-0142]]. Tel. 555-0142',
    'Fax [[phone:555-0142]], mobile [[phone:555-0142]], cell [[phone:555-0142]], pager [[phone:555-0142]], contact [[phone:555-0142]], number [[phone:555-0142]].',
  ])('without an area code is found after a word for a call: %j', (line) => expectMarks(line, []));

  test.each([
    'Unit A416-555-0142, part 9416-555-0142 and 416-555-01425 are no phone numbers.',
    'Part X+44 20 7946 0958, 7+44 20 7946 0958 and +44 20 79 are none, and +491512345678901234 is too long.',
    'Call 555-01425, call 2-555-0142, call A555-0142, call 5555-0142 and call 555-0142-7.',
  ])('is not made of other numbers: %j', (line) => expectMarks(line, []));

  test.each([
    'Staff recalled 555-0142; the cellar 555-0142; a context 555-0142; the phones 555-0142.',
    'He called at noon. Room 555-0142. He called; room 555-0142. Who called? Room 555-0142. Call! Room 555-0142.',
    'He called from the far end of the hall beside room 555-0142.',
  ])('without an area code is not found where no call is near: %j', (line) => expectMarks(line, []));
});

describe('a health card number as people type it', () => {
  test.each([
    'OHIP [[health-card:1234-567-890 AB]], OHIP [[health-card:1234567890-AB]], OHIP [[health-card:1234 567890AB]], OHIP [[health-card:1234567 890]].',
    'OHIP [[health-card:1234-567-890]] WAS ON FILE.',
    'H.C. [[health-card:1234-567-890]], HCN [[health-card:1234-567-890]], H.C.N. [[health-card:1234-567-890]], hc: [[health-card:1234-567-890]].',
    'Health insurance [[health-card:1234-567-890]], health number is [[health-card:1234-567-890]], health no [[health-card:1234-567-890]].',
    'Carte de santé [[health-card:1234-567-890]], carte sante nos. [[health-card:1234-567-890]], carte santé n° [[health-card:1234-567-890]].',
    'Assurance maladie [[health-card:1234-567-890]], assurance-maladie no. [[health-card:1234-567-890]].',
  ])('is found after what it is called: %j', (line) => expectMarks(line, []));

  test.each([
    'OHIP A1234-567-890, OHIP 0234-567-890, and OHIP 2-1234-567-890 are none.',
    'The AHC 1234-567-890, the HCR 1234-567-890 and Ohipo 1234-567-890 are none.',
    'No OHIP. The 1234-567-890. No OHIP? The 1234-567-890. No OHIP! The 1234-567-890.',
    'His OHIP is in the old binder with the code 1234-567-890.',
  ])('is not made of other numbers: %j', (line) => expectMarks(line, []));
});

describe('a social insurance number as people type it', () => {
  test.each([
    'S.I.N. [[sin:123 456 789]], s.i.n [[sin:123-456-789]], NAS [[sin:123456789]], social insurance [[sin:123 456789]], assurance sociale : [[sin:123456 789]].',
    'SIN no. [[sin:123 456 789]]. Social insurance number of the parent is [[sin:123 456 789]].',
  ])('is found after what it is called: %j', (line) => expectMarks(line, []));

  test.each([
    'SIN A123-456-789, SIN 123-456-789B, SIN 7-123-456-789, SIN 123-456-789-0 are none.',
    'No SIN! The 123 456 789. No SIN? The 123 456 789. No SIN, and the binder is filed under the letters and numbers 123 456 789.',
    'The sine of 123 456 789 and the basin 123 456 789 are none.',
  ])('is not made of other numbers: %j', (line) => expectMarks(line, []));
});
