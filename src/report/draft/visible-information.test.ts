import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '../../model/personal-information.ts';
import { personalInformationPolicy } from '../../personal-information/policy.ts';
import { showsPersonalInformation } from './visible-information.ts';

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
    'https://news.example/2026/11/23/fire-at-shelter',
    'https://news.example/stories/48213',
  ])('%s', (name) => {
    expect(shows(name)).toBe(false);
  });
});
