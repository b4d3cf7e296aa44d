import { describe, expect, test } from 'vitest';
import { boundedPattern } from './bounded-pattern.ts';

describe('a pattern of a caller', () => {
  test.each([
    [/EMP-\d+/, /EMP-\d{1,201}/g],
    [/house [A-Z]\w*/i, /house [A-Z]\w{0,200}/gi],
    [/\w+@\w+\.ca/, /\w{1,201}@\w{1,201}\.ca/g],
    [/(\d{3}-){2}\d{4}/, /(\d{3}-){2}\d{4}/g],
    [/(?:AB|CD)\d{4}/, /(?:AB|CD)\d{4}/g],
    [/x{2,}[+*]/, /x{2,202}[+*]/g],
  ])('%s has its open repeats bounded', (pattern, bounded) => {
    expect(String(boundedPattern(pattern))).toBe(String(bounded));
  });

  test.each([/(a+)+b/, /(a|aa)+$/, /(?:\d+ )*x/, /\d+\d+x/, /a*b*c/, /[a-z]+[ -]?[a-z]+/, /(.)\1/, /a+b+c+d+e/])(
    '%s is refused, since its time could grow faster than the text',
    (pattern) => {
      expect(boundedPattern(pattern)).toBeUndefined();
    },
  );
});
