/** A piece of a pattern with how often it is repeated. */
interface Piece {
  readonly source: string;
  readonly isGroup: boolean;
  readonly min: number;
  readonly max: number;
}

/** An open repeat reaches this far, so that the work at each place of a text is bounded. */
const longestRepeat = 200;

/**
 * The pattern with its open repeats bounded, so that its time is linear in the text; undefined where that would not make it linear: where
 * what is repeated repeats itself or has alternatives, where two open repeats side by side can match the same characters, and with
 * back-references.
 */
export function boundedPattern({ source, flags }: RegExp): RegExp | undefined {
  if (flags.includes('v')) return undefined;
  const bounded = boundedSource(source, flags.replace(/[gy]/g, ''));
  return bounded === undefined ? undefined : new RegExp(bounded, `${flags.replace(/[gy]/g, '')}g`);
}

const token = /\\(?:[1-9]|k<)|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\)|\||[^\\[()|]/suy;
const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})(\??)/y;

interface Group {
  readonly open: string;
  readonly pieces: Piece[];
  /** It has alternatives, or a repeat whose number is open. */
  varies: boolean;
  source: string;
}

function boundedSource(source: string, flags: string): string | undefined {
  const groups: Group[] = [{ open: '', pieces: [], varies: false, source: '' }];
  let at = 0;
  while (at < source.length) {
    token.lastIndex = at;
    const found = token.exec(source)?.[0];
    const group = groups.at(-1);
    if (found === undefined || group === undefined || /^\\[1-9k]/.test(found)) return undefined;
    at += found.length;
    if (found.startsWith('(')) {
      groups.push({ open: found, pieces: [], varies: false, source: '' });
      continue;
    }
    if (found === '|') {
      if (!areApart(group.pieces, flags)) return undefined;
      group.varies = true;
      group.pieces.length = 0;
      group.source += found;
      continue;
    }
    const closed = found === ')' ? groups.pop() : undefined;
    const outer = groups.at(-1);
    if (outer === undefined || (closed && !areApart(closed.pieces, flags))) return undefined;
    const atom = closed ? `${closed.open}${closed.source})` : found;
    quantifier.lastIndex = at;
    const [whole = '', sign, least, comma, most, lazy = ''] = quantifier.exec(source) ?? [];
    at += whole.length;
    const min = sign === '+' ? 1 : sign || whole === '' ? Number(whole === '') : Number(least);
    const max = sign === '?' || whole === '' ? 1 : sign || (comma && most === '') ? Infinity : Number(most || least);
    if (max > 1 && closed?.varies) return undefined;
    if (max > min) outer.varies = true;
    if (closed?.varies) outer.varies = true;
    outer.pieces.push({ source: atom, isGroup: closed !== undefined, min, max });
    outer.source += whole === '' ? atom : `${atom}{${min},${Math.min(max, min + longestRepeat)}}${lazy}`;
  }
  const [only] = groups;
  return groups.length === 1 && only && areApart(only.pieces, flags) ? only.source : undefined;
}

/** Whether what follows each open repeat ends it: the next piece that must be there matches none of its characters, or there is no next open repeat. */
function areApart(pieces: readonly Piece[], flags: string): boolean {
  return pieces.every((piece, place) => {
    if (piece.max <= longestRepeat) return true;
    const rest = pieces.slice(place + 1);
    const nextOpen = rest.findIndex(({ max }) => max > longestRepeat);
    if (nextOpen === -1) return true;
    return rest
      .slice(0, nextOpen + 1)
      .some((next) => next.min > 0 && !next.isGroup && !piece.isGroup && !overlap(piece, next, flags));
  });
}

const sample = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));

function overlap(one: Piece, other: Piece, flags: string): boolean {
  const [first, second] = [one, other].map(({ source }) => new RegExp(`^(?:${source})$`, flags.replace('m', '')));
  return sample.some((character) => first?.test(character) && second?.test(character));
}
