import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '../../model/personal-information.ts';
import { personalInformationPolicy } from '../../personal-information/policy.ts';
import { showsPersonalInformation } from './find-in-file-name.ts';

const policy = personalInformationPolicy({ programs: ['homelessness'] });
const people: readonly KnownPerson[] = [
  { id: 'i1', firstName: 'Tariq', lastName: 'Vargas', dateOfBirth: '2010-04-03', identifiers: ['YOT-704512'] },
  { id: 'i2', firstName: 'Éloïse', lastName: 'McDonald' },
  { id: 'i3', firstName: 'Anselm', lastName: 'D.' },
];

const shows = showsPersonalInformation(people, policy);

describe('a file name or a link shows personal information', () => {
  it.each([
    'Tariq_Vargas.pdf',
    'tariq.pdf',
    'TARIQ.PDF',
    'statement-vargas.docx',
    'TVargas.pdf',
    'tvargas.pdf',
    'VargasT.pdf',
    'tariqInterview2026.pdf',
    'eloise.jpg',
    'xray_mcdonald.png',
    'McDonald.docx',
    'anselm-drayton.pdf',
    'scan 2010-04-03.pdf',
    'IMG_20100403.jpg',
    'YOT704512.pdf',
    'https://news.example/2026/11/tariq-vargas-missing',
    'https://news.example/search?q=vargas',
    'floor%20vargas.pdf',
    'plan~vargas.pdf',
    'seeVargasNow.pdf',
    'VARGASfile.pdf',
    'Dr-Halloran.pdf',
    '416-555-0137.pdf',
    // Section 12, Supporting documents: no medical diagnoses either.
    'diagnosis-epilepsy.pdf',
  ])('%s', (name) => {
    expect(shows(name)).toBe(true);
  });
});

describe('a file name or a link shows nothing', () => {
  it.each([
    'floor-plan.pdf',
    'incident-report-2026-11-23.pdf',
    'IMG_20261123_080000.jpg',
    'scan 0001.pdf',
    'site-plan-room-204.pdf',
    'notes (2).pdf',
    'medication-administration-record.pdf',
    'ibuprofen-200mg.pdf',
    'ibuprofen.pdf',
    'Given10mg.pdf',
    'https://news.example/2026/11/23/fire-at-shelter',
    'https://news.example/stories/48213',
  ])('%s', (name) => {
    expect(shows(name)).toBe(false);
  });
});

describe('names as computers write them', () => {
  const shown = (firstName: string, lastName: string | null, name: string): boolean =>
    showsPersonalInformation([{ id: 'i1', firstName, lastName }], policy)(name);

  it.each([
    ['Tariq', 'Vargas', 'vargast.pdf', true],
    ['Tariq', 'Vargas', 'tariqv.pdf', true],
    ['Tariq', 'Vargas', 'xvargas.pdf', false],
    ['Tariq', 'Vargas', 'tariqx.pdf', false],
    ['Tariq', 'Vargas', 'IDVargas.pdf', true],
    ['Tariq', 'Vargas', 'tv.pdf', false],
    ['Jo', "O'Brien", 'jobrien.pdf', true],
    ['Al', 'Bo', 'abo.pdf', true],
    ['A', 'Bo', 'ab.pdf', false],
    ['Al', 'Bo', 'alb.pdf', true],
    ['Tariq', null, 'ttariq.pdf', false],
    ['', 'Vargas', 'vargas.pdf', true],
    ['', 'Vargas', 'v.pdf', false],
    ['Tariq', null, 't.pdf', false],
  ])('of %s %s in %s: %s', (firstName, lastName, name, expected) => {
    expect(shown(firstName, lastName, name)).toBe(expected);
  });

  it.each([
    ['Hope', 'Young', 'hope.pdf'],
    ['Rose', 'Reed', 'plan_reed.pdf'],
    ['Will', 'B.', 'will-brown-report.pdf'],
  ])('are shown where they are ordinary words in small letters: %s %s in %s', (firstName, lastName, name) => {
    expect(shown(firstName, lastName, name)).toBe(true);
  });

  it('are shown in Youth Justice too, where the text may have them', () => {
    const youth = personalInformationPolicy({ programs: ['youth-justice-residential'] });
    const tariq = [{ id: 'i1', firstName: 'Tariq', lastName: 'V.' }];
    expect(showsPersonalInformation(tariq, youth)('tariq.pdf')).toBe(true);
    expect(showsPersonalInformation(tariq, youth)('plan.pdf')).toBe(false);
  });
});
