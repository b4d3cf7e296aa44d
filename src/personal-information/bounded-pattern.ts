/** An open repeat reaches this far, so that the work at each place of a text is bounded. */
const longestRepeat = 200;

/**
 * The pattern with its open repeats bounded, so that its time is linear in the text. Undefined where that would not make it so: where
 * what is repeated repeats itself or has alternatives, where two open repeats are side by side, with more than three of them, and with
 * back-references.
 */
export function boundedPattern({ source, flags }: RegExp): RegExp | undefined {
  if (/\\(?:[1-9]|k<)/.test(source) || flags.includes('v') || source.length > 500) return undefined;
  // One letter for each escape, class and group: "v" for a group that has a repeat or alternatives.
  let outline = source
    .replace(piece, (part) => (part.length > 1 && !part.startsWith('{') ? 'e' : part))
    .replace(/\{\d+\}/g, '');
  for (let inner = innermost.exec(outline); inner; inner = innermost.exec(outline)) {
    const [group] = inner;
    if (isFaulty(group)) return undefined;
    outline = outline.replace(group, /[*+{|]/.test(group) ? 'v' : 'e');
  }
  if (isFaulty(outline) || (source.match(piece) ?? []).filter(isOpen).length > 3) return undefined;
  const bounded = source.replace(piece, (part, least = '0') => {
    if (!isOpen(part)) return part;
    const min = part === '+' ? 1 : Number(least);
    return `{${min},${min + longestRepeat}}`;
  });
  return new RegExp(bounded, `${flags.replace(/[gy]/g, '')}g`);
}

const piece = /\\.|\[(?:\\.|[^\]\\])*\]|\{(\d+),\}|[*+]/gs;
const innermost = /\((?:\?(?:<?[=!]|:|<\w+>))?[^()]*\)/;
const isOpen = (part: string): boolean => /^(?:[*+]|\{\d+,\})$/.test(part);
/** A repeat of what varies, or two open repeats with nothing required between them. */
const isFaulty = (outline: string): boolean =>
  /v\??[*+{]|(?:[*+]|\{\d+,\})\??(?:.[?*]\??)*.(?:[*+]|\{\d+,\})/s.test(outline);
