import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from './decode.ts';

const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('bytes as text', () => {
  it('are read as UTF-8, with a byte order mark or without', () => {
    expect(decodeUtf8(Buffer.from('André 🏠'), 'file')).toBe('André 🏠');
    expect(decodeUtf8(Buffer.from('\ufeffAndré'), 'file')).toBe('André');
    expect(decodeUtf8(new Uint8Array(), 'file')).toBe('');
  });

  it.each<[what: string, bytes: Uint8Array, expected: string]>([
    ['Latin-1', latin1('André Bélanger'), 'file: expected text in UTF-8, not Latin-1 or Windows-1252'],
    ['UTF-16 with its mark', utf16('\ufeff{"site":"Élodie"}'), 'file: expected text in UTF-8, not UTF-16'],
    [
      'UTF-16 with its mark, high byte first',
      Buffer.from(utf16('\ufeff{}')).swap16(),
      'file: expected text in UTF-8, not UTF-16',
    ],
    ['UTF-16 without its mark', utf16('{"site":"Site 7"}'), 'file: expected text in UTF-8, not UTF-16'],
    ['binary data', Buffer.from('GIF89a and more\u0000'), 'file: expected text in UTF-8, not binary data'],
    ['UTF-8 cut short', Buffer.from('é').subarray(0, 1), 'file: expected text in UTF-8, not Latin-1 or Windows-1252'],
  ])('%s is refused by what was expected', (_what, bytes, expected) => {
    expect(() => decodeUtf8(bytes, 'file')).toThrow(`Invalid input\n  ${expected}`);
  });
});
