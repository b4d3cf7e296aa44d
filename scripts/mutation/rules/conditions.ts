import { type Condition, foldCondition, type ProgramCondition } from '../../../src/logic/condition.ts';
import { type Edit, isObject, type Path } from './mutant.ts';

/** An edit of a part of something, in a word. */
export interface Variant {
  readonly path: Path;
  readonly what: string;
  readonly edit: Edit;
}

const kinds = ['all', 'any', 'not', 'fact', 'in', 'stated', 'answered'];

export const isCondition = (value: unknown): value is Condition =>
  isObject(value) && !Array.isArray(value) && kinds.some((kind) => Object.hasOwn(value, kind));

/** A condition negated, with "all" and "any" exchanged, and without each of its parts in turn, however deep. */
export function conditionVariants(condition: Condition, path: Path): Variant[] {
  return [{ path, what: 'negated', edit: { to: { not: condition } } }, ...within(condition, path)];
}

function within(condition: Condition, path: Path): Variant[] {
  return foldCondition<Variant[]>(condition, {
    all: (parts) => joined(parts, 'all', 'any', path),
    any: (parts) => joined(parts, 'any', 'all', path),
    not: (negated) => [{ path, what: 'without not', edit: { to: negated } }, ...within(negated, [...path, 'not'])],
    fact: () => [],
    field: ({ in: values }) => valuesOf(values, [...path, 'in']),
    programs: (programs) => programVariants(programs, path),
    stated: ({ in: values }) => valuesOf(values ?? [], [...path, 'in']),
    answered: (answered) => [{ path, what: 'other answer', edit: { to: { ...answered, as: !answered.as } } }],
  });
}

function programVariants(condition: ProgramCondition, path: Path): Variant[] {
  const other = condition.programsOf === 'provider' ? 'individual' : 'provider';
  const { only, ...rest } = condition;
  return [
    ...valuesOf(condition.in, [...path, 'in']),
    { path, what: `programs of the ${other}`, edit: { to: { ...condition, programsOf: other } } },
    only
      ? { path, what: 'not only', edit: { to: rest } }
      : { path, what: 'only', edit: { to: { ...condition, only: true } } },
  ];
}

function joined(parts: readonly Condition[], own: 'all' | 'any', other: 'all' | 'any', path: Path): Variant[] {
  const inner = parts.flatMap((part, place) => within(part, [...path, own, place]));
  if (parts.length < 2) return inner;
  return [
    { path, what: `${other} instead of ${own}`, edit: { to: { [other]: parts } } },
    ...parts.map((_, place): Variant => ({ path: [...path, own, place], what: 'dropped', edit: 'remove' })),
    ...inner,
  ];
}

/** A list of ids without each of them in turn; the only one of a list stays. */
export function valuesOf(values: readonly string[], path: Path): Variant[] {
  if (values.length < 2) return [];
  return values.map((value, place) => ({ path: [...path, place], what: `without ${value}`, edit: 'remove' }));
}
