import { frozen } from '../../logic/freeze.ts';
import { timelines2019 } from '../../model/citation.ts';
import type { CategoryLevels } from '../../model/rule.ts';
import { always, fact } from '../2025-11/words.ts';

const intervention = timelines2019('2.3.5 Restrictive intervention');
const abuse = timelines2019('2.3.6 Abuse or mistreatment');
const error = timelines2019('2.3.7 Error or omission');
const complaint = timelines2019('2.3.8 Serious complaint');
const disturbance = timelines2019('2.3.9 Disturbance, service disruption, emergency situation or disaster');

export const restrictiveInterventionLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '2019.13e.level-1.contravention',
      text: 'The intervention contravenes ministry legislation, regulations or policy.',
      citations: intervention,
      when: fact('interventionContravenedRules'),
    },
    {
      id: '2019.13e.level-1.harm',
      text: 'The intervention resulted in physical impairment, injury or emotional harm of the individual.',
      citations: intervention,
      when: fact('interventionCausedHarm'),
    },
    {
      id: '2019.13e.level-1.emergency-treatment',
      text: 'The intervention resulted in treatment by a regulated health professional that required emergency medical services.',
      citations: intervention,
      when: fact('interventionTreatedWithEms'),
    },
    {
      id: '2019.13e.level-1.unauthorized-person',
      text: 'An unauthorized person administered the intervention.',
      citations: intervention,
      when: fact('interventionByUnauthorizedPerson'),
    },
  ],
  levelTwo: {
    id: '2019.13e.level-2',
    text: 'Every other restrictive intervention is Level 2.',
    citations: intervention,
  },
});

export const abuseLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '2019.13f.level-1.immediate-threat',
      text: 'There is an immediate threat to the health, safety or well-being of the individual or others.',
      citations: abuse,
      when: fact('abuseImmediateThreat'),
    },
    {
      id: '2019.13f.level-1.staff-implicated',
      text: 'Current staff, a volunteer or the like is implicated.',
      citations: abuse,
      when: fact('staffImplicated'),
    },
    {
      id: '2019.13f.level-1.trafficker',
      text: 'The individual receives threats or harassment from a human trafficker.',
      citations: abuse,
      when: fact('traffickerThreats'),
    },
  ],
  levelTwo: { id: '2019.13f.level-2', text: 'All other abuse or mistreatment is Level 2.', citations: abuse },
});

export const errorOrOmissionLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '2019.13g.level-1.medication.impairment',
      text: 'The medication error resulted or may result in physical or psychological impairment.',
      citations: error,
      subcategories: ['medication-error'],
      when: fact('medicationMayImpair'),
    },
    {
      id: '2019.13g.level-1.medication.threat',
      text: 'The medication error did or may threaten the individual’s health or safety and requires immediate medical attention.',
      citations: error,
      subcategories: ['medication-error'],
      when: fact('medicationThreatensHealth'),
    },
    {
      id: '2019.13g.level-1.improper-detainment',
      text: 'Every improper detainment or commitment is Level 1.',
      citations: error,
      subcategories: ['improper-detainment-or-commitment'],
      when: always,
    },
    {
      id: '2019.13g.level-1.improper-release',
      text: 'Every improper release is Level 1.',
      citations: error,
      subcategories: ['improper-release'],
      when: always,
    },
    {
      id: '2019.13g.level-1.privacy.serious-harm',
      text: 'The individual is seriously harmed, or at risk of it, by a breach of personal information.',
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
  levelTwo: { id: '2019.13g.level-2', text: 'Every other error or omission is Level 2.', citations: error },
});

export const seriousComplaintLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '2019.13h.level-1.charged',
      text: 'The complaint is about staff, a director or an owner charged or arrested for a crime that may affect or has affected individuals.',
      citations: complaint,
      when: fact('staffChargedOrArrested'),
    },
  ],
  levelTwo: { id: '2019.13h.level-2', text: 'Every other serious complaint is Level 2.', citations: complaint },
});

export const disturbanceLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '2019.13i.level-1.continuity-plan',
      text: 'A COOP or business continuity plan was activated for an incident that threatened anyone’s health or safety.',
      citations: disturbance,
      when: fact('continuityPlanActivated'),
    },
    {
      id: '2019.13i.level-1.community',
      text: 'The incident is or was perceived as a significant danger to, or concern of, the community.',
      citations: disturbance,
      when: fact('communityDanger'),
    },
    {
      id: '2019.13i.level-1.evacuation',
      text: 'There was or is a site evacuation because of it.',
      citations: disturbance,
      when: fact('siteEvacuation'),
    },
    {
      id: '2019.13i.level-1.lockdown',
      text: 'There was or is a site lockdown because of it.',
      citations: disturbance,
      when: fact('siteLockdown'),
    },
    {
      id: '2019.13i.level-1.police',
      text: 'Police intervention or assistance was or is required.',
      citations: disturbance,
      when: fact('policeAssistance'),
    },
  ],
  levelTwo: {
    id: '2019.13i.level-2',
    text: 'Every other disturbance, service disruption, emergency situation or disaster is Level 2.',
    citations: disturbance,
  },
});
