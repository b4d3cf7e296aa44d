import { twoDigits } from '../../calendar/civil-date.ts';
import { type PolicyContent, policyContents, restraintCategory, taxonomy } from '../../editions/current.ts';
import { toRuleRef } from '../../evaluation/rule-ref.ts';
import type { RuleRef } from '../../model/citation.ts';
import type { CategoryId } from '../../model/ids.ts';
import type { Population } from '../../model/occurrence.ts';
import type { SubcategoryNode } from '../../model/taxonomy.ts';
import { type ProgramId, programs } from '../../vocabulary/programs.ts';
import type { ReviewCounts } from './review-counts.ts';
import { type Tally, type YearOverYear, yearOverYear } from './tally.ts';

/** A category, subcategory or type of the taxonomy, with the reports that have it and the entries of it. */
export interface ReviewedNode {
  /** The id of the category. */
  readonly category: CategoryId;
  /** The id of the subcategory; left out for a category. */
  readonly subcategory?: string;
  /** The id of the type; left out for a category or subcategory. */
  readonly type?: string;
  /** The name as section 13 prints it. */
  readonly label: string;
  /** Reports with at least one such entry. */
  readonly reports: YearOverYear;
  /** How many such entries there are. */
  readonly entries: YearOverYear;
}

/** Reports of one program, site, month or Level. */
export interface ReviewedGroup<Id extends string | number> {
  /** The id of the program, site, month or Level. */
  readonly id: Id;
  /** The words for it that a table shows. */
  readonly label: string;
  /** How many reports it has. */
  readonly reports: YearOverYear;
}

/** An individual or a site with more than one report in the year. */
export interface Recurring {
  /** The id of the individual, or the site. */
  readonly id: string;
  /** How many reports of the year are about it. */
  readonly reports: number;
  /** How many entries of the year are about it; left out for sites. */
  readonly entries?: number;
}

