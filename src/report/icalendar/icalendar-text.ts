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

/** A value of type TEXT: line ends, backslashes, semicolons and commas escaped; characters that text may not hold left out. */
export function escapeText(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .filter(mayStand)
    .join('')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n');
}

/** Neither a control character (but a tab or a line end) nor half of a surrogate pair. */
function mayStand(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const control = (code < 0x20 && code !== 0x09 && code !== 0x0a) || code === 0x7f;
  return !control && !(code >= 0xd800 && code <= 0xdfff);
}
