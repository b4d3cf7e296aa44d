import type { RuleRef } from '../../../src/model/citation.ts';

/** Every rule in a value, deep. A question and a contested passage have no rule of their own. */
export function rulesIn(value: unknown): RuleRef[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(isRule(value) ? [value] : []),
    ...Object.entries(value).flatMap(([key, inner]) =>
      key === 'contested' || key === 'questions' ? [] : rulesIn(inner),
    ),
  ];
}

const isRule = (value: object): value is RuleRef => 'id' in value && 'text' in value && 'citations' in value;
