import { frozen } from '../../lib/freeze.ts';
import { also, guidelines, tipSheet } from '../../model/citation.ts';
import type { FieldDefinition } from '../../model/fact.ts';
import { settings } from '../../vocabulary/settings.ts';

/** The fields of an entry, an individual and the provider that rules turn on, each as a question. */
export const fieldDefinitions: readonly FieldDefinition[] = frozen([
  {
    id: 'subcategory',
    question: 'Which subcategory is it?',
    help: 'For a death preliminarily; it can be changed as more becomes known.',
    citations: guidelines('13'),
    options: [],
  },
  {
    id: 'type',
    question: 'Which type is it?',
    help: 'Asked where section 13 lists types.',
    citations: guidelines('13'),
    options: [],
  },
  {
    id: 'role',
    question: 'In what role was the individual involved?',
    help: 'Asked of assault and of abuse or mistreatment.',
    citations: also(guidelines('13.D'), guidelines('13.F')),
    options: [
      { id: 'victim', label: 'Victim' },
      { id: 'perpetrator', label: 'Perpetrator' },
    ],
  },
  {
    id: 'population',
    question: 'Who is the individual?',
    help: 'A child is younger than 18. A young person is or was 12 to 17 and is charged with or found guilty of an offence.',
    citations: guidelines('4', [3, 6, 7]),
    options: [
      { id: 'child', label: 'Child' },
      { id: 'young-person', label: 'Young person' },
      { id: 'adult-with-developmental-disability', label: 'Adult with a developmental disability' },
      { id: 'adult', label: 'Another adult' },
    ],
  },
  {
    id: 'residence',
    question: 'Where does the individual live?',
    help: 'Where they are a resident, even when it happened elsewhere.',
    citations: guidelines('13.A', [32]),
    options: settings,
  },
  {
    id: 'setting',
    question: 'What kind of place is the provider’s site?',
    help: 'The site that makes the report.',
    citations: guidelines('4'),
    options: settings,
  },
  {
    id: 'directlyOperated',
    question: 'Does the ministry operate the place directly?',
    help: 'Bears on Youth Justice secure custody and detention.',
    citations: guidelines('13.G'),
    options: [],
  },
  {
    id: 'providerRoles',
    question: 'Which of these is the service provider?',
    help: 'Choose all that apply, or none.',
    citations: also(guidelines('12 Notification', [27]), guidelines('12 Individuals involved', [21])),
    multiple: true,
    options: [
      { id: 'childrens-aid-society', label: 'Children’s aid society' },
      { id: 'childrens-residential-licensee', label: 'Children’s residential licensee' },
      { id: 'placing-agency', label: 'Placing agency' },
      { id: 'health-information-custodian', label: 'Health information custodian' },
    ],
  },
  {
    id: 'privacyRegimes',
    question: 'Under which privacy laws does the service provider report breaches?',
    help: 'Choose all that apply.',
    citations: guidelines('13.G', [77, 78, 79]),
    multiple: true,
    options: [
      { id: 'phipa', label: 'PHIPA' },
      { id: 'cyfsa', label: 'CYFSA, Part X' },
      { id: 'public-sector', label: 'Public sector (FIPPA)' },
    ],
  },
  {
    id: 'limitedPersonalInformationApproved',
    question: 'Has the ministry approved limiting personal information for this program area?',
    help: 'Then initials take the place of names.',
    citations: tipSheet('Privacy Technical Safeguards'),
    options: [],
  },
]);
