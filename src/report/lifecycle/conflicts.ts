import type { ReadEvent } from './events.ts';

/** Events of a report that contradict each other, by their places in the list given. */
export interface Conflict {
  /** How the events contradict each other. */
  readonly code:
    | 'two-initials'
    | 'update-before-initial'
    /** Something was recorded after the end of the report that its end leaves no room for. */
    | 'event-after-end'
    /** An end of a report of which no first submission is recorded; it ends nothing. */
    | 'end-before-initial';
  /** The places of the events in the list given, from 0. */
  readonly events: readonly number[];
}

type EndKind = 'no-further-action' | 'deemed-duplicate' | 'deemed-not-valid';

// After "no further action" a report can be updated, updates can be requested, and it can still turn out a duplicate or not valid.
const contradicts: Readonly<Record<EndKind, (event: ReadEvent) => boolean>> = {
  'no-further-action': ({ kind }) => kind === 'initial-submitted' || kind === 'update-interval-set',
  'deemed-duplicate': () => true,
  'deemed-not-valid': () => true,
};

/** What contradicts what among events in order of time. */
export function findConflicts(events: readonly ReadEvent[]): Conflict[] {
  const initials = events.filter((event) => event.kind === 'initial-submitted');
  return [
    ...twoInitials(initials),
    ...updatesBefore(initials[0], events),
    ...endsBefore(initials[0], events),
    ...afterEnds(initials[0], events),
  ];
}

function twoInitials(initials: readonly (ReadEvent & { kind: 'initial-submitted' })[]): Conflict[] {
  // A report made on paper while the tool was not available is entered into the tool later: that is one submission.
  const [first, ...others] = initials;
  const enteredLater = first?.manual === true && others.length === 1 && others[0]?.manual === false;
  return initials.length > 1 && !enteredLater ? [conflict('two-initials', initials)] : [];
}

function updatesBefore(initial: ReadEvent | undefined, events: readonly ReadEvent[]): Conflict[] {
  return events
    .filter((event) => event.kind === 'update-submitted' && (initial === undefined || event.at < initial.at))
    .map((update) => conflict('update-before-initial', initial === undefined ? [update] : [update, initial]));
}

function endsBefore(initial: ReadEvent | undefined, events: readonly ReadEvent[]): Conflict[] {
  return initial === undefined ? events.filter(isEnd).map((end) => conflict('end-before-initial', [end])) : [];
}

/** Each event that the last end before it leaves no room for. An end before the first submission ended nothing. */
function afterEnds(initial: ReadEvent | undefined, events: readonly ReadEvent[]): Conflict[] {
  const ends = events.filter(isEnd);
  // Events come in their order, so that each goes on where the one before it stopped.
  let before = 0;
  return events.flatMap((event) => {
    while ((ends[before]?.at ?? event.at) < event.at) before++;
    const end = ends[before - 1];
    if (end === undefined || initial === undefined) return [];
    const contradicted = end.at < initial.at ? event === initial : contradicts[end.kind](event);
    return contradicted ? [conflict('event-after-end', [end, event])] : [];
  });
}

function isEnd(event: ReadEvent): event is ReadEvent & { kind: EndKind } {
  return event.kind in contradicts;
}

function conflict(code: Conflict['code'], events: readonly ReadEvent[]): Conflict {
  return { code, events: events.map(({ place }) => place).sort((a, b) => a - b) };
}
