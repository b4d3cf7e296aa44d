import type { Day } from '../../calendar/civil-date.ts';
import type { Moment } from '../../calendar/timestamp.ts';
import { withoutBlanks } from '../../input/blanks.ts';
import { isNil, type Path } from '../../input/checks.ts';
import type { InputReader, PlainObject } from '../../input/input-reader.ts';
import type { CivilDate } from '../../model/occurrence.ts';
import { withValues } from '../../phrases/expected.ts';

/** Something that happened to a report, by the provider's own record. */
export type ReportEvent =
  | {
      /** The first report was submitted. */
      readonly kind: 'initial-submitted';
      /** When it was submitted. */
      readonly at: Moment;
      /** It was submitted on paper, because the reporting tool was not available. This counts the same. Left out: no. */
      readonly manual?: boolean | null | undefined;
    }
  | {
      /** An update was submitted. */
      readonly kind: 'update-submitted';
      /** When it was submitted. */
      readonly at: Moment;
    }
  | {
      /** The ministry set the time between updates. */
      readonly kind: 'update-interval-set';
      /** When the ministry set it. */
      readonly at: Moment;
      /** How many business days, 1 or more. */
      readonly businessDays: number;
    }
  | {
      /** The ministry requested an update. */
      readonly kind: 'update-requested';
      /** When the ministry requested it. */
      readonly at: Moment;
      /** The day by whose end the ministry wants it. Left out: no date was named, and no date moves. */
      readonly due?: CivilDate | null | undefined;
    }
  | {
      /** The ministry changed the Level. */
      readonly kind: 'level-changed';
      /** When the ministry changed it. */
      readonly at: Moment;
      /** The Level from then on. */
      readonly level: 1 | 2;
    }
  | {
      /** The provider learned a fact that makes a Level 2 occurrence Level 1. */
      readonly kind: 'level-1-learned';
      /** When the provider learned it. The one hour for the update starts then. */
      readonly at: Moment;
    }
  | {
      /** The ministry requires no further action. */
      readonly kind: 'no-further-action';
      /** When the ministry said so. */
      readonly at: Moment;
    }
  | {
      /** The ministry deemed the report a duplicate. */
      readonly kind: 'deemed-duplicate';
      /** When the ministry said so. */
      readonly at: Moment;
    }
  | {
      /** The ministry deemed the report not valid. */
      readonly kind: 'deemed-not-valid';
      /** When the ministry said so. */
      readonly at: Moment;
    };

/** The kind of an event. */
type ReportEventKind = ReportEvent['kind'];

/** An event as it was read: its moment in milliseconds since 1970, and its place in the list given. */
export type ReadEvent = { readonly at: number; readonly place: number } & (
  | { readonly kind: Exclude<ReportEventKind, keyof typeof ownKeys> }
  | { readonly kind: 'initial-submitted'; readonly manual: boolean }
  | { readonly kind: 'update-interval-set'; readonly businessDays: number }
  | { readonly kind: 'update-requested'; readonly due: Day | null }
  | { readonly kind: 'level-changed'; readonly level: 1 | 2 }
);

/**
 * The kinds in the order in which events of one and the same moment are taken. A fact learned in the moment of a submission
 * is carried by it; a submission comes before the ministry's answers to it; a request comes after all of them.
 */
const kinds = [
  'level-changed',
  'level-1-learned',
  'initial-submitted',
  'update-submitted',
  'update-interval-set',
  'no-further-action',
  'deemed-duplicate',
  'deemed-not-valid',
  'update-requested',
] as const satisfies readonly ReportEventKind[];

const ownKeys = {
  'initial-submitted': 'manual',
  'update-interval-set': 'businessDays',
  'update-requested': 'due',
  'level-changed': 'level',
} as const satisfies Partial<Record<ReportEventKind, string>>;

const longestInterval = 1000;

/** Reads a list of events. */
export function readEvents(events: unknown, reading: InputReader, path: Path): ReadEvent[] {
  return reading
    .list(events, path, 'a list of events')
    .map((event, place) => readEvent(event, place, reading, [...path, place]));
}

function readEvent(event: unknown, place: number, reading: InputReader, path: Path): ReadEvent {
  const fields = readFields(event, reading, path);
  const kind = readKind(fields.kind, reading, [...path, 'kind']);
  const at = reading.moment(fields.at, [...path, 'at']);
  switch (kind) {
    case 'update-interval-set': {
      const expected = withValues('a whole number of business days from 1 to {most}', { most: longestInterval });
      const businessDays = reading.wholeNumber(
        fields.businessDays,
        [...path, 'businessDays'],
        expected,
        1,
        longestInterval,
      );
      return { kind, at, place, businessDays };
    }
    case 'update-requested':
      return { kind, at, place, due: isNil(fields.due) ? null : reading.civilDate(fields.due, [...path, 'due']) };
    case 'level-changed':
      return { kind, at, place, level: reading.level(fields.level, [...path, 'level']) };
    case 'initial-submitted':
      return {
        kind,
        at,
        place,
        manual: isNil(fields.manual) ? false : reading.boolean(fields.manual, [...path, 'manual']),
      };
    default:
      return { kind, at, place };
  }
}

/** The kind of an event. Nothing further is asked of an event whose kind is not known. */
function readKind(kind: unknown, reading: InputReader, path: Path): ReportEventKind {
  const known = reading.oneOf(kind, path, kinds);
  return known === kind ? known : 'update-submitted';
}

/** The fields of an event, with no key but those of its kind. */
function readFields(event: unknown, reading: InputReader, path: Path): PlainObject {
  const kind = typeof event === 'object' && event !== null && 'kind' in event ? event.kind : undefined;
  const own = Object.entries(ownKeys).flatMap(([of, key]) =>
    of === kind || !kinds.some((known) => known === kind) ? [key] : [],
  );
  return withoutBlanks(reading.object(event, path, ['kind', 'at', ...own], 'an event: an object'));
}

/** The events sorted by time; equal ones stay in the order in which they are given. */
export function inOrder(events: readonly ReadEvent[]): ReadEvent[] {
  return [...events].sort(
    (a, b) => a.at - b.at || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || urgency(a) - urgency(b),
  );
}

/**
 * Of two events of one kind in one moment the one that asks for more is taken last and counts; a report on paper comes
 * before the same report in the tool.
 */
function urgency(event: ReadEvent): number {
  switch (event.kind) {
    case 'initial-submitted':
      return event.manual ? 0 : 1;
    case 'level-changed':
      return -event.level;
    case 'update-interval-set':
      return -event.businessDays;
    default:
      return 0;
  }
}
