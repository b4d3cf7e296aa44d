// Makes text that people typed safe to show next to the text of a program. Nothing is dropped: invisible characters are named.

/** Control characters and line separators but a tab, marks that change the direction of reading, and halves of surrogate pairs. */
const unseen = /(?!\t)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * A text in which nothing is hidden: control characters and marks that change the direction of reading are shown by their number,
 * such as `[U+202E]`, and every kind of line break is a line feed.
 */
export function visibleText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(unseen, (mark) => (lineBreaks.includes(mark) ? '\n' : nameOf(mark)));
}

/** The same in one line: line breaks and tabs are spaces. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/[\n\t]/g, ' ');
}

const lineBreaks = '\n\r\u000b\u000c\u0085\u2028\u2029';

function nameOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
