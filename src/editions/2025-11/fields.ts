import { frozen } from '../../lib/freeze.ts';
import { also, guidelines, tipSheet } from '../../model/citation.ts';
import type { FieldDefinition } from '../../model/fact.ts';
import { settings } from '../../vocabulary/settings.ts';

/** The fields of an entry, an individual and the provider that rules depend on, each as a question. */
export const fieldDefinitions: readonly FieldDefinition[] = frozen([
  {
    id: 'subcategory',
    question: 'Which subcategory applies?',
    help: 'Go by what is known now. The subcategory can be corrected later.',
    citations: guidelines('13'),
    options: [],
  },
  {
    id: 'type',
    question: 'Which type applies?',
    help: 'Section 13 lists types for some subcategories only.',
    citations: guidelines('13'),
    options: [],
  },
  {
    id: 'role',
    question: 'Is the person the victim or the perpetrator?',
    help: 'This applies to assault and to abuse or mistreatment. Leave it open if the role is unknown.',
    citations: also(guidelines('13.D'), guidelines('13.F')),
    options: [
      { id: 'victim', label: 'Victim' },
      { id: 'perpetrator', label: 'Perpetrator' },
    ],
  },
  {
    id: 'population',
    question: 'Which group does the person belong to?',
    help: 'A child is younger than 18. A young person is charged with or found guilty of an offence under the YCJA or the Provincial Offences Act. They are 12 to 17, or were at the time.',
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
    question: 'Where does the person live?',
    help: 'Choose the place where the person is a resident, even if the incident happened elsewhere.',
    citations: guidelines('13.A', [32]),
    options: settings,
  },
  {
    id: 'setting',
    question: 'What kind of place is the provider’s site?',
    help: 'This is the site that submits the report.',
    citations: guidelines('4'),
    options: settings,
  },
  {
    id: 'directlyOperated',
    question: 'Does the ministry operate the place directly?',
    help: 'This matters for Youth Justice secure custody and detention.',
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
    question: 'Which privacy laws require the service provider to report breaches?',
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
    question: 'Has the ministry approved initials instead of full names for this program area?',
    help: 'With this approval, the report gives initials and the date of birth.',
    citations: tipSheet('Privacy Technical Safeguards'),
    options: [],
  },
]);
