import medication from '../../examples/medication-error-at-2am.json';
import missing from '../../examples/missing-foster-child.json';
import probation from '../../examples/probation-privacy-breach.json';
import twoYoungPersons from '../../examples/section-8-two-young-persons.json';
import shelter from '../../examples/shelter-evacuation.json';
import { timestampAt } from './clock.ts';

/** Occurrences to look at; invented. */
export const examples: readonly { readonly id: string; readonly label: string; readonly occurrence: unknown }[] = [
  { id: 'medication', label: 'A medication error at two in the morning', occurrence: medication },
  { id: 'missing', label: 'A child missing from a foster home', occurrence: missing },
  { id: 'two', label: 'Two young persons and two restraints (section 8)', occurrence: twoYoungPersons },
  { id: 'shelter', label: 'A gas leak at a shelter', occurrence: shelter },
  { id: 'probation', label: 'A privacy breach at a probation office', occurrence: probation },
];

/** The example with its times moved to today: the provider became aware 20 minutes ago. */
export function exampleAt(id: string, now: number): unknown {
  const occurrence = examples.find((example) => example.id === id)?.occurrence;
  if (typeof occurrence !== 'object' || occurrence === null) return undefined;
  const times = Object.fromEntries(
    Object.entries(occurrence).flatMap(([key, value]) => (isTime(value) ? [[key, Date.parse(value)]] : [])),
  );
  const delay = now - minutesAgo * 60_000 - (times.awareAt ?? times.occurredAt ?? now);
  return {
    ...occurrence,
    ...Object.fromEntries(Object.entries(times).map(([key, at]) => [key, timestampAt(at + delay)])),
  };
}

const minutesAgo = 20;

const isTime = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value);
