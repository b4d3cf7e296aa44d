import { frozen } from '../lib/freeze.ts';
import type { PersonalInformationKind } from '../model/personal-information.ts';
import type { Choice } from './choices.ts';

/**
 * The kinds of personal information that `findPersonalInformation` finds. Frozen.
 *
 * @example
 * ```ts
 * findingKinds.find(({ id }) => id === 'sin')?.label //=> 'Social insurance number'
 * ```
 * @since 0.2.0
 */
export const findingKinds: readonly Choice<PersonalInformationKind>[] = frozen([
  { id: 'name', label: 'Name', help: 'The name of a person, whole or in part.' },
  { id: 'date-of-birth', label: 'Date of birth', help: 'A date that someone was born on.' },
  { id: 'identifier', label: 'Identifier', help: 'A number of a person in a system or on a card.' },
  { id: 'handle', label: 'Account name', help: 'The name of an account in social media.' },
  { id: 'phone', label: 'Phone number', help: 'A phone number, with or without an extension.' },
  { id: 'email', label: 'Email address', help: 'An email address.' },
  { id: 'address', label: 'Address', help: 'A street address, a unit or a post box.' },
  { id: 'postal-code', label: 'Postal code', help: 'A Canadian postal code.' },
  { id: 'health-card', label: 'Health card number', help: 'An Ontario health card number.' },
  { id: 'sin', label: 'Social insurance number', help: 'A social insurance number.' },
  { id: 'medication', label: 'Medication', help: 'The name of a medicine.' },
  { id: 'medication-dose', label: 'Medication and dosage', help: 'The name of a medicine with its dose.' },
  { id: 'diagnosis', label: 'Diagnosis', help: 'A medical diagnosis.' },
  { id: 'physician-name', label: 'Name of a physician', help: 'The name of a physician.' },
  { id: 'url', label: 'Link', help: 'An address on the web, which may show who is meant.' },
  { id: 'unreadable', label: 'Unreadable text', help: 'Text that could not be decoded and may hold anything.' },
]);
