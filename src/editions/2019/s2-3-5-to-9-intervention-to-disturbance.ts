import { frozen } from '../../lib/freeze.ts';
import { timelines2019 } from '../../model/citation.ts';
import type { CategoryLevels } from '../../model/rule.ts';
import { fact } from '../2025-11/conditions.ts';
import * as e from '../2025-11/s13e-restrictive-intervention/levels.ts';
import * as f from '../2025-11/s13f-abuse/levels.ts';
import * as g from '../2025-11/s13g-error/levels.ts';
import * as h from '../2025-11/s13h-complaint/levels.ts';
import * as i from '../2025-11/s13i-disturbance/levels.ts';
import { carryOver, carryOverDefault } from './carry-over.ts';

const intervention = timelines2019('2.3.5 Restrictive intervention');
const abuse = timelines2019('2.3.6 Abuse or mistreatment');
const error = timelines2019('2.3.7 Error or omission');
const complaint = timelines2019('2.3.8 Serious complaint');
const disturbance = timelines2019('2.3.9 Disturbance, service disruption, emergency situation or disaster');

export const restrictiveInterventionLevels: CategoryLevels = frozen({
  levelOne: [
    ...carryOver(e.restrictiveInterventionLevels, intervention, '13e.level-1.contravention', '13e.level-1.harm'),
    {
      id: '2019.13e.level-1.emergency-treatment',
      text: 'The intervention resulted in treatment by a regulated health professional that required emergency medical services.',
      citations: intervention,
      when: fact('interventionTreatedWithEms'),
    },
    ...carryOver(e.restrictiveInterventionLevels, intervention, '13e.level-1.unauthorized-person'),
  ],
  levelTwo: carryOverDefault(e.restrictiveInterventionLevels, intervention),
});

export const abuseLevels: CategoryLevels = frozen({
  levelOne: [
    ...carryOver(f.abuseLevels, abuse, '13f.level-1.immediate-threat'),
    {
      id: '2019.13f.level-1.staff-implicated',
      text: 'A current staff member, volunteer or similar person is implicated.',
      citations: abuse,
      when: fact('staffImplicated'),
    },
    {
      id: '2019.13f.level-1.trafficker',
      text: 'The individual is receiving threats or harassment from a human trafficker.',
      citations: abuse,
      when: fact('traffickerThreats'),
    },
  ],
  levelTwo: carryOverDefault(f.abuseLevels, abuse),
});

export const errorOrOmissionLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '2019.13g.level-1.medication.impairment',
      text: 'The medication error resulted or may result in physical or psychological impairment of the individual.',
      citations: error,
      subcategories: ['medication-error'],
      when: fact('medicationMayImpair'),
    },
    ...carryOver(
      g.errorOrOmissionLevels,
      error,
      '13g.level-1.medication.threat',
      '13g.level-1.improper-detainment',
      '13g.level-1.improper-release',
    ),
    {
      id: '2019.13g.level-1.privacy.serious-harm',
      text: 'A breach of personal information has seriously harmed the individual, or puts them at risk of serious harm.',
      citations: error,
      subcategories: ['privacy-breach'],
      when: fact('privacySeriousHarm'),
    },
    {
      id: '2019.13g.level-1.privacy.ycja',
      text: 'The breach contravenes the YCJA.',
      citations: error,
      subcategories: ['privacy-breach'],
      when: fact('contravenesYcja'),
    },
  ],
  levelTwo: carryOverDefault(g.errorOrOmissionLevels, error),
});

export const seriousComplaintLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '2019.13h.level-1.charged',
      text: 'The complaint is about a staff member, director or owner who has been charged or arrested for a crime that may affect or has affected individuals.',
      citations: complaint,
      when: fact('staffChargedOrArrested'),
    },
  ],
  levelTwo: carryOverDefault(h.seriousComplaintLevels, complaint),
});

export const disturbanceLevels: CategoryLevels = frozen({
  levelOne: carryOver(
    i.disturbanceLevels,
    disturbance,
    '13i.level-1.continuity-plan',
    '13i.level-1.community',
    '13i.level-1.evacuation',
    '13i.level-1.lockdown',
    '13i.level-1.police',
  ),
  levelTwo: carryOverDefault(i.disturbanceLevels, disturbance),
});
