import type { Citation, DocumentId } from '../../src/model/citation.ts';

/** The name of a document in a column of sources; the Guidelines of November 2025 need no name. */
const documents: Readonly<Record<DocumentId, string>> = {
  'guidelines-2025-11': '',
  'level-timelines-2019': '2019 sheet ',
  'business-processes-tip-sheet': 'Tip sheet: ',
  'sor-rl-training-page': 'Training page: ',
};

/** "13.B, footnotes 37 and 38; O. Reg. 80/19 s.1" */
export function printCitation({ document, section, footnotes = [], authorities = [] }: Citation): string {
  return [`${documents[document]}${printPlace({ section, footnotes })}`, ...authorities].join('; ');
}

/** "13.B, footnotes 37 and 38" */
export const printPlace = ({ section, footnotes = [] }: Pick<Citation, 'section' | 'footnotes'>): string =>
  `${section}${printFootnotes(footnotes)}`;

/** Several places, each once. */
export function printCitations(citations: readonly Citation[]): string {
  return [...new Set(citations.map(printCitation))].join('<br>');
}

function printFootnotes(footnotes: readonly number[]): string {
  if (footnotes.length === 0) return '';
  const numbers = footnotes.map(String);
  return numbers.length === 1
    ? `, footnote ${numbers[0]}`
    : `, footnotes ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
