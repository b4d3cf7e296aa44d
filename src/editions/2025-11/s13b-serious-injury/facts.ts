import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

const illness = guidelines('13.C');

/** Section 13.B, and what 13.C reads in the same words. */
export const seriousInjuryFacts: readonly FactDefinition[] = frozen([
  {
    id: 'unscheduledMedicalAttention',
    question: 'Did the injury or illness require unscheduled medical attention from a regulated health professional?',
    help: 'A regulated health professional is a member of a College under the Regulated Health Professions Act, 1991. Care that was needed counts, even if it was not given.',
    citations: also(guidelines('13.B', [37]), illness),
  },
  {
    id: 'unplannedHospitalization',
    question: 'Did the injury or illness require unplanned hospitalization?',
    help: 'Hospitalization means admission to a hospital for treatment. A visit to the emergency department without admission is medical attention.',
    citations: also(guidelines('13.B', [38]), illness),
  },
  {
    id: 'lifeThreatening',
    question: 'Is the injury or illness life-threatening?',
    help: 'The service provider makes this decision.',
    citations: also(guidelines('13.B'), illness),
  },
  {
    id: 'causedByServiceProvider',
    question: 'Did a service provider cause the injury?',
    help: 'Count staff, foster parents, volunteers and others who act for the provider. Consider this for every injury during a restraint.',
    citations: also(guidelines('13.B'), guidelines('4', [2])),
  },
  {
    id: 'emergencyMedicalServices',
    question: 'Did the injury or illness require emergency medical services?',
    help: 'Answer yes if paramedics were called or needed.',
    citations: also(guidelines('13.B'), illness),
  },
  {
    id: 'seriousBodilyHarm',
    question: 'Was the injury serious bodily harm?',
    help: 'The Guidelines do not define it. The Ombudsman counts any injury that needs more than basic first aid.',
    citations: guidelines('13.B', [39], ['O. Reg. 80/19 s.1']),
  },
  {
    id: 'suicideAttempt',
    question: 'Did the injury happen during a suicide attempt?',
    help: 'Report a serious injury from a suicide attempt both as self-harm and as suicidal behaviour.',
    citations: guidelines('13.B'),
  },
  {
    id: 'seriousInjuryResulted',
    question: 'Did the suicidal behaviour, the restraint or the hunger strike result in a serious injury?',
    help: 'A serious injury requires unscheduled medical attention or unplanned hospitalization.',
    citations: also(guidelines('13.B'), guidelines('13.E')),
  },
  {
    id: 'hungerStrike',
    question: 'Was the person on a hunger strike?',
    help: 'Report a serious injury from a hunger strike as self-harm.',
    citations: also(guidelines('13.B'), guidelines('13.I')),
  },
]);
