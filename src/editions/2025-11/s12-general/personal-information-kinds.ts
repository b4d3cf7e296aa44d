import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { PersonalInformationKind, PersonalInformationKindTerms } from '../../../model/personal-information.ts';

const description = guidelines('12 Description and Next Steps');
const health = guidelines('Appendix A', [], ['PHIPA']);

const personal: PersonalInformationKindTerms = { citations: description };
const ofHealth: PersonalInformationKindTerms = { citations: health };

/** Why each kind of personal information is kept out of free text. */
export const personalInformationKinds: Readonly<Record<PersonalInformationKind, PersonalInformationKindTerms>> = frozen(
  {
    name: personal,
    'date-of-birth': personal,
    identifier: personal,
    handle: personal,
    phone: personal,
    email: personal,
    address: personal,
    'postal-code': personal,
    'health-card': { citations: [...description, ...health] },
    sin: personal,
    medication: ofHealth,
    'medication-dose': ofHealth,
    diagnosis: ofHealth,
    'physician-name': ofHealth,
    url: personal,
    unreadable: personal,
  },
);

/** What replaces a finding of each kind that has no suggestion. */
export const personalInformationMarks: Readonly<Record<PersonalInformationKind, string>> = {
  name: '[name removed]',
  'date-of-birth': '[date of birth removed]',
  identifier: '[identifier removed]',
  handle: '[account name removed]',
  phone: '[phone number removed]',
  email: '[email address removed]',
  address: '[address removed]',
  'postal-code': '[postal code removed]',
  'health-card': '[health card removed]',
  sin: '[social insurance number removed]',
  medication: '[medication removed]',
  'medication-dose': '[medication removed]',
  diagnosis: '[diagnosis removed]',
  'physician-name': '[name removed]',
  url: '[link removed]',
  unreadable: '[unreadable text removed]',
};
