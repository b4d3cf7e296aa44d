import type { Citation } from '../../../src/model/citation.ts';

/** The id of a statement, and its places: "13.C [40 41] (Health Protection and Promotion Act s.27(2)); 13.I [86]". */
export type Cited = readonly [id: string, places: string];

const documents: Readonly<Record<Citation['document'], string>> = {
  'guidelines-2025-11': '',
  'level-timelines-2019': '2019, ',
  'business-processes-tip-sheet': 'tip sheet, ',
  'sor-rl-training-page': 'training page, ',
};

function place({ document, section, footnotes, authorities }: Citation): string {
  const notes = footnotes === undefined ? '' : ` [${footnotes.join(' ')}]`;
  const statutes = authorities === undefined ? '' : ` (${authorities.join(', ')})`;
  return `${documents[document]}${section}${notes}${statutes}`;
}

export const formatCitations = (citations: readonly Citation[]): string => citations.map(place).join('; ');
