import type { Change } from './bundle.ts';

/** One change of the data, with an id that lasts as long as the rule has its own. */
export interface Mutant {
  readonly id: string;
  /** The rule, or whatever else it is that is changed. */
  readonly of: string;
  readonly change: Change;
}

/** The way from the data to a value in it. */
export type Path = readonly (string | number)[];

/** What a value becomes; nothing at all where it is removed. */
export type Edit = { readonly to: unknown } | 'remove';

type Keyed = Readonly<Record<string | number, unknown>>;
export const isObject = (value: unknown): value is Keyed => typeof value === 'object' && value !== null;

export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (isObject(inner) ? inner[step] : undefined), value);
}

/** The value with a part of it edited; what it shares with others is left as it is. */
function edited(value: unknown, [step, ...steps]: Path, edit: Edit): unknown {
  if (step === undefined) return edit === 'remove' ? undefined : edit.to;
  if (!isObject(value)) throw new RangeError('a path leads through objects');
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  put(copy, step, steps.length === 0 ? edit : { to: edited(value[step], steps, edit) });
  return copy;
}

/** Edits in place. */
export function put(owner: object, step: string | number, edit: Edit): void {
  if (edit !== 'remove') Reflect.set(owner, step, edit.to);
  else if (Array.isArray(owner)) owner.splice(Number(step), 1);
  else Reflect.deleteProperty(owner, step);
}

/** Edits the rule itself, so that every list with it changes, and copies its parts. */
export function changing(owner: Path, [step, ...steps]: Path, edit: Edit): Change {
  return (data) => {
    const rule = at(data, owner);
    if (!isObject(rule) || step === undefined) throw new RangeError('a path leads to a rule');
    put(rule, step, steps.length === 0 ? edit : { to: edited(rule[step], steps, edit) });
  };
}
