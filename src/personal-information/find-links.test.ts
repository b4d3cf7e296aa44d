import { describe, test } from 'vitest';
import { expectMarks } from './marks.fixture.ts';

describe('a link', () => {
  test.each([
    '[[url:http://intranet/page]], [[url:https://intranet/page]] and [[url:ftp://files/x]]',
    '[[url:mail.example.ca]], [[url:example.ca]], [[url:a.b.example.ca/x]]',
    'they wrote @example.com, and [[url:www.example.ca/…]]!!!',
  ])('%j', (line) => expectMarks(line));
});
