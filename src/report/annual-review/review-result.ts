import { twoDigits } from '../../calendar/civil-date.ts';
import { type PolicyContent, policyContents, restraintCategory, taxonomy } from '../../editions/current.ts';
import { toRuleRef } from '../../evaluation/rule-ref.ts';
import type { RuleRef } from '../../model/citation.ts';
import type { SubcategoryNode } from '../../model/taxonomy.ts';
import { programs } from '../../vocabulary/programs.ts';
import type { ReviewCounts } from './review-counts.ts';
import { type Tally, type YearOverYear, yearOverYear } from './tally.ts';

/** A category, subcategory or type of the taxonomy, with the reports that have it and the entries of it. */
export interface ReviewedNode {
  readonly category: string;
  readonly subcategory?: string;
  readonly type?: string;
  readonly label: string;
  readonly reports: YearOverYear;
  readonly entries: YearOverYear;
}

/** Reports of one program, site, month or Level. */
export interface ReviewedGroup<Id extends string | number> {
  readonly id: Id;
  readonly label: string;
  readonly reports: YearOverYear;
}

/** An individual or a site with more than one report in the year. */
export interface Recurring {
  readonly id: string;
  readonly reports: number;
  readonly entries?: number;
}

/** The figures of a provider's reports of one calendar year against the year before. Nothing in it is personal but the caller's own ids. */
export interface AnnualReview {
  readonly year: number;
  /** Whether the input has reports of the year before; without them every `before` and `change` is `null`. */
  readonly comparedWithYearBefore: boolean;
  /** Reports that count: neither duplicates nor not valid. */
  readonly reports: YearOverYear;
  readonly leftOut: { readonly duplicates: YearOverYear; readonly notValid: YearOverYear };
  readonly levels: readonly ReviewedGroup<1 | 2>[];
  /** 1 to 12. */
  readonly months: readonly ReviewedGroup<number>[];
  readonly categories: readonly ReviewedNode[];
  readonly subcategories: readonly ReviewedNode[];
  readonly types: readonly ReviewedNode[];
  readonly programs: readonly ReviewedGroup<string>[];
  readonly sites: readonly ReviewedGroup<string>[];
  /** By when it happened (or, where that is not known, when the provider became aware), in the time zone of the calendar. */
  readonly timesOfDay: readonly ReviewedGroup<string>[];
  readonly weekdays: readonly ReviewedGroup<string>[];
  /** By who the individuals are: children, young persons, adults. Ages are not part of an occurrence. */
  readonly populations: readonly ReviewedGroup<string>[];
  readonly guardianships: readonly ReviewedGroup<string>[];
  readonly timeliness: {
    readonly firstReports: {
      readonly onTime: YearOverYear;
      readonly late: YearOverYear;
      readonly notSubmitted: YearOverYear;
    };
    /** The updates that were submitted. */
    readonly updates: { readonly onTime: YearOverYear; readonly late: YearOverYear };
  };
  /** Individuals of the year, and those with more than one report, most first. */
  readonly individuals: { readonly count: YearOverYear; readonly recurring: readonly Recurring[] };
  readonly recurringSites: readonly Recurring[];
  /** Entries of restrictive interventions, and the individuals with more than one of them, most first. */
  readonly restraints: {
    readonly entries: YearOverYear;
    readonly reports: YearOverYear;
    readonly individuals: YearOverYear;
    readonly recurring: readonly { readonly id: string; readonly entries: number }[];
    /** Entries with a known injury or harm, in all and by kind. */
    readonly withInjury: YearOverYear;
    readonly kinds: readonly {
      readonly id: string;
      readonly label: string;
      readonly entries: YearOverYear;
      readonly withInjury: YearOverYear;
    }[];
  };
  /** What section 6 asks of the review. What the figures mean and what is done about them is for people to say. */
  readonly asked: readonly RuleRef[];
}

