import { frozen } from '../../../lib/freeze.ts';
import { type Citation, guidelines } from '../../../model/citation.ts';
import type { PersonalInformationKind, PersonalInformationKindTerms } from '../../../model/personal-information.ts';

const description = guidelines('12 Description and Next Steps');
const health = guidelines('Appendix A', [], ['PHIPA']);

/* @__NO_SIDE_EFFECTS__ */
function both(one: readonly [Citation], other: readonly [Citation]): readonly [Citation, Citation] {
  return [one[0], other[0]];
}

/** What replaces each kind of personal information in free text, and why it is removed. */
export const personalInformationKinds: Readonly<Record<PersonalInformationKind, PersonalInformationKindTerms>> = frozen(
  {
    name: { mark: '[name removed]', citations: description },
    'date-of-birth': { mark: '[date of birth removed]', citations: description },
    identifier: { mark: '[identifier removed]', citations: description },
    handle: { mark: '[account name removed]', citations: description },
    phone: { mark: '[phone number removed]', citations: description },
    email: { mark: '[email address removed]', citations: description },
    address: { mark: '[address removed]', citations: description },
    'postal-code': { mark: '[postal code removed]', citations: description },
    'health-card': { mark: '[health card removed]', citations: both(description, health) },
    sin: { mark: '[social insurance number removed]', citations: description },
    medication: { mark: '[medication removed]', citations: health },
    'medication-dose': { mark: '[medication removed]', citations: health },
    diagnosis: { mark: '[diagnosis removed]', citations: health },
    'physician-name': { mark: '[name removed]', citations: health },
    url: { mark: '[link removed]', citations: description },
    unreadable: { mark: '[unreadable text removed]', citations: description },
  },
);
