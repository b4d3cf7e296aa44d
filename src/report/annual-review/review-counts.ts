import type { ReadCalendar } from '../../calendar/options.ts';
import { civilDateAt, formatTimestamp } from '../../calendar/time-zone.ts';
import { restraintCategory } from '../../editions/current.ts';
import { inOrder } from '../lifecycle/events.ts';
import { reduceEvents, type Timeline } from '../lifecycle/timeline.ts';
import type { ReadEntry, ReadReviewedReport } from './review-record.ts';
import { Tally, type Year } from './tally.ts';

/** What is counted in one pass over the reports; it grows with the ids that there are, not with the number of reports. */
export class ReviewCounts {
  readonly totals = new Tally();
  readonly months = new Tally();
  readonly programs = new Tally();
  readonly sites = new Tally();
  /** By the path of a node of the taxonomy: "category", "category/subcategory", "category/subcategory/type". */
  readonly nodeReports = new Tally();
  readonly nodeEntries = new Tally();
  readonly individualReports = new Tally();
  readonly individualEntries = new Tally();
  readonly restrained = new Tally();
  readonly restraintsWithInjury = new Tally();
  readonly timesOfDay = new Tally();
  readonly weekdays = new Tally();
  readonly populations = new Tally();
  readonly guardianships = new Tally();

  /** Counts a report into a year; `month` is 1 to 12. */
  add(which: Year, month: number, report: ReadReviewedReport, now: number | null, calendar: ReadCalendar): void {
    this.totals.add(which, 'all');
    const at = now ?? report.events.reduce((last, event) => Math.max(last, event.at), report.awareAt);
    const life = reduceEvents(report, inOrder(report.events.filter((event) => event.at <= at)), calendar);
    if (life.end === 'deemed-duplicate' || life.end === 'deemed-not-valid') {
      this.totals.add(which, life.end);
      return;
    }
    this.totals.add(which, 'reports');
    this.#addLife(which, life);
    this.months.add(which, `${month}`);
    for (const program of report.programs) this.programs.add(which, program);
    if (report.site !== null) this.sites.add(which, report.site);
    this.#addEntries(which, report.entries);
    this.#addCircumstances(which, report, calendar.timeZone);
  }

  #addCircumstances(which: Year, { happenedAt, individuals }: ReadReviewedReport, timeZone: string): void {
    const hour = Number(formatTimestamp(happenedAt, timeZone).slice(11, 13));
    this.timesOfDay.add(which, timeOfDay(hour));
    this.weekdays.add(which, `${new Date(`${civilDateAt(happenedAt, timeZone)}T00:00:00Z`).getUTCDay()}`);
    // A report is counted once under each of them.
    for (const population of new Set(individuals.map((individual) => individual.population)))
      this.populations.add(which, population ?? 'unknown');
    for (const guardianship of new Set(individuals.map((individual) => individual.guardianship)))
      this.guardianships.add(which, guardianship ?? 'unknown');
  }

  #addLife(which: Year, { level, initial, updates }: Timeline): void {
    this.totals.add(which, `level-${level}`);
    const first = initial.at === null ? 'not-submitted' : initial.at > initial.due ? 'late' : 'on-time';
    this.totals.add(which, `first-report ${first}`);
    for (const { late } of updates) this.totals.add(which, late ? 'update late' : 'update on-time');
  }

  #addEntries(which: Year, entries: readonly ReadEntry[]): void {
    const nodes = new Set<string>();
    const individuals = new Set<string>();
    for (const entry of entries) {
      for (const node of nodesOf(entry)) {
        nodes.add(node);
        this.nodeEntries.add(which, node);
      }
      if (entry.category === restraintCategory && entry.injury) {
        this.restraintsWithInjury.add(which, restraintCategory);
        if (entry.subcategory !== null) this.restraintsWithInjury.add(which, entry.subcategory);
      }
      if (entry.individual === null) continue;
      individuals.add(entry.individual);
      this.individualEntries.add(which, entry.individual);
      if (entry.category === restraintCategory) this.restrained.add(which, entry.individual);
    }
    for (const node of nodes) this.nodeReports.add(which, node);
    for (const individual of individuals) this.individualReports.add(which, individual);
  }
}

/** Quarters of the day: the night is from 0:00 to 6:00. */
function timeOfDay(hour: number): string {
  return hour < 6 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
}

/** The nodes of the taxonomy that an entry is counted under. */
function nodesOf({ category, subcategory, type }: ReadEntry): string[] {
  const path = [category, ...(subcategory === null ? [] : [subcategory, ...(type === null ? [] : [type])])];
  return path.map((_, index) => path.slice(0, index + 1).join('/'));
}
