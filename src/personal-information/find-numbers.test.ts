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
