import { type Finding, placeOf } from './finding.ts';

/** What {@link withoutMarks} reads as a mark: it replaces an earlier finding and may stay. */
const mark = /\[[a-z ]{1,40} removed\]/g;

/** The findings that are not inside a mark, whole where one reaches beyond it. */
export function outsideMarks(text: string, findings: readonly Finding[]): Finding[] {
  const marks = Array.from(text.matchAll(mark), (match) => placeOf(match));
  let at = 0;
  return findings.flatMap((finding) => {
    while ((marks[at]?.end ?? Infinity) <= finding.start) at++;
    const { start = Infinity, end = 0 } = marks[at] ?? {};
    if (finding.end <= start) return [finding];
    return start <= finding.start && finding.end <= end ? [] : [{ ...finding, end: Math.max(finding.end, end) }];
  });
}
