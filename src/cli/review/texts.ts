import type { AnnualReview } from '../../report/annual-review/review-result.ts';
import type { YearOverYear } from '../../report/annual-review/tally.ts';

/** The title of a review. */
export const title = (year: number): string => `Serious occurrence reports of ${year}`;

/** What a reader of a review must know first. */
export const note = ({ comparedWithYearBefore, year }: AnnualReview): string =>
  comparedWithYearBefore
    ? 'A report belongs to the year in which the provider became aware of the occurrence.'
    : `The input has no reports of ${year - 1}, so there is no comparison.`;

/** The numbers of a row as text; an empty text when there is nothing to compare with. */
export function cells({ count, before, change }: YearOverYear): [string, string, string] {
  return [
    `${count}`,
    before === null ? '' : `${before}`,
    change === null ? '' : change > 0 ? `+${change}` : `${change}`,
  ];
}
