import type { FieldId, KnownCondition } from './condition.ts';

/** What the conditions of a set of rules speak of. */
export interface CollectedConditions {
  readonly facts: ReadonlySet<string>;
  /** For each field, the lists of values that a condition distinguishes from the rest. */
  readonly fields: ReadonlyMap<FieldId, readonly (readonly string[])[]>;
  /** Conditions whose answer is always known. */
  readonly known: ReadonlyMap<string, KnownCondition>;
}

/** Looks through rules of any shape for the conditions in them. */
export function collectVariables(rules: unknown): CollectedConditions {
  const facts = new Set<string>();
  const fields = new Map<FieldId, (readonly string[])[]>();
  const known = new Map<string, KnownCondition>();
  const tell = (field: FieldId, values: readonly string[]): void => {
    fields.set(field, [...(fields.get(field) ?? []), values]);
  };
  const tellKnown = (condition: KnownCondition): void => {
    known.set(knownKey(condition), condition);
    if ('answered' in condition) facts.add(condition.answered);
  };
  const seen = new Set<object>();
  const look = (value: object): void => {
    // Many rules have a condition in common.
    if (seen.has(value)) return;
    seen.add(value);
    if (isFact(value)) facts.add(value.fact);
    else if (isField(value)) tell(value.field, value.in);
    else if (isKnown(value)) tellKnown(value);
    else {
      if ('subcategories' in value && isTexts(value.subcategories)) tell('subcategory', value.subcategories);
      if ('callsFor' in value && isTarget(value.callsFor)) {
        tell('subcategory', [value.callsFor.subcategory]);
        if (value.callsFor.type !== undefined) tell('type', [value.callsFor.type]);
      }
      lookInside(value);
    }
  };
  const lookInside = (value: object): void => {
    // A third of all objects are citations, in which there is no condition.
    for (const key in value) {
      const inner: unknown = key === 'citations' ? undefined : Reflect.get(value, key);
      if (typeof inner === 'object' && inner !== null) look(inner);
    }
  };
  lookInside({ rules });
  return { facts, fields, known };
}

/** The same for conditions that ask the same thing. */
export function knownKey(condition: KnownCondition): string {
  if ('stated' in condition) return `${condition.stated} ${condition.in}`;
  if ('answered' in condition) return `${condition.answered} ${condition.as}`;
  return `${condition.programsOf} ${condition.only} ${condition.in}`;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
const isTarget = (value: unknown): value is { subcategory: string; type?: string } =>
  typeof value === 'object' && value !== null && 'subcategory' in value;
const isFact = (value: object): value is { fact: string } => 'fact' in value && typeof value.fact === 'string';
const isField = (value: object): value is { field: FieldId; in: readonly string[] } =>
  'field' in value && 'in' in value;
const isKnown = (value: object): value is KnownCondition =>
  'programsOf' in value || 'stated' in value || 'answered' in value;
