import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { DescriptionItem } from '../../../model/rule.ts';
import { always } from '../conditions.ts';

const describe = {
  per: 'entry',
  categories: ['error-or-omission'],
  citations: guidelines('13.G'),
  when: always,
} as const;
const medication = { ...describe, subcategories: ['medication-error'] } as const;
const detainment = { ...describe, subcategories: ['improper-detainment-or-commitment'] } as const;
const release = { ...describe, subcategories: ['improper-release'] } as const;
const breach = { ...describe, subcategories: ['privacy-breach'] } as const;

export const errorOrOmissionDescription: readonly DescriptionItem[] = frozen([
  {
    ...medication,
    id: '13g.describe.medication-error-type',
    text: 'Which type of error it was; the medication is not named, nor its dosage given.',
  },
  {
    ...medication,
    id: '13g.describe.medication-kind',
    text: 'The medication in general terms: pain medication, an antidepressant.',
  },
  { ...medication, id: '13g.describe.medication-noticed', text: 'How the error came to the notice of staff.' },
  {
    ...medication,
    id: '13g.describe.medication-effects',
    text: 'Injuries and side effects, those that may still come included.',
  },
  {
    ...medication,
    id: '13g.describe.medication-treatment',
    text: 'Whether a regulated health professional has to attend to the individual, and whether their medical needs are met.',
  },
  {
    ...medication,
    id: '13g.describe.medication-guidance',
    text: 'Whether a health professional (pharmacist, telehealth, doctor) was asked how to respond and what to watch.',
  },
  {
    ...medication,
    id: '13g.describe.medication-procedures',
    text: 'Whether staff went over the policies and procedures for giving medication.',
    onlyIf: 'where applicable',
  },
  {
    ...detainment,
    id: '13g.describe.detainment-reason',
    text: 'Why it came about: an error of the court, the administration or the police, for instance.',
  },
  {
    ...detainment,
    id: '13g.describe.detainment-time',
    text: 'When the improper detainment or commitment began, and how long it lasted in all.',
  },
  {
    ...detainment,
    id: '13g.describe.detainment-lawful-date',
    text: 'From which date the detainment or commitment is lawful.',
  },
  {
    ...release,
    id: '13g.describe.release-reason',
    text: 'Why it came about: an error of the court, the administration or the police, for instance.',
  },
  { ...release, id: '13g.describe.release-location', text: 'Where the individual is.', onlyIf: 'if known' },
  {
    ...release,
    id: '13g.describe.release-time',
    text: 'When the improper release was, and for how long.',
  },
  { ...release, id: '13g.describe.release-lawful-date', text: 'From which date the release is lawful.' },
  {
    ...release,
    id: '13g.describe.release-return',
    text: 'Whether the individual has come back or been apprehended, and when.',
  },
  { ...breach, id: '13g.describe.breach-nature', text: 'What kind of breach it is.' },
  { ...breach, id: '13g.describe.breach-information', text: 'Which information came out.' },
  {
    ...breach,
    id: '13g.describe.breach-steps',
    text: 'What was done about the breach and against another one: information retrieved, an investigation, new procedures.',
  },
  {
    ...breach,
    id: '13g.describe.breach-individual-told',
    text: 'Whether the individual concerned was told, and if not, why.',
  },
  {
    ...breach,
    id: '13g.describe.breach-complaint',
    text: 'That the individual was told of the right to complain to the Commissioner; whether the Commissioner or the APO was contacted.',
    onlyIf: 'where applicable',
  },
]);
