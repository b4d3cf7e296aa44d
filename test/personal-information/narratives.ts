import { readFileSync } from 'node:fs';
import type { Confidence } from '../../src/model/personal-information.ts';
import type { KnownPerson } from '../../src/personal-information/index.ts';
import { type ProgramId, programs as programList } from '../../src/vocabulary/programs.ts';

/** What is found in a text: the words, their kind, and how sure the finding is. */
interface Found {
  readonly words: string;
  readonly kind: string;
  readonly confidence: Confidence;
  readonly start: number;
  readonly end: number;
}

/** A text as staff write them, with the people whom the provider knows. All of them are invented. */
export interface Narrative {
  readonly title: string;
  readonly programs: readonly ProgramId[];
  readonly people: readonly KnownPerson[];
  readonly text: string;
  /** What is personal information, in the order of the text. */
  readonly marks: readonly Found[];
  /** Where a finding is neither asked for nor wrong. */
  readonly open: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Narratives that begin with `### title`, then, behind `#`, the programs, and the people as `id | Last, First | birth | no. identifiers`.
 * `[[kind:text]]` marks personal information that is certain, `[[kind~:text]]` likely, `[[kind?:text]]` possible;
 * `{{kind:text}}` may be found or not.
 */
export function readNarratives(): readonly Narrative[] {
  const file = readFileSync('test/personal-information/narratives.txt', 'utf8');
  return file.split(/^### /mu).slice(1).map(readNarrative);
}

function readNarrative(block: string, index: number): Narrative {
  const lines = block.trimEnd().split('\n');
  const title = `${index + 1}: ${lines[0]}`;
  const head = lines.slice(1).filter((line) => line.startsWith('# '));
  const [programs = '', ...people] = head.map((line) => line.slice(2));
  return {
    title,
    programs: programs.split(', ').map(programOf),
    people: people.map(readPerson),
    ...readMarked(lines.slice(1 + head.length).join('\n')),
  };
}

function programOf(id: string): ProgramId {
  const found = programList.find((program) => program.id === id);
  if (found === undefined) throw new Error(`No such program: ${id}`);
  return found.id;
}

function readPerson(line: string): KnownPerson {
  const [who = '', name = '', ...rest] = line.split(' | ');
  const [id = '', kind] = who.split(' ');
  const [lastName = '', firstName = ''] = name.split(', ');
  const identifiers = rest.find((part) => part.startsWith('no. '))?.slice('no. '.length);
  const dateOfBirth = rest.find((part) => /^\d{4}-\d\d-\d\d$/.test(part));
  return {
    id,
    firstName,
    lastName,
    ...(kind === 'staff' && { kind }),
    ...(dateOfBirth !== undefined && { dateOfBirth }),
    ...(identifiers !== undefined && { identifiers: [identifiers] }),
  };
}

const confidences: Readonly<Record<string, Confidence>> = { '': 'certain', '~': 'likely', '?': 'possible' };

function readMarked(marked: string): Pick<Narrative, 'text' | 'marks' | 'open'> {
  let text = '';
  const marks: Found[] = [];
  const open: { start: number; end: number }[] = [];
  const pattern = /\[\[([a-z-]+)([~?]?):(.+?)\]\]|\{\{[a-z-]+:(.+?)\}\}|[^[{]+|[[{]/gu;
  for (const [whole, kind, sign = '', words, maybe] of marked.matchAll(pattern)) {
    const start = text.length;
    text += words ?? maybe ?? whole;
    const confidence = confidences[sign];
    if (kind !== undefined && words !== undefined && confidence !== undefined)
      marks.push({ words, kind, confidence, start, end: text.length });
    if (maybe !== undefined) open.push({ start, end: text.length });
  }
  return { text, marks, open };
}
