import type { CompanionEntry } from '../model/assessment.ts';
import type { Citation } from '../model/citation.ts';
import { type Expected, expectedText } from './expected.ts';

/** What an issue says besides its rule, as values. None of them comes from the texts of a draft. */
export type IssueDetail =
  | { readonly about: 'level'; readonly level: 1 | 2 | 'either' }
  | { readonly about: 'open'; readonly missing: readonly string[] }
  | { readonly about: 'individual'; readonly number: number }
  | { readonly about: 'places'; readonly count: number }
  | { readonly about: 'expected'; readonly expected: Expected; readonly nearest?: string | undefined }
  | { readonly about: 'recipient'; readonly label: string; readonly individual?: number | undefined }
  | { readonly about: 'companion'; readonly how: CompanionEntry['how']; readonly path: string };

/** The words of a language for the issues of a draft. */
export interface IssuePhrases {
  /** A value of a wrong shape. */
  readonly expected: (what: Expected, nearest: string | undefined) => string;
  readonly text: (rule: string, detail: IssueDetail | undefined) => string;
  readonly message: (path: string, text: string, citations: readonly Citation[]) => string;
}

const documents: Readonly<Record<Citation['document'], string>> = {
  'guidelines-2025-11': 'section ',
  'level-timelines-2019': '2019 timelines, ',
  'business-processes-tip-sheet': 'tip sheet, ',
  'sor-rl-training-page': 'training page, ',
};

/** The issues of a draft in English. */
export const englishIssues: IssuePhrases = {
  expected: (what, nearest) => `expected ${withNearest(what, nearest)}`,
  text: (rule, detail) => (detail === undefined ? rule : `${rule} (${detailText(detail)})`),
  message: (path, text, citations) =>
    `${path}: ${text} [${citations.map(({ document, section }) => `${documents[document]}${section}`).join('; ')}]`,
};

function detailText(detail: IssueDetail): string {
  switch (detail.about) {
    case 'level':
      return detail.level === 'either' ? 'at either Level' : `Level ${detail.level}`;
    case 'open':
      return `open: ${detail.missing.join(', ')}`;
    case 'individual':
      return `individual ${detail.number}`;
    case 'places':
      return detail.count === 1 ? 'in one place' : `in ${detail.count} places`;
    case 'expected':
      return withNearest(detail.expected, detail.nearest);
    case 'recipient':
      return detail.individual === undefined ? detail.label : `${detail.label} of individual ${detail.individual}`;
    case 'companion':
      return detail.how === 'also' ? `also ${detail.path}` : `${detail.path} instead`;
  }
}

/** What was expected, and the nearest known id where there is one. */
const withNearest = (expected: Expected, nearest: string | undefined): string =>
  nearest === undefined ? expectedText(expected) : `${expectedText(expected)}; nearest: ${nearest}`;
