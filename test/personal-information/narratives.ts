import { readFileSync } from 'node:fs';
import type { KnownPerson } from '../../src/personal-information/index.ts';
import { type ProgramId, programs as programList } from '../../src/vocabulary/programs.ts';
import { type MarkedText, readMarkedText } from './marked-text.ts';

/** A text as staff write them, with the people whom the provider knows. All of them are invented. */
export interface Narrative extends MarkedText {
  readonly title: string;
  readonly programs: readonly ProgramId[];
  readonly people: readonly KnownPerson[];
}

/**
 * Narratives that begin with `### title`, then, behind `#`, the programs, and the people as `id | Last, First | birth | no. identifiers`;
 * the rest is a marked text.
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
    ...readMarkedText(lines.slice(1 + head.length).join('\n')),
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
