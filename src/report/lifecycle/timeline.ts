import { stepBusinessDays } from '../../calendar/business-days.ts';
import type { Day } from '../../calendar/civil-date.ts';
import type { ReadCalendar } from '../../calendar/options.ts';
import { civilDayAt } from '../../calendar/time-zone.ts';
import { reportingTimelines, updateInterval } from '../../editions/current.ts';
import { invalidInput, type Problem } from '../../input/problem.ts';
import { initialDue } from '../deadlines/initial-due.ts';
import type { ReadEvent } from './events.ts';

/** How the ministry ended the updates of a report. */
type End = 'no-further-action' | 'deemed-duplicate' | 'deemed-not-valid';

/** An update that was submitted, with the day by whose end it was due. */
interface SubmittedUpdate {
  readonly due: Day;
  readonly at: number;
  readonly late: boolean;
}

/** The next update that is owed, and where its day comes from. */
export interface NextUpdate {
  readonly due: Day;
  /** The day that is counted from, the business days counted, and the day by counting; none once the updates have ended. */
  readonly counted: { readonly from: Day; readonly businessDays: number; readonly to: Day } | null;
  /** The earliest date by which the ministry requested it. */
  readonly requested: Day | null;
}

/** The state of a report: moments in milliseconds since 1970, days as numbers. */
export interface Timeline {
  readonly level: 1 | 2;
  readonly initial: { readonly due: number; readonly at: number | null };
  readonly updates: readonly SubmittedUpdate[];
  readonly escalation: { readonly due: number; readonly at: number | null } | null;
  readonly end: End | null;
  readonly next: NextUpdate | null;
}

/** Folds events in order of time into the state of a report after the last of them. */
export function reduceEvents(
  report: { readonly awareAt: number; readonly level: 1 | 2 },
  events: readonly ReadEvent[],
  calendar: ReadCalendar,
): Timeline {
  const life = new TimelineReducer(report, calendar);
  for (const event of events) life.take(event);
  return life.result();
}

/** A request of the ministry for an update by a date, and the day on which it was made. */
interface Request {
  readonly due: Day;
  readonly made: Day;
}

/**
 * Whether a request is still open after an update. The first update answers it, unless that update was owed in any case by a
 * counted day that was still to come when the ministry asked for another one by a date beyond it.
 */
function isLeftOpen(request: Request, counted: Day, day: Day): boolean {
  return request.made <= counted && request.due > Math.max(counted, day);
}

class TimelineReducer {
  readonly #calendar: ReadCalendar;
  readonly #initialDue: number;
  readonly #updates: SubmittedUpdate[] = [];
  #level: 1 | 2;
  #initialAt: number | null = null;
  #escalation: Timeline['escalation'] = null;
  #end: End | null = null;
  /** The day that the next update is counted from: of the last submission or, where that came late, the day it was due. */
  #countedFrom: Day | null = null;
  #interval: number = updateInterval.businessDays;
  #intervalSetOn: Day = Number.NEGATIVE_INFINITY;
  #requests: Request[] = [];

  constructor(report: { readonly awareAt: number; readonly level: 1 | 2 }, calendar: ReadCalendar) {
    this.#calendar = calendar;
    this.#level = report.level;
    this.#initialDue = initialDue(reportingTimelines, report.level, report.awareAt);
  }

  take(event: ReadEvent): void {
    switch (event.kind) {
      case 'level-changed':
        this.#level = event.level;
        break;
      case 'level-1-learned':
        this.#level = 1;
        // A fact learned while an earlier one is still owed is reported with it, by the earlier time.
        if (this.#escalation === null || this.#escalation.at !== null)
          this.#escalation = { due: initialDue(reportingTimelines, 1, event.at), at: null };
        break;
      case 'initial-submitted':
        if (this.#initialAt === null) this.#submitInitial(event.at);
        break;
      case 'update-submitted':
        this.#submitUpdate(event.at);
        break;
      case 'update-interval-set':
        this.#interval = event.businessDays;
        this.#intervalSetOn = this.#dayOf(event.at);
        break;
      case 'update-requested':
        if (event.due !== null) this.#requests.push({ due: event.due, made: this.#dayOf(event.at) });
        break;
      default:
        // What was never submitted cannot have been ended.
        if (this.#initialAt !== null) {
          this.#end = event.kind;
          this.#requests = [];
        }
    }
  }

  result(): Timeline {
    return {
      level: this.#level,
      initial: { due: this.#initialDue, at: this.#initialAt },
      updates: this.#updates,
      escalation: this.#escalation,
      end: this.#end,
      next: this.#next(),
    };
  }

  #submitInitial(at: number): void {
    this.#initialAt = at;
    this.#countedFrom = this.#dayOf(at);
    this.#meetEscalation(at);
  }

  #submitUpdate(at: number): void {
    const day = this.#dayOf(at);
    const next = this.#next();
    // An update that nothing called for, before the first submission or after the end, is due on its own day.
    const due = next?.due ?? day;
    const late = day > due;
    this.#updates.push({ due, at, late });
    if (this.#initialAt === null) return;
    this.#countedFrom = late ? due : day;
    const counted = next?.counted?.to;
    this.#requests = counted === undefined ? [] : this.#requests.filter((request) => isLeftOpen(request, counted, day));
    this.#meetEscalation(at);
  }

  #meetEscalation(at: number): void {
    if (this.#escalation !== null && this.#escalation.at === null) this.#escalation = { ...this.#escalation, at };
  }

  #next(): NextUpdate | null {
    if (this.#countedFrom === null || this.#end === 'deemed-duplicate' || this.#end === 'deemed-not-valid') return null;
    const requested = this.#requests.reduce<Day | null>((first, { due }) => Math.min(first ?? due, due), null);
    if (this.#end === 'no-further-action')
      return requested === null ? null : { due: requested, counted: null, requested };
    const counted = this.#count(this.#countedFrom);
    return { due: requested === null ? counted.to : Math.min(counted.to, requested), counted, requested };
  }

  #count(from: Day): NonNullable<NextUpdate['counted']> {
    const reached = stepBusinessDays(this.#calendar.days, from, this.#interval);
    if (reached === undefined) throw invalidInput([tooFar]);
    // An interval makes nothing due before the day on which it was set.
    return { from, businessDays: this.#interval, to: Math.max(reached, this.#intervalSetOn) };
  }

  #dayOf(at: number): Day {
    return civilDayAt(at, this.#calendar.timeZone);
  }
}

const tooFar: Problem = { code: 'bad-date', path: ['events'], expected: 'updates that are due by the year 2101' };