/** The figures of what was counted. */
export function reviewResult(year: number, counts: ReviewCounts): AnnualReview {
  const hasBefore = counts.totals.of('before', 'all') > 0;
  const total = (key: string): YearOverYear => counts.totals.figure(key, hasBefore);
  const distinct = (tally: Tally): YearOverYear =>
    yearOverYear(tally.distinct('year'), hasBefore ? tally.distinct('before') : null);
  const nodes = nodesOf(counts, hasBefore);
  return {
    year,
    comparedWithYearBefore: hasBefore,
    reports: total('reports'),
    leftOut: { duplicates: total('deemed-duplicate'), notValid: total('deemed-not-valid') },
    levels: levels.map((id) => ({ id, label: `Level ${id}`, reports: total(`level-${id}`) })),
    months: months.map((id) => ({ id, label: twoDigits(id), reports: counts.months.figure(`${id}`, hasBefore) })),
    categories: nodes.filter(({ subcategory }) => subcategory === undefined),
    subcategories: nodes.filter(({ subcategory, type }) => subcategory !== undefined && type === undefined),
    types: nodes.filter(({ type }) => type !== undefined),
    programs: programs
      .filter(({ id }) => counts.programs.keys().includes(id))
      .map(({ id, label }) => ({ id, label, reports: counts.programs.figure(id, hasBefore) })),
    sites: byNumber(counts.sites).map((id) => ({ id, label: id, reports: counts.sites.figure(id, hasBefore) })),
    timesOfDay: groups(timesOfDay, counts.timesOfDay, hasBefore),
    weekdays: groups(weekdays, counts.weekdays, hasBefore),
    populations: groups(populationLabels, counts.populations, hasBefore),
    guardianships: groups(guardianshipLabels, counts.guardianships, hasBefore),
    timeliness: {
      firstReports: {
        onTime: total('first-report on-time'),
        late: total('first-report late'),
        notSubmitted: total('first-report not-submitted'),
      },
      updates: { onTime: total('update on-time'), late: total('update late') },
    },
    individuals: {
      count: distinct(counts.individualReports),
      recurring: recurring(counts.individualReports).map(({ id, number }) => ({
        id,
        reports: number,
        entries: counts.individualEntries.of('year', id),
      })),
    },
    recurringSites: recurring(counts.sites).map(({ id, number }) => ({ id, reports: number })),
    restraints: {
      entries: counts.nodeEntries.figure(restraintCategory, hasBefore),
      reports: counts.nodeReports.figure(restraintCategory, hasBefore),
      individuals: distinct(counts.restrained),
      recurring: recurring(counts.restrained).map(({ id, number }) => ({ id, entries: number })),
      withInjury: counts.restraintsWithInjury.figure(restraintCategory, hasBefore),
      kinds: taxonomy
        .flatMap(({ id, subcategories }): readonly SubcategoryNode[] => (id === restraintCategory ? subcategories : []))
        .map(({ id, label }) => ({
          id,
          label,
          entries: counts.nodeEntries.figure(`${restraintCategory}/${id}`, hasBefore),
          withInjury: counts.restraintsWithInjury.figure(id, hasBefore),
        })),
    },
    asked: contents.filter(({ figures }) => figures === 'annual-review').map(toRuleRef),
  };
}

const contents: readonly PolicyContent[] = policyContents;

type Labelled = readonly (readonly [id: string, label: string])[];

const timesOfDay: Labelled = [
  ['night', 'Night, 0:00 to 6:00'],
  ['morning', 'Morning, 6:00 to 12:00'],
  ['afternoon', 'Afternoon, 12:00 to 18:00'],
  ['evening', 'Evening, 18:00 to 24:00'],
];
const weekdays: Labelled = [
  ['1', 'Monday'],
  ['2', 'Tuesday'],
  ['3', 'Wednesday'],
  ['4', 'Thursday'],
  ['5', 'Friday'],
  ['6', 'Saturday'],
  ['0', 'Sunday'],
];
const populationLabels: Labelled = [
  ['child', 'Child'],
  ['young-person', 'Young person'],
  ['adult-with-developmental-disability', 'Adult with a developmental disability'],
  ['adult', 'Another adult'],
  ['unknown', 'Not known'],
];
const guardianshipLabels: Labelled = [
  ['parent-or-guardian', 'With a parent or guardian'],
  ['own-guardian', 'Their own legal guardian'],
  ['none', 'Without a parent or guardian'],
  ['unknown', 'Not known'],
];

function groups(labels: Labelled, tally: Tally, hasBefore: boolean): ReviewedGroup<string>[] {
  return labels.map(([id, label]) => ({ id, label, reports: tally.figure(id, hasBefore) }));
}

const levels = [1, 2] as const;
const months = /* @__PURE__ */ Array.from({ length: 12 }, (_, index) => index + 1);

/** The nodes of the taxonomy that were met, in its order. */
function nodesOf(counts: ReviewCounts, hasBefore: boolean): ReviewedNode[] {
  const met = new Set(counts.nodeReports.keys());
  const node = (ids: Pick<ReviewedNode, 'category' | 'subcategory' | 'type'>, label: string): ReviewedNode[] => {
    const path = Object.values(ids).join('/');
    if (!met.has(path)) return [];
    const reports = counts.nodeReports.figure(path, hasBefore);
    return [{ ...ids, label, reports, entries: counts.nodeEntries.figure(path, hasBefore) }];
  };
  return taxonomy.flatMap((category) => {
    const subcategories: readonly SubcategoryNode[] = category.subcategories;
    return [
      ...node({ category: category.id }, category.label),
      ...subcategories.flatMap((subcategory) => [
        ...node({ category: category.id, subcategory: subcategory.id }, subcategory.label),
        ...(subcategory.types ?? []).flatMap((type) =>
          node({ category: category.id, subcategory: subcategory.id, type: type.id }, type.label),
        ),
      ]),
    ];
  });
}

/** The keys of a tally, the highest number of the year first, and among equals in the order of the ids. */
function byNumber(tally: Tally): string[] {
  return tally.keys().sort((a, b) => tally.of('year', b) - tally.of('year', a) || (a < b ? -1 : 1));
}

/** Whoever was counted more than once in the year. */
function recurring(tally: Tally): { id: string; number: number }[] {
  return byNumber(tally)
    .map((id) => ({ id, number: tally.of('year', id) }))
    .filter(({ number }) => number > 1);
}
