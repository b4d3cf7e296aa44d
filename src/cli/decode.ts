import { InvalidInputError } from '../input/invalid-input-error.ts';
import { expectedText, withValues } from '../phrases/expected.ts';

/** What bytes were refused for: the path of the problem says where, and nothing says what was found there. */
export class UndecodableError extends InvalidInputError {
  constructor(where: string, bytes: Uint8Array) {
    super([
      {
        code: 'wrong-type',
        path: [where],
        expected: expectedText(withValues('text in UTF-8, not {encoding}', { encoding: likelyEncoding(bytes) })),
      },
    ]);
  }
}

/**
 * Bytes as text. A byte order mark is left out. What is not UTF-8 is refused: names in it would no longer be the names of the people
 * listed, and so would not be found.
 */
export function decodeUtf8(bytes: Uint8Array, where: string): string {
  const text = bytes.includes(0) ? undefined : decodeOrUndefined(bytes);
  if (text === undefined) throw new UndecodableError(where, bytes);
  return text;
}

const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });

function decodeOrUndefined(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What bytes that are not UTF-8 may be, so that whoever saved the file knows what to change. */
function likelyEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  const nulls = bytes.subarray(0, inspected).filter((byte) => byte === 0).length;
  if (nulls === 0) return 'Latin-1 or Windows-1252';
  // Latin letters in UTF-16 have a null byte each.
  return nulls * 3 >= Math.min(bytes.length, inspected) ? 'UTF-16' : 'binary data';
}

const inspected = 1024;
