import { visibleLine } from '../../lib/plain-text.ts';
import type { AnnualReview, ReviewedGroup } from '../../report/annual-review/review-result.ts';
import type { ReviewPart } from './rows.ts';
import { cells, note, title } from './texts.ts';

/** What section 6 asks of the review and figures cannot say: headings for people to write under. */
export function narrativeParts({ asked }: AnnualReview): string[] {
  return asked.map(({ text }) => text);
}

/** A review as one self-contained page of HTML, without scripts. */
export function reviewPage(parts: readonly ReviewPart[], review: AnnualReview): string {
  const tables = parts.map(
    ({ title: of, rows }) => `<h2>${escaped(of)}</h2>
<table><thead><tr><th></th><th>${review.year}</th><th>${review.year - 1}</th><th>Change</th></tr></thead><tbody>
${rows
  .map(
    ({ label, figure }) =>
      `<tr><th>${escaped(label)}</th>${cells(figure)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  )
  .join('\n')}
</tbody></table>`,
  );
  const toFill = narrativeParts(review).map((heading) => `<h2>${escaped(heading)}</h2>\n<p>(to be written)</p>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title(review.year)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}th{text-align:left;font-weight:normal}td{text-align:right}th,td{border-bottom:1px solid #ccc;padding:.2rem .8rem}svg{max-width:100%}</style>
</head><body><h1>${title(review.year)}</h1>
<p>${escaped(note(review))}</p>
${chart('Reports by month', review.months)}
${chart('Reports by time of day', review.timesOfDay)}
${[...tables, ...toFill].join('\n')}
</body></html>
`;
}

const height = 160;

/** Bars with their numbers; whoever cannot see them reads the table of the same figures. */
function chart(of: string, groups: readonly ReviewedGroup<string | number>[]): string {
  const most = Math.max(1, ...groups.map(({ reports }) => reports.count));
  const width = 640 / groups.length;
  const bars = groups.map(({ label, reports: { count } }, place) => {
    const tall = Math.round((count / most) * height);
    const [x, middle] = [Math.round(place * width) + 4, Math.round((place + 0.5) * width)];
    return `<rect x="${x}" y="${height + 20 - tall}" width="${Math.round(width) - 8}" height="${tall}" fill="#2b5c8a"/><text x="${middle}" y="${height + 14 - tall}" text-anchor="middle" font-size="12">${count}</text><text x="${middle}" y="${height + 38}" text-anchor="middle" font-size="11">${escaped(label.replace(/,.*/, ''))}</text>`;
  });
  return `<h2>${of}</h2>
<svg role="img" aria-label="${of}" viewBox="0 0 640 ${height + 50}" width="640" xmlns="http://www.w3.org/2000/svg">${bars.join('')}</svg>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => visibleLine(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
