import { frozen } from '../../../lib/freeze.ts';
import { guidelines, type RuleRef, tipSheet } from '../../../model/citation.ts';
import { severalPlaces } from './several-places.ts';

/** Section 11: the laws and policies that a report is completed under. */
export const privacyRequirements: RuleRef = frozen({
  id: '11.privacy.requirements',
  text: 'A report is completed under every privacy requirement that applies: the YCJA, FIPPA, PHIPA, Part X of the CYFSA, ministry policy and the internal policy.',
  citations: guidelines('11', undefined, ['YCJA', 'FIPPA', 'PHIPA', 'CYFSA Part X']),
});

/** Section 11: the principles that an internal policy considers. */
export const privacyPrinciples = frozen([
  {
    id: '11.principle.accountability',
    text: 'The provider answers for the personal information it holds, and has policies, procedures and safeguards that protect it.',
    citations: guidelines('11 Accountability'),
  },
  {
    id: '11.principle.accuracy',
    text: 'What is reported is accurate, complete and up to date for what the ministry uses it for.',
    citations: guidelines('11 Accuracy'),
  },
  {
    id: '11.principle.transparency',
    text: 'The provider is open about how it manages personal information, makes that public, and should tell individuals or their legal guardians that reports share it with the ministry.',
    citations: severalPlaces(
      guidelines('11 Transparency'),
      tipSheet('Privacy: Who will have access to PI that is entered in an SOR?'),
    ),
  },
  {
    id: '11.principle.individual-access',
    text: 'The provider can answer individuals who ask for their personal information; reports are clear, objective and factual.',
    citations: guidelines('11 Individual Access'),
  },
  {
    id: '11.principle.limiting-use-and-disclosure',
    text: 'Personal information is limited to what reporting needs, and goes to nobody without authorization.',
    citations: guidelines('11 Limiting Use and Disclosure'),
  },
  {
    id: '11.principle.safeguards',
    text: 'Reasonable steps safeguard what reports hold, when it is transferred or shared too.',
    citations: guidelines('11 Safeguards'),
  },
] as const satisfies readonly RuleRef[]);

/** A principle of section 11, by id. */
export type PrivacyPrincipleId = (typeof privacyPrinciples)[number]['id'];
