import { describe, expect, test } from 'vitest';
import { boundedPattern } from './bounded-pattern.ts';

describe('a pattern of a caller', () => {
  test.each([
    [/EMP-\d+/, /EMP-\d{1,201}/g],
    [/house [A-Z]\w*/i, /house [A-Z]\w{0,200}/gi],
    [/\w+@\w+\.ca/, /\w{1,201}@\w{1,201}\.ca/g],
    [/x{2,}[+*]/, /x{2,202}[+*]/g],
    [/x{12,}/, /x{12,212}/g],
    [/rev+/, /rev{1,201}/g],
    [/\d+?-\d*?/, /\d{1,201}?-\d{0,200}?/g],
    // Signs that repeat nothing.
    [/\+a\*b\{2,\}c/, /\+a\*b\{2,\}c/g],
    [/[*+][{2,}][\]+][^\\*]x*/, /[*+][{2,}][\]+][^\\*]x{0,200}/g],
    // Groups.
    [/(\d{3}-){2}\d{4}/, /(\d{3}-){2}\d{4}/g],
    [/(?:ab)+/, /(?:ab){1,201}/g],
    [/(?:a{12})+/, /(?:a{12}){1,201}/g],
    [/(?:AB|CD)\d{4}/, /(?:AB|CD)\d{4}/g],
    [/(?:AB|CD){2}/, /(?:AB|CD){2}/g],
    [/(?:AB|CD)?\d+/, /(?:AB|CD)?\d{1,201}/g],
    [/(?:\d-?){5,7}/, /(?:\d-?){5,7}/g],
    [/(?:\d-?)?x/, /(?:\d-?)?x/g],
    [/(\w+)-(\w+)/, /(\w{1,201})-(\w{1,201})/g],
    [/(?<id>\d)(?=x)(?!y)(?<=z)(?<!w)\d+/, /(?<id>\d)(?=x)(?!y)(?<=z)(?<!w)\d{1,201}/g],
    [/(?:(?=x)y(?!y)(?<=z)(?<!w)(?<name>z)(?:u))+/, /(?:(?=x)y(?!y)(?<=z)(?<!w)(?<name>z)(?:u)){1,201}/g],
    // What parts two open repeats.
    [/\w+[ -]\w+/, /\w{1,201}[ -]\w{1,201}/g],
    [/a+(bc)d+/, /a{1,201}(bc)d{1,201}/g],
    [/a+b{3}c+/, /a{1,201}b{3}c{1,201}/g],
    [/\w+ ?-\w+/, /\w{1,201} ?-\w{1,201}/g],
    [/a+-b+-c+/, /a{1,201}-b{1,201}-c{1,201}/g],
    // Flags.
    [/a/y, /a/g],
    [/a/gimsu, /a/gimsu],
  ])('%s has its open repeats bounded', (pattern, bounded) => {
    expect(String(boundedPattern(pattern))).toBe(String(bounded));
  });

  test.each([
    // A repeat of what repeats, or of alternatives.
    /(a+)+b/,
    /(a*)*b/,
    /(a{2,})+b/,
    /(?:\d+ )*x/,
    /(?:a+b){2,}/,
    /(?:a+b){2,3}/,
    /(?:a{1,2})+b/,
    /(a|aa)+$/,
    /(a|aa)*$/,
    /(a|aa){2,9}$/,
    /((a|aa))+$/,
    /(?:((a+)))+$/,
    /((a|aa)*)b/,
    /(?:(?=x|y)z)+/,
    // An open repeat of what has an optional part.
    /(?:aa?)+b/,
    /(?:aa?)*b/,
    /(?:aa?){2,}b/,
    /(?:aa?){12,}b/,
    /(?:b(aa?)c)+d/,
    /(?:a?(?:b))+c/,
    /((aa?))+b/,
    // Two open repeats side by side.
    /\d+\d+x/,
    /a*b*c/,
    /a+b{2,}/,
    /a{12,}b+/,
    /a{2,}b{12,}/,
    /a{12,}?b{2,}/,
    /a+?b+/,
    /[a-z]+[ -]?[a-z]+/,
    /a+b?c?d+/,
    /a+b??c+/,
    /(a+b+)/,
    /(?:x(a+b+)y)z/,
    // Back-references, and many repeats.
    /(.)\1/,
    /(?<a>.)\k<a>/,
    /a+-b+-c+-d+/,
  ])('%s is refused, since its time could grow faster than the text', (pattern) => {
    expect(boundedPattern(pattern)).toBeUndefined();
  });

  test.each([
    ['(.)\\9', ''],
    ['[a]', 'v'],
  ])('%s with the flags %j is refused', (source, flags) => {
    expect(boundedPattern(new RegExp(source, flags))).toBeUndefined();
  });

  test('has at most five hundred characters', () => {
    expect(boundedPattern(new RegExp('a'.repeat(500)))?.source).toBe('a'.repeat(500));
    expect(boundedPattern(new RegExp('a'.repeat(501)))).toBeUndefined();
  });
});
