import type { Path } from '../../input/checks.ts';

/** The tokens of JSON: white space, a text, a number, a word, a sign. */
const token = new RegExp(
  [
    '[ \\t\\r\\n]+',
    '"(?:[^"\\\\\\p{Cc}]|[\\u007f-\\u009f]|\\\\(?:["\\\\/bfnrt]|u[\\dA-Fa-f]{4}))*"',
    '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?',
    'true|false|null',
    '[{}[\\],:]',
  ].join('|'),
  'uy',
);

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** The column, from 1, at which a line of JSON stops being JSON; where it is JSON, that of the value at a path, or of its parent when it is missing. */
export function columnOf(text: string, path: Path): number {
  return new Scanner(text, path).column() + 1;
}

class Scanner {
  readonly #text: string;
  readonly #path: Path;
  /** The step taken in each object or list that is open. */
  readonly #steps: (string | number)[] = [];
  #expected: Expected = 'value';
  #best = 0;
  #depth = -1;

  constructor(text: string, path: Path) {
    this.#text = text;
    this.#path = path;
  }

  column(): number {
    let at = 0;
    while (at < this.#text.length) {
      token.lastIndex = at;
      const found = token.exec(this.#text)?.[0];
      if (found === undefined || (found.trim() !== '' && !this.#take(found, at))) return at;
      at += found.length;
    }
    return this.#expected === 'nothing' ? this.#best : at;
  }

  /** Takes a token; returns whether it is allowed there. */
  #take(found: string, at: number): boolean {
    switch (this.#expected) {
      case 'nothing':
        return false;
      case 'colon':
        this.#expected = 'value';
        return found === ':';
      case 'key':
      case 'key-or-end':
        if (found === '}' && this.#expected === 'key-or-end') return this.#close();
        if (!found.startsWith('"')) return false;
        this.#steps[this.#steps.length - 1] = JSON.parse(found);
        this.#expected = 'colon';
        return true;
      case 'comma-or-end':
        return this.#takeAfterValue(found);
      default:
        if (found === ']' && this.#expected === 'value-or-end') return this.#close();
        return this.#takeValue(found, at);
    }
  }

  #takeValue(found: string, at: number): boolean {
    if (found === ',' || found === ':' || found === '}' || found === ']') return false;
    const depth = this.#steps.length;
    if (depth > this.#depth && this.#steps.every((step, place) => step === this.#path[place])) {
      this.#best = at;
      this.#depth = depth;
    }
    if (found === '{' || found === '[') {
      this.#steps.push(found === '{' ? '' : 0);
      this.#expected = found === '{' ? 'key-or-end' : 'value-or-end';
      return true;
    }
    return this.#endValue();
  }

  #takeAfterValue(found: string): boolean {
    const step = this.#steps.at(-1);
    const inList = typeof step === 'number';
    if (found === (inList ? ']' : '}')) return this.#close();
    if (inList) this.#steps[this.#steps.length - 1] = step + 1;
    this.#expected = inList ? 'value' : 'key';
    return found === ',';
  }

  #close(): boolean {
    this.#steps.pop();
    return this.#endValue();
  }

  #endValue(): true {
    this.#expected = this.#steps.length === 0 ? 'nothing' : 'comma-or-end';
    return true;
  }
}
