import { readFileSync } from 'node:fs';
import type { KnownPerson } from '../../src/personal-information/index.ts';
import type { ProgramId } from '../../src/vocabulary/programs.ts';
import { type Place, readMarkedText } from './marked-text.ts';

/** The people of a made-up service, by whom the sentences of the corpus are written. All names are invented. */
export interface Cast {
  readonly programs: readonly ProgramId[];
  readonly people: readonly KnownPerson[];
}

export const casts: Readonly<Record<string, Cast>> = {
  /** A group home for adults with a developmental disability. */
  home: {
    programs: ['developmental-services-supportive-living'],
    people: [
      { id: 'i1', firstName: 'Jordan', lastName: 'Smith', dateOfBirth: '1988-04-03', identifiers: ['778812'] },
      { id: 'i1', firstName: 'Jordy' },
      { id: 'i2', firstName: 'Éloïse', lastName: 'Tremblay-Roy', dateOfBirth: '1992-11-19' },
      { id: 's1', firstName: 'Dana', lastName: 'King', kind: 'staff' },
      { id: 's2', firstName: 'Marc-André', lastName: 'Côté', kind: 'staff' },
      { id: 'o1', firstName: 'Patricia', lastName: 'Smith', kind: 'other' },
    ],
  },
  /** A children's residence whose children have names that are ordinary words. */
  residence: {
    programs: ['licensed-out-of-home-care'],
    people: [
      { id: 'i1', firstName: 'Hope', lastName: 'Young', dateOfBirth: '2011-05-14', identifiers: ['CPIN 4410-22-9981'] },
      { id: 'i2', firstName: 'Will', lastName: 'Mark', dateOfBirth: '2010-08-30' },
      { id: 'i3', firstName: 'Art', lastName: 'Rivers', dateOfBirth: '2012-01-09' },
      { id: 's1', firstName: 'Grace', lastName: 'Bell', kind: 'staff' },
      { id: 's2', firstName: 'Drew', lastName: 'Chase', kind: 'staff' },
      { id: 'o1', firstName: 'April', lastName: 'Young', kind: 'other' },
      { id: 'o2', firstName: 'Bill', lastName: 'Rivers', kind: 'other' },
    ],
  },
  /** Youth Justice custody. */
  custody: {
    programs: ['youth-justice-custody-detention'],
    people: [
      { id: 'i1', firstName: 'Jordan', lastName: 'Smith', dateOfBirth: '2010-04-03', identifiers: ['YOT-004512'] },
      { id: 'i2', firstName: 'Malik', lastName: 'Okafor', dateOfBirth: '2009-12-01', identifiers: ['YOT-004733'] },
      { id: 'i3', firstName: "De'Shawn", lastName: 'van der Berg', dateOfBirth: '2010-02-28' },
      { id: 's1', firstName: 'Dana', lastName: 'King', kind: 'staff' },
      { id: 's2', firstName: 'Ravi', lastName: 'Menon', kind: 'staff' },
      { id: 'o1', firstName: 'Rose', lastName: 'Okafor', kind: 'other' },
    ],
  },
  /** A shelter for women and their children. */
  shelter: {
    programs: ['vaw-shelter'],
    people: [
      { id: 'i1', firstName: 'Ana', lastName: 'Garcia Lopez', dateOfBirth: '1990-07-22' },
      { id: 'i2', firstName: 'Siobhán', lastName: "O'Brien", dateOfBirth: '1985-03-12' },
      { id: 'i3', firstName: 'Pitseolak', dateOfBirth: '1979-10-05' },
      { id: 's1', firstName: 'May', lastName: 'Chan', kind: 'staff' },
      { id: 'o1', firstName: 'Rich', lastName: 'Summers', kind: 'other' },
    ],
  },
  /** A children's aid society. */
  society: {
    programs: ['child-protection'],
    people: [
      { id: 'i1', firstName: 'Thị Mai', lastName: 'Nguyễn', dateOfBirth: '2015-09-02' },
      { id: 'i2', firstName: 'Li', lastName: 'Wu', dateOfBirth: '2013-06-17' },
      {
        id: 'i3',
        firstName: 'Xavier',
        lastName: 'Nash-Whiteduck',
        dateOfBirth: '2012-12-25',
        identifiers: ['A 55 1207'],
      },
      { id: 's1', firstName: 'Mark', lastName: 'Hunt', kind: 'staff' },
      { id: 'o1', firstName: 'Joy', lastName: 'Nash', kind: 'other' },
      { id: 'o2', firstName: 'Ed', lastName: 'Park', kind: 'other' },
    ],
  },
};

export interface Sentence {
  readonly cast: string;
  readonly text: string;
  readonly marks: readonly Place[];
}

/** Lines of `cast | sentence`, in which `[[kind:text]]` marks personal information; `#` begins a heading. */
export function readCorpus(file: 'marked.txt' | 'clean.txt'): Sentence[] {
  return readFileSync(`test/personal-information/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readLine);
}

function readLine(line: string): Sentence {
  const [cast = '', marked = ''] = line.split(' | ');
  if (!(cast in casts)) throw new Error(`No such cast: ${line}`);
  return { cast, ...readMarkedText(marked) };
}
