import type { Expected } from '../phrases/expected.ts';
import { type Check, isRecord, listOf, optional, string, typeProblem } from './checks.ts';

// Checks only the fields of an assessment that are compared; assessments from other releases are accepted.

/** A record with at least these keys. */
const holding =
  (expected: Expected, checks: Readonly<Record<string, Check>>): Check =>
  (value, path, problems) => {
    if (isRecord(value)) {
      for (const [key, check] of Object.entries(checks)) check(value[key], [...path, key], problems);
    } else problems.push(typeProblem(value, path, expected));
  };

const id = string('an id, as assess gives it');

const place: Check = (value, path, problems) => {
  if (!Number.isSafeInteger(value)) problems.push(typeProblem(value, path, 'the place of an entry, from 0'));
};

const levels: readonly unknown[] = [1, 2, null, 'undetermined'];

const level: Check = (value, path, problems) => {
  if (!levels.includes(value)) problems.push(typeProblem(value, path, '1, 2, null or "undetermined"'));
};

const conclusions = {
  reportability: holding('a decision on reportability', { decision: id }),
  level: holding('a decision on the Level', { level }),
};

/** An assessment that `assess` gave. */
export const checkAssessment: Check = holding('an assessment, as assess gives it', {
  ...conclusions,
  entries: listOf('a list of assessed entries', holding('an assessed entry', conclusions)),
  notifications: listOf(
    'a list of duties',
    holding('a duty to notify', { recipient: id, status: id, individual: optional(id) }),
  ),
  companions: listOf(
    'a list of companions',
    holding('a companion entry', {
      how: id,
      category: id,
      subcategory: optional(id),
      type: optional(id),
      index: place,
      individual: optional(id),
    }),
  ),
  workingLevel: level,
  initialReportDue: optional(id),
  receipt: holding('a receipt', { guidelines: id, rulesDigest: id, readings: holding('readings by id', {}) }),
  personalInformation: holding('a policy on personal information', { name: id }),
  description: listOf('a list of requirements', holding('a requirement', { id, index: optional(place) })),
});