/** The figures of a provider's reports of one calendar year against the year before. Nothing in it is personal but the caller's own ids. */
export interface AnnualReview {
  /** The calendar year that is reviewed. */
  readonly year: number;
  /** Whether the input has reports of the year before; without them every `before` and `change` is `null`. */
  readonly comparedWithYearBefore: boolean;
  /** Reports that count: neither duplicates nor not valid. */
  readonly reports: YearOverYear;
  /** Reports that do not count, by the reason. */
  readonly leftOut: {
    /** Reports that the ministry deemed duplicates. */
    readonly duplicates: YearOverYear;
    /** Reports that the ministry deemed not valid. */
    readonly notValid: YearOverYear;
  };
  /** By the Level that the report has after its events: first 1, then 2. */
  readonly levels: readonly ReviewedGroup<1 | 2>[];
  /** 1 to 12. */
  readonly months: readonly ReviewedGroup<number>[];
  /** By category, those that occurred, in the order of section 13. */
  readonly categories: readonly ReviewedNode[];
  /** By subcategory, those that occurred. */
  readonly subcategories: readonly ReviewedNode[];
  /** By type, those that occurred. */
  readonly types: readonly ReviewedNode[];
  /** By program of the provider, those that occurred, in the order of section 4. */
  readonly programs: readonly ReviewedGroup<ProgramId>[];
  /** By site of the provider, most reports first. */
  readonly sites: readonly ReviewedGroup<string>[];
  /** By when it happened (or, where that is not known, when the provider became aware), in the time zone of the calendar. */
  readonly timesOfDay: readonly ReviewedGroup<'night' | 'morning' | 'afternoon' | 'evening'>[];
  /** The same by day of the week: Monday, 1, first, and Sunday, 0, last. */
  readonly weekdays: readonly ReviewedGroup<'0' | '1' | '2' | '3' | '4' | '5' | '6'>[];
  /** By who the individuals are: children, young persons, adults. Ages are not part of an occurrence. */
  readonly populations: readonly ReviewedGroup<Population | 'unknown'>[];
  /** By whether the individuals have a parent or guardian, or are their own guardian. */
  readonly guardianships: readonly ReviewedGroup<'parent-or-guardian' | 'own-guardian' | 'none' | 'unknown'>[];
  /** Whether first reports and updates were submitted in time. */
  readonly timeliness: {
    /** By whether the first report kept its limit of one or 24 hours. */
    readonly firstReports: {
      /** Submitted within the limit. */
      readonly onTime: YearOverYear;
      /** Submitted after the limit. */
      readonly late: YearOverYear;
      /** No submission is recorded. */
      readonly notSubmitted: YearOverYear;
    };
    /** The updates that were submitted. */
    readonly updates: {
      /** Submitted by the end of the day when they were due. */
      readonly onTime: YearOverYear;
      /** Submitted after that day. */
      readonly late: YearOverYear;
    };
  };
  /** Individuals of the year, and those with more than one report, most first. */
  readonly individuals: {
    /** How many different individuals the reports are about. */
    readonly count: YearOverYear;
    /** Those with more than one report, most first. */
    readonly recurring: readonly Recurring[];
  };
  /** Sites with more than one report, most first. */
  readonly recurringSites: readonly Recurring[];
  /** Entries of restrictive interventions, and the individuals with more than one of them, most first. */
  readonly restraints: {
    /** Entries of the category: each restraint is one. */
    readonly entries: YearOverYear;
    /** Reports with at least one such entry. */
    readonly reports: YearOverYear;
    /** Different individuals who were restrained. */
    readonly individuals: YearOverYear;
    /** Individuals with more than one entry, most first. */
    readonly recurring: readonly {
      /** The id of the individual. */
      readonly id: string;
      /** How often the individual was restrained in the year. */
      readonly entries: number;
    }[];
    /** Entries with a known injury or harm, in all and by kind. */
    readonly withInjury: YearOverYear;
    /** The same by subcategory, in the order of 13.E. */
    readonly kinds: readonly {
      /** The id of the subcategory. */
      readonly id: string;
      /** The subcategory as section 13 prints it. */
      readonly label: string;
      /** Entries of this subcategory. */
      readonly entries: YearOverYear;
      /** Those of them with a known injury or harm. */
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

type Labelled<Id> = readonly (readonly [id: Id, label: string])[];
type IdsOf<Part extends 'timesOfDay' | 'weekdays' | 'populations' | 'guardianships'> = AnnualReview[Part][number]['id'];

const timesOfDay: Labelled<IdsOf<'timesOfDay'>> = [
  ['night', 'Night, 0:00 to 6:00'],
  ['morning', 'Morning, 6:00 to 12:00'],
  ['afternoon', 'Afternoon, 12:00 to 18:00'],
  ['evening', 'Evening, 18:00 to 24:00'],
];
const weekdays: Labelled<IdsOf<'weekdays'>> = [
  ['1', 'Monday'],
  ['2', 'Tuesday'],
  ['3', 'Wednesday'],
  ['4', 'Thursday'],
  ['5', 'Friday'],
  ['6', 'Saturday'],
  ['0', 'Sunday'],
];
const populationLabels: Labelled<IdsOf<'populations'>> = [
  ['child', 'Child'],
  ['young-person', 'Young person'],
  ['adult-with-developmental-disability', 'Adult with a developmental disability'],
  ['adult', 'Another adult'],
  ['unknown', 'Not known'],
];
const guardianshipLabels: Labelled<IdsOf<'guardianships'>> = [
  ['parent-or-guardian', 'With a parent or guardian'],
  ['own-guardian', 'Their own legal guardian'],
  ['none', 'Without a parent or guardian'],
  ['unknown', 'Not known'],
];

function groups<Id extends string>(labels: Labelled<Id>, tally: Tally, hasBefore: boolean): ReviewedGroup<Id>[] {
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
