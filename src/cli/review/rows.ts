import type { AnnualReview, ReviewedGroup, ReviewedNode } from '../../report/annual-review/review-result.ts';
import { type YearOverYear, yearOverYear } from '../../report/annual-review/tally.ts';

/** A line of a printed review. */
interface ReviewRow {
  readonly label: string;
  readonly figure: YearOverYear;
}

/** A part of a printed review. */
export interface ReviewPart {
  readonly title: string;
  readonly rows: readonly ReviewRow[];
}

/** The parts of a review in the order in which they are printed, with at most so many individuals; none without rows. */
export function reviewParts(review: AnnualReview, most: number): ReviewPart[] {
  const { firstReports, updates } = review.timeliness;
  const { restraints } = review;
  return [
    {
      title: 'Reports',
      rows: [
        { label: 'Reports', figure: review.reports },
        ...review.levels.map(groupRow),
        { label: 'Left out: duplicates', figure: review.leftOut.duplicates },
        { label: 'Left out: not valid', figure: review.leftOut.notValid },
      ],
    },
    {
      title: 'Timeliness',
      rows: [
        { label: 'First reports on time', figure: firstReports.onTime },
        { label: 'First reports late', figure: firstReports.late },
        { label: 'First reports not submitted', figure: firstReports.notSubmitted },
        { label: 'Updates on time', figure: updates.onTime },
        { label: 'Updates late', figure: updates.late },
      ],
    },
    { title: 'Categories (reports)', rows: review.categories.map(nodeRow) },
    {
      title: 'Categories (entries)',
      rows: review.categories.map((node) => ({ label: node.label, figure: node.entries })),
    },
    { title: 'Subcategories (reports)', rows: review.subcategories.map(pathRow) },
    { title: 'Types (reports)', rows: review.types.map(pathRow) },
    { title: 'Programs', rows: review.programs.map(groupRow) },
    {
      title: 'Months',
      rows: review.months.map((month) => ({ ...groupRow(month), label: `${review.year}-${month.label}` })),
    },
    { title: 'Time of day', rows: review.timesOfDay.map(groupRow).filter(isCounted) },
    { title: 'Weekdays', rows: review.weekdays.map(groupRow).filter(isCounted) },
    { title: 'Individuals by population (reports)', rows: review.populations.map(groupRow).filter(isCounted) },
    { title: 'Guardianship (reports)', rows: review.guardianships.map(groupRow).filter(isCounted) },
    { title: 'Sites', rows: review.sites.map(groupRow) },
    {
      title: 'Restrictive interventions',
      rows: [
        { label: 'Entries', figure: restraints.entries },
        { label: 'Reports', figure: restraints.reports },
        { label: 'Individuals', figure: restraints.individuals },
        { label: 'Entries with an injury', figure: restraints.withInjury },
        ...restraints.kinds
          .flatMap(({ label, entries, withInjury }) => [
            { label, figure: entries },
            { label: `${label}, with an injury`, figure: withInjury },
          ])
          .filter(isCounted),
      ],
    },
    {
      title: listTitle('Individuals with more than one restrictive intervention', restraints.recurring, most),
      rows: restraints.recurring
        .slice(0, most)
        .map(({ id, entries }) => ({ label: id, figure: yearOverYear(entries, null) })),
    },
    {
      title: listTitle('Individuals with more than one report', review.individuals.recurring, most),
      rows: [
        { label: 'All individuals', figure: review.individuals.count },
        ...review.individuals.recurring
          .slice(0, most)
          .map(({ id, reports }) => ({ label: id, figure: yearOverYear(reports, null) })),
      ],
    },
  ].filter(({ rows }) => rows.length > 0);
}

function listTitle(title: string, list: readonly unknown[], most: number): string {
  return list.length > most ? `${title} (the first ${most} of ${list.length})` : title;
}

/** A row with nothing in either year says nothing. */
const isCounted = ({ figure }: ReviewRow): boolean => figure.count > 0 || (figure.before ?? 0) > 0;

const groupRow = ({ label, reports }: ReviewedGroup<string | number>): ReviewRow => ({ label, figure: reports });

const nodeRow = ({ label, reports }: ReviewedNode): ReviewRow => ({ label, figure: reports });

/** Labels recur in the taxonomy ("Other"): the ids say where a node is in it. */
function pathRow({ category, subcategory, type, reports }: ReviewedNode): ReviewRow {
  return { label: [category, subcategory, type].filter((id) => id !== undefined).join(' / '), figure: reports };
}
