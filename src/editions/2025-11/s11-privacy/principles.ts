import { frozen } from '../../../lib/freeze.ts';
import { guidelines, type RuleRef, tipSheet } from '../../../model/citation.ts';
import { severalPlaces } from './several-places.ts';

/** Section 11: the laws and policies that a report is completed under. */
export const privacyRequirements: RuleRef = frozen({
  id: '11.privacy.requirements',
  text: 'A report must meet every privacy requirement that applies. These are in the YCJA, FIPPA, PHIPA, Part X of the CYFSA, ministry policy and the internal policy.',
  citations: guidelines('11', undefined, ['YCJA', 'FIPPA', 'PHIPA', 'CYFSA Part X']),
});

/** Section 11: the principles that an internal policy considers. */
export const privacyPrinciples = frozen([
  {
    id: '11.principle.accountability',
    text: 'The provider is responsible for the personal information that it has, and must have policies, procedures and safeguards to protect it.',
    citations: guidelines('11 Accountability'),
  },
  {
    id: '11.principle.accuracy',
    text: 'The information in a report must be accurate, complete and up to date for the ministry’s purpose.',
    citations: guidelines('11 Accuracy'),
  },
  {
    id: '11.principle.transparency',
    text: 'The provider must be open about how it manages personal information, and make this public. It should inform individuals or legal guardians that reports share personal information with the ministry.',
    citations: severalPlaces(
      guidelines('11 Transparency'),
      tipSheet('Privacy: Who will have access to PI that is entered in an SOR?'),
    ),
  },
  {
    id: '11.principle.individual-access',
    text: 'The provider must be able to respond to individuals who request their personal information. Reports are clear, objective and factual.',
    citations: guidelines('11 Individual Access'),
  },
  {
    id: '11.principle.limiting-use-and-disclosure',
    text: 'Personal information must be limited to what reporting requires. It must not be shared with anyone without authorization.',
    citations: guidelines('11 Limiting Use and Disclosure'),
  },
  {
    id: '11.principle.safeguards',
    text: 'The provider must take reasonable steps to safeguard the information in reports, also when it transfers or shares the information.',
    citations: guidelines('11 Safeguards'),
  },
] as const satisfies readonly RuleRef[]);

/** A principle of section 11, by id. */
export type PrivacyPrincipleId = (typeof privacyPrinciples)[number]['id'];
