import * as z from 'zod/mini';
import { civilDate, exactly, filled, list, moment, oneOf, optional, passing, record, yesOrNo } from './parts.ts';

/** A number of business days that the ministry may set. */
export const interval = passing<number>(
  'a whole number of business days from 1 to 1000',
  (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1000,
);

export const level = exactly(1, 2);

/** An event: it has no key but those of its kind. */
export const reportEvent = z.union(
  [
    record({ kind: oneOf(['initial-submitted']), at: moment, manual: optional(yesOrNo) }),
    record({ kind: oneOf(['update-interval-set']), at: moment, businessDays: interval }),
    record({ kind: oneOf(['update-requested']), at: moment, due: optional(civilDate) }),
    record({ kind: oneOf(['level-changed']), at: moment, level }),
    record({ kind: oneOf(['update-submitted']), at: moment }),
    record({ kind: oneOf(['level-1-learned']), at: moment }),
    record({ kind: oneOf(['no-further-action']), at: moment }),
    record({ kind: oneOf(['deemed-duplicate']), at: moment }),
    record({ kind: oneOf(['deemed-not-valid']), at: moment }),
  ],
  'expected an event with a known kind and no keys but those of its kind',
);

export const identifiedReport = record({ id: filled, awareAt: moment, level, events: list(reportEvent) });
