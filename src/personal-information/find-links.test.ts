import { describe, test } from 'vitest';
import { expectMarks } from './marks.fixture.ts';

describe('a link', () => {
  test.each([
    '[[url:http://intranet/page]], [[url:https://intranet/page]] and [[url:ftp://files/x]]',
    '[[url:mail.example.ca]], [[url:example.ca]], [[url:a.b.example.ca/x]]',
    'they wrote @example.com, and [[url:www.example.ca/…]]!!!',
  ])('%j', (line) => expectMarks(line));
});

describe('an address of the internet', () => {
  test.each([
    "Sent to [[email:_staff-1%x@example.ca]], [[email:é.roy@exámple.ca]], [[email:1a@mail.example.on.ca]], (mailto:[[email:o'neil@example.ca]]).",
    'See [[url:http://a.b]], [[url:HTTPS://A.B/c_(d]]), [[url:ftp://a.b]], [[url:www.a.b]]. Not xhttp://a, 1www.a.b.',
    'See [[url:https://example.com/a]]> or "[[url:https://example.com/b]]" or [[url:https://example.com/c]].\'*',
    'See [[url:a-b.example.org]], [[url:1st.edu]], [[url:x.gov/a]], [[url:x.info]], [[url:x.net/b]]; "[[url:x.org/c]]" done.',
    'See [[url:bit.ly.io/x]], [[url:a.b.c.co/x1]], [[url:wa.me/1416]], [[url:youtu.be/abc]]; not wa.me, youtu.be/ or a.b.c.d.me/x.',
    'Not _wa.me/1 or .wa.me/1; "[[url:t.me/a]]" and [[url:discord.gg/a]]...',
  ])('is found to its end: %j', (line) => expectMarks(line, []));

  test.each([
    'Sent to @example.ca, .@example.ca, -@example.ca, staff@localhost, and staff @example.ca.',
    'None are x.cab, x.ca-b, x.ca1, -x.ca, _x.ca, a.-x, @x.ca or .x.ca.',
  ])('is not made of what looks like one: %j', (line) => expectMarks(line, []));
});
