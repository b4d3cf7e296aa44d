import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { AssessOptions } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { testIo } from './io.fixture.ts';
import { printAssessment, printCitation } from './print-assessment.ts';

const print = (occurrence: Occurrence, options?: AssessOptions, full = false): string =>
  printAssessment(assess(occurrence, options), testIo(), { full });

const home = { programs: ['licensed-out-of-home-care'], setting: 'childrens-residence' } as const;
const child = { id: 'i1', population: 'child' } as const;

describe('an assessment on a page', () => {
  it('says that no report is required, and prints no Level, time or duty', () => {
    const page = print({
      provider: home,
      awareAt: '2026-11-21T14:05:00-05:00',
      individuals: [child],
      entries: [
        {
          category: 'error-or-omission',
          subcategory: 'medication-error',
          individual: 'i1',
          facts: { medicationHarmPossible: false, medicationMayImpair: false },
        },
      ],
    });
    expect(page).toMatch(/^No report is required on these answers\.\n/);
    expect(page).not.toMatch(/^Level \d|Report by|^Notify|^Description/m);
    expect(page).toMatch(/^Advice \(not part of the Guidelines\)$/m);
  });

  it('says a Level 2 with its time', () => {
    const page = print({
      provider: { programs: ['homelessness'] },
      facts: { mediaAttention: false },
      entries: [
        {
          category: 'serious-complaint',
          subcategory: 'service-related',
          facts: { seriousInNature: true, staffChargedOrArrested: false },
        },
      ],
    });
    expect(page).toContain('\nLevel 2: within 24 hours of becoming aware.\n');
  });

  it('says to attend to health and safety above the deadline, and nowhere else', () => {
    const occurrence: Occurrence = {
      provider: home,
      awareAt: '2026-11-21T14:05:00-05:00',
      individuals: [child],
      entries: [
        {
          category: 'serious-injury',
          subcategory: 'accidental',
          individual: 'i1',
          facts: { unscheduledMedicalAttention: true, lifeThreatening: true },
        },
      ],
    };
    const page = print(occurrence);
    const place = page.indexOf('Attend to the health and safety of everyone involved first.');
    expect(place).toBeGreaterThan(-1);
    expect(place).toBeLessThan(page.indexOf('Level 1: within 1 hour'));
    expect(page.lastIndexOf('Attend to the health and safety')).toBe(place);
    expect(page).toContain('Report by');
  });

  it('says to call the ministry contact now while a Youth Justice Level is open', () => {
    const occurrence: Occurrence = {
      provider: { programs: ['youth-justice-custody-detention'] },
      entries: [{ category: 'serious-individual-action', subcategory: 'assault' }],
    };
    expect(print(occurrence)).toMatch(
      /^ {2}\[now\] Designated ministry contact, immediately.*, because the Level is not settled$/m,
    );
  });

  it('says that judgment is required', () => {
    const page = print({
      provider: { programs: ['other-funded'], roles: [] },
      entries: [{ category: 'death', facts: { serviceRecipientDied: true, stillbirth: false } }],
    });
    expect(page).toMatch(/^Use professional judgment; consult your ministry contact\.\n/);
  });

  it('lists the other entries that a report needs, for whom and why', () => {
    const page = print({
      provider: { programs: ['homelessness'] },
      individuals: [{ id: 'i1', population: 'adult' }],
      entries: [
        {
          category: 'abuse-or-mistreatment',
          subcategory: 'sexual-abuse',
          individual: 'i1',
          facts: { sexTrafficking: true },
        },
      ],
    });
    expect(page).toMatch(
      /^ {2}also add Abuse or mistreatment \/ Exploitation \(abuse-or-mistreatment\/exploitation\) for i1\n {6}.*\[13\.F/m,
    );
  });

  it('names an entry that belongs elsewhere by its number', () => {
    const page = print({
      provider: home,
      individuals: [child],
      entries: [
        {
          category: 'serious-injury',
          subcategory: 'accidental',
          individual: 'i1',
          facts: { suicideAttempt: true, unscheduledMedicalAttention: true },
        },
      ],
    });
    expect(page).toMatch(
      /^ {2}report entry 1 as Serious injury \/ Self-harm \(serious-injury\/self-harm\) for i1 instead\n/m,
    );
  });

  it('records a notification that is not to be made, where the report says why', () => {
    const page = print({
      provider: home,
      individuals: [{ ...child, facts: { hasParentOrGuardian: false } }],
      entries: [{ category: 'death', individual: 'i1', facts: { serviceRecipientDied: true } }],
    });
    expect(page).toContain('[no] Parent or guardian (i1); if you do not notify, give the reason in the report\n');
    expect(page).not.toContain('[no] Coroner');
  });

  it('shows contested readings, and in the receipt the other readings used', () => {
    const occurrence: Occurrence = {
      provider: { programs: ['homelessness'] },
      entries: [{ category: 'error-or-omission', subcategory: 'medication-error', facts: { hoardedMedication: true } }],
    };
    const page = print(occurrence);
    expect(page).toMatch(
      /^ {2}hoarded-medication: .*\n {6}Other interpretation: .* It would change: .*what else to report.*\.$/m,
    );
    expect(print(occurrence, { readings: { 'hoarded-medication': 'other' } })).toMatch(
      /, rules \w+, with the other interpretation of hoarded-medication\n$/,
    );
  });

  it('marks a warning, and the entry that it is about', () => {
    const page = print({
      provider: home,
      entries: [
        {
          category: 'error-or-omission',
          subcategory: 'medication-error',
          facts: { medicationHarmPossible: false, medicationMayImpair: true },
        },
      ],
    });
    expect(page).toMatch(/^ {2}! entry 1: /m);
  });

  it('lists in full when an item applies, where that is open', () => {
    const page = print({ provider: home, entries: [{ category: 'serious-illness' }] }, undefined, true);
    expect(page).toMatch(/^ {2}\[ \] entry 1: .* \(.+\)$/m);
    expect(page).toMatch(/^ {2}\[ \] (?!entry)/m);
  });

  it('numbers several entries', () => {
    const page = print({
      provider: { programs: ['vaw-shelter'], roles: [], limitedPersonalInformationApproved: false },
      facts: { mediaAttention: false },
      entries: [
        {
          category: 'disturbance-or-disaster',
          subcategory: 'gas-leak',
          facts: { interferesWithRoutineServices: true, atOrNearServiceLocation: true, siteEvacuation: true },
        },
        {
          category: 'disturbance-or-disaster',
          subcategory: 'power-outage',
          facts: {
            interferesWithRoutineServices: true,
            atOrNearServiceLocation: true,
            continuityPlanActivated: false,
            communityDanger: false,
            siteEvacuation: false,
            siteLockdown: false,
            policeAssistance: false,
            crisisResponseTeam: false,
          },
        },
      ],
    });
    expect(page).toContain('\nEntries\n  1: A report is required; Level 1\n  2: A report is required; Level 2\n');
  });

  it('asks no question when no answer is open', () => {
    const provider = { programs: ['homelessness'], roles: [], limitedPersonalInformationApproved: false } as const;
    expect(print({ provider, entries: [] })).not.toContain('Ask next');
  });

  it('prints no entries when there are none', () => {
    expect(print({ provider: home, entries: [] })).toMatch(/^No report is required on these answers/);
  });
});

describe('a citation', () => {
  it.each([
    [{ document: 'guidelines-2025-11', section: '13.B', footnotes: [37, 38] }, '13.B; fn 37, 38'],
    [{ document: 'guidelines-2025-11', section: '13.A', authorities: ['CYFSA s.128'] }, '13.A; CYFSA s.128'],
    [{ document: 'level-timelines-2019', section: '2.3.1 Death' }, '2019 2.3.1 Death'],
    [{ document: 'business-processes-tip-sheet', section: 'Roles' }, 'tip sheet, Roles'],
  ] as const)('names its document unless it is the Guidelines', (citation, text) => {
    expect(printCitation(citation)).toBe(text);
  });
});
