import { csvCell, csvRow } from '../../lib/csv.ts';
import { visibleLine } from '../../lib/plain-text.ts';
import type { AnnualReview } from '../../report/annual-review/review-result.ts';
import { type CliIo, heading, toJson } from '../io.ts';
import { narrativeParts, reviewPage } from './page.ts';
import { type ReviewPart, reviewParts } from './rows.ts';
import { cells, note, title } from './texts.ts';

/** The formats of a printed review. */
export const reviewFormats = ['table', 'markdown', 'html', 'csv', 'json'] as const;

/** How many recurring individuals a table lists; CSV and JSON list them all. */
const mostIndividuals = 20;

/** A review as text. */
export function printReview(review: AnnualReview, format: (typeof reviewFormats)[number], io: CliIo): string {
  if (format === 'json') return `${toJson(review, 2)}\n`;
  if (format === 'csv') return csv(reviewParts(review, Number.POSITIVE_INFINITY), review.year);
  const parts = reviewParts(review, mostIndividuals);
  if (format === 'html') return reviewPage(parts, review);
  return format === 'markdown' ? markdown(parts, review) : table(parts, review, io);
}

function table(parts: readonly ReviewPart[], review: AnnualReview, io: CliIo): string {
  const width = Math.max(...parts.flatMap(({ rows }) => rows.map(({ label }) => visibleLine(label).length)));
  const line = (label: string, numbers: readonly string[]): string =>
    `  ${label.padEnd(width)}${numbers.map((number) => number.padStart(9)).join('')}`.trimEnd();
  const head = line('', [`${review.year}`, `${review.year - 1}`, 'change']);
  const lines = parts.flatMap((part) => [
    '',
    heading(part.title, io),
    ...part.rows.map(({ label, figure }) => line(visibleLine(label), cells(figure))),
  ]);
  return `${[heading(title(review.year), io), note(review), '', head, ...lines].join('\n')}\n`;
}

function markdown(parts: readonly ReviewPart[], review: AnnualReview): string {
  const row = (texts: readonly string[]): string => `| ${texts.map(escapeMarkdown).join(' | ')} |`;
  const lines = parts.flatMap((part) => [
    '',
    `## ${part.title}`,
    '',
    row(['', `${review.year}`, `${review.year - 1}`, 'Change']),
    '| --- | ---: | ---: | ---: |',
    ...part.rows.map(({ label, figure }) => row([label, ...cells(figure)])),
  ]);
  const toFill = narrativeParts(review).flatMap((heading) => ['', `## ${heading}`, '', '(to be written)']);
  return `${[`# ${title(review.year)}`, '', note(review), ...lines, ...toFill].join('\n')}\n`;
}

function escapeMarkdown(text: string): string {
  return visibleLine(text)
    .replace(/[\\|`*_<>[\]]/g, (character) => `\\${character}`)
    .replace(/\s+/g, ' ');
}

function csv(parts: readonly ReviewPart[], year: number): string {
  const lines = parts.flatMap((part) =>
    part.rows.map(({ label, figure }) => {
      const numbers = [figure.count, figure.before, figure.change].map((number) => `${number ?? ''}`);
      // A change of fewer reports is a number with a sign, not text that could be a formula.
      return `${[part.title, label].map(csvCell).join(',')},${numbers.join(',')}\r\n`;
    }),
  );
  return [byteOrderMark, csvRow(['Part', 'Item', `${year}`, `${year - 1}`, 'Change']), ...lines].join('');
}

/** Without it, Excel takes a CSV file for one in the encoding of the machine. */
const byteOrderMark = '\ufeff';
