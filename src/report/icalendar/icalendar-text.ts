import { visibleLine } from '../../lib/plain-text.ts';

// What RFC 5545 says about the text of a calendar file: content lines, folding and escaping.

/** The content lines as a file: each ends with CR LF, and none is longer than 75 octets of UTF-8. */
export function calendarFile(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const mostOctets = 75;

/** A line broken so that no part is longer than 75 octets; a part after the first begins with a space. Characters stay whole. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

/** The length of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A value of type TEXT in one line: backslashes, semicolons and commas escaped; what a calendar would not show is shown by its number. */
export function escapeText(text: string): string {
  return visibleLine(text).replace(/[\\;,]/g, (character) => `\\${character}`);
}
