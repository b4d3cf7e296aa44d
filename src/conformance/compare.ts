import { isRecord } from '../input/checks.ts';

/** Parts that give reasons and help rather than decide: compared only where reasons are. */
const reasons: readonly string[] = ['because', 'ruledOut', 'questions', 'description', 'contested', 'advisories'];

/** Lists whose order has a meaning: the entries are those of the occurrence. */
const ordered: readonly string[] = ['entries'];

/** The parts of an answer that differ from what is expected, each by its path. */
export function differences(expected: unknown, answer: unknown, withReasons: boolean, path = ''): string[] {
  if (isRecord(expected)) {
    if (!isRecord(answer)) return [`${path} is not an object`];
    const keys = Object.keys(expected).filter((key) => withReasons || !reasons.includes(key));
    const unknown = Object.keys(answer).filter((key) => !(key in expected) && answer[key] !== null);
    return [
      ...keys.flatMap((key) => differences(expected[key], answer[key], withReasons, join(path, key))),
      ...unknown.map((key) => `${join(path, key)} is not expected`),
    ];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(answer)) return [`${path} is not a list`];
    const key = path.slice(path.lastIndexOf('.') + 1);
    const inOrder = (list: readonly unknown[]): readonly unknown[] =>
      ordered.includes(key) ? list : [...list].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    if (expected.length !== answer.length) return [`${path} has ${answer.length} items, not ${expected.length}`];
    const found = inOrder(answer);
    return inOrder(expected).flatMap((item, place) =>
      differences(item, found[place], withReasons, `${path}[${place}]`),
    );
  }
  return expected === answer ? [] : [`${path} is ${shown(answer)}, not ${shown(expected)}`];
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const shown = (value: unknown): string => (value === undefined ? 'left out' : JSON.stringify(value));

/** A text by which lists of the same items sort alike, whatever the order of the keys. */
function sortKey(value: unknown): string {
  if (!isRecord(value)) return JSON.stringify(value) ?? '';
  const keys = Object.keys(value).filter((key) => value[key] !== null && !reasons.includes(key));
  return JSON.stringify(keys.sort().map((key) => [key, sortKey(value[key])]));
}
