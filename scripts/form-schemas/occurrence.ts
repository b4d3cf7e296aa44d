import { populations, privacyRegimes, providerRoles, settings } from '../../src/catalogue/choices.ts';
import type { JsonSchema } from '../json-schemas.ts';
import { questions, reference } from './definitions.ts';
import { entry } from './entry.ts';
import { choice, group, listOf, oneId, requiredText, severalOf, time, yesNo } from './parts.ts';

const provider = group(
  'Service provider',
  {
    programs: severalOf(
      'Programs',
      reference('program'),
      'Choose the programs under which you make this report, at least one.',
      1,
    ),
    setting: choice('Kind of place', settings, 'Choose the kind of place of the site that makes the report.'),
    roles: severalOf('Roles', oneId(providerRoles), 'Choose all that apply.'),
    privacyRegimes: severalOf(
      'Privacy laws',
      oneId(privacyRegimes),
      'Choose the laws under which the provider reports breaches.',
    ),
    directlyOperated: yesNo('Does the ministry operate the place directly?'),
    limitedPersonalInformationApproved: yesNo(
      'Has the ministry approved limiting personal information for this program area?',
    ),
  },
  ['programs'],
);

export const individual: JsonSchema = group(
  'Individual',
  {
    id: requiredText('Id', 'Use an id of your own, such as i1. Never use a name.'),
    population: choice('Who is the individual?', populations),
    residence: choice('Where does the individual live?', settings),
    programs: severalOf(
      'Programs',
      reference('program'),
      'Choose the programs that the individual was receiving at the time.',
    ),
    facts: questions('About the individual', 'individual'),
  },
  ['id'],
);

/** The fields of an occurrence, which a report draft has too. */
export const occurrenceFields: Readonly<Record<string, JsonSchema>> = {
  provider,
  occurredAt: time('When did it happen?', 'Give the date and time.'),
  awareAt: time(
    'When did the provider become aware of it?',
    'Give the date and time. Leave it blank if it is the time when it happened.',
  ),
  individuals: listOf('Individuals', individual),
  entries: { ...listOf('Entries', entry), minItems: 1 },
  facts: questions('About the whole occurrence', 'occurrence'),
};

export const occurrence: JsonSchema = group('Serious occurrence', occurrenceFields, ['provider', 'entries']);
