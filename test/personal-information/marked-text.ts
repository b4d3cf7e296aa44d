import type { Confidence } from '../../src/model/personal-information.ts';
import type { PersonalInformationKind } from '../../src/personal-information/index.ts';

/** A place in a text that is personal information. */
export interface Place {
  readonly kind: PersonalInformationKind;
  readonly start: number;
  readonly end: number;
}

/** The same with its words, and how sure a finding there is. */
interface Mark extends Place {
  readonly words: string;
  readonly confidence: Confidence;
}

export interface MarkedText {
  readonly text: string;
  /** In the order of the text. */
  readonly marks: readonly Mark[];
  /** Where a finding is neither asked for nor wrong. */
  readonly open: readonly { readonly start: number; readonly end: number }[];
}

const confidences: Readonly<Record<string, Confidence>> = { '': 'certain', '~': 'likely', '?': 'possible' };

/**
 * Reads a text in which `[[kind:text]]` marks personal information that is certain, `[[kind~:text]]` likely and `[[kind?:text]]` possible;
 * what `{{kind:text}}` marks may be found or not.
 */
export function readMarkedText(marked: string): MarkedText {
  let text = '';
  const marks: Mark[] = [];
  const open: { start: number; end: number }[] = [];
  const pattern = /\[\[([a-z-]+)([~?]?):(.+?)\]\]|\{\{[a-z-]+:(.+?)\}\}|[^[{]+|[[{]/gu;
  for (const [whole, kind, sign = '', words, maybe] of marked.matchAll(pattern)) {
    const start = text.length;
    text += words ?? maybe ?? whole;
    const confidence = confidences[sign];
    if (words !== undefined && confidence !== undefined) {
      if (!isKind(kind)) throw new Error(`No such kind: ${kind} in ${marked}`);
      marks.push({ words, kind, confidence, start, end: text.length });
    }
    if (maybe !== undefined) open.push({ start, end: text.length });
  }
  return { text, marks, open };
}

const kinds = new Set<string | undefined>([
  'name',
  'date-of-birth',
  'identifier',
  'handle',
  'phone',
  'email',
  'address',
  'postal-code',
  'health-card',
  'sin',
  'medication',
  'medication-dose',
  'diagnosis',
  'physician-name',
  'url',
  'unreadable',
] satisfies PersonalInformationKind[]);

const isKind = (text: string | undefined): text is PersonalInformationKind => kinds.has(text);
