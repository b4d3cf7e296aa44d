/** An open repeat reaches this far, so that the work at each place of a text is bounded. */
const longestRepeat = 200;

/**
 * The pattern with its open repeats bounded, so that its time is linear in the text. Undefined where that would not make it so: where
 * what is repeated repeats itself, has alternatives or an optional part, where two open repeats are side by side, with more than three of
 * them, and with back-references.
 */
export function boundedPattern({ source, flags }: RegExp): RegExp | undefined {
  if (/\\(?:[1-9]|k<)/.test(source) || flags.includes('v') || source.length > 500) return undefined;
  // One letter for each escape, class and exact repeat, and one sign for each group.
  let outline = source.replace(piece, (part) => (isOpen(part) ? part : 'e'));
  while (innermost.test(outline)) outline = outline.replace(innermost, (_, content: string) => signOf(content));
  const repeats = Array.from(source.matchAll(piece), ([part]) => part).filter(isOpen);
  if (isFaulty(outline) || repeats.length > 3) return undefined;
  const bounded = source.replace(piece, (part, least: string) => {
    if (!isOpen(part)) return part;
    const min = part === '*' ? 0 : part === '+' ? 1 : Number(least);
    return `{${min},${min + longestRepeat}}`;
  });
  return new RegExp(bounded, `${flags.replace(/[gy]/g, '')}g`);
}

const piece = /\\.|\[(?:\\.|[^\]\\])*\]|\{(\d+),?\}|[*+]/g;
const innermost = /\((?:\?(?:<?[=!]|:|<\w+>))?([^()]*)\)/;
const isOpen = (part: string): boolean => /^(?:[*+]|\{\d+,)/.test(part);

/** The sign of a group: "|+" for a faulty one, "|" with a repeat or alternatives inside, "}" with an optional part, "e" otherwise. */
function signOf(content: string): string {
  if (isFaulty(content)) return '|+';
  if (/[*+{|]/.test(content)) return '|';
  return /[?}]/.test(content) ? '}' : 'e';
}

/** A repeat of what varies, an open repeat of what has an optional part, or two open repeats with nothing required between them. */
const isFaulty = (outline: string): boolean =>
  /\|[*+{]|\}(?:[*+]|\{\d+,\})|(?:[*+]|\{\d+,\})\??(?:.\?{1,2})*.(?:[*+]|\{\d+,\})/.test(outline);
