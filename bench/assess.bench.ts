import { readFileSync } from 'node:fs';
import { assess } from '../src/assess/assess.ts';
import { decideOccurrence } from '../src/assess/decide-occurrence.ts';
import { parseOccurrence } from '../src/input/check-occurrence.ts';
import { bench, describe } from './harness.ts';

const example = (name: string) => parseOccurrence(JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')));

const medication = example('medication-error-at-2am');
const five = example('section-8-two-young-persons');

/** Three entries about one young person with every fact known that the rules depend on. */
const three = parseOccurrence({
  provider: {
    programs: ['youth-justice-custody-detention'],
    setting: 'secure-custody',
    roles: [],
    privacyRegimes: ['public-sector'],
    directlyOperated: true,
    limitedPersonalInformationApproved: false,
  },
  awareAt: '2026-11-21T14:05:00-05:00',
  facts: { mediaAttention: false },
  individuals: [
    {
      id: 'i1',
      population: 'young-person',
      residence: 'secure-custody',
      facts: {
        hasParentOrGuardian: true,
        parentNotificationContraindicated: false,
        ownLegalGuardian: false,
        placedByAgency: false,
        hasProbationOfficer: true,
        soughtOrReceivedCasService: false,
      },
    },
  ],
  entries: [
    {
      category: 'serious-individual-action',
      subcategory: 'assault',
      type: 'peer-on-peer',
      individual: 'i1',
      claim: 'witnessed',
      role: 'perpetrator',
      facts: { assaultSeriouslyInjuredIndividual: false, assaultSeriouslyInjuredStaff: false },
    },
    {
      category: 'restrictive-intervention',
      subcategory: 'physical-restraint',
      individual: 'i1',
      facts: {
        performedByServiceStaff: true,
        notARestraint: false,
        interventionCausedHarm: false,
        interventionTreatedWithEms: false,
        interventionContravenedRules: false,
        interventionByUnauthorizedPerson: false,
        seriousInjuryResulted: false,
      },
    },
    {
      category: 'serious-injury',
      subcategory: 'aggressive-behaviour',
      individual: 'i1',
      facts: {
        unscheduledMedicalAttention: true,
        lifeThreatening: false,
        causedByServiceProvider: false,
        emergencyMedicalServices: false,
        suicideAttempt: false,
        hungerStrike: false,
      },
    },
  ],
});

const nothingKnown = {
  ...three,
  facts: {},
  individuals: [{ id: 'i1' }],
  entries: three.entries.map(({ category, individual }) => ({ category, individual })),
};
const blank = parseOccurrence(nothingKnown);

/** A whole assessment: the input checked and every part concluded. */
export function assessments(): void {
  describe('a whole assessment, input checked, all parts', () => {
    bench('three entries, everything known', () => {
      assess(three);
    });
    bench('one entry, half of the facts unknown', () => {
      assess(medication);
    });
    bench('five entries, little known', () => {
      assess(five);
    });
    bench('three entries, nothing known but their categories', () => {
      assess(blank);
    });
  });

  describe('the decisions alone, input checked', () => {
    bench('three entries, everything known', () => {
      decideOccurrence(three);
    });
    bench('one entry, half of the facts unknown', () => {
      decideOccurrence(medication);
    });
    bench('five entries, little known', () => {
      decideOccurrence(five);
    });
    bench('three entries, nothing known but their categories', () => {
      decideOccurrence(blank);
    });
  });
}
