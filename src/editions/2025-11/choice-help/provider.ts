import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines, type HelpById } from '../../../model/citation.ts';
import type { PrivacyRegime, ProviderRole } from '../../../model/occurrence.ts';

/** What a provider may be besides its programs. */
export const providerRoleHelp: HelpById<ProviderRole> = frozen({
  'childrens-aid-society': {
    help: 'The provider is a society under the CYFSA. A Child protection program says so already.',
    citations: guidelines('4', [11]),
  },
  'childrens-residential-licensee': {
    help: 'The provider has a licence for out of home care of children or young persons.',
    citations: also(guidelines('4'), guidelines('12 Notification', [27])),
  },
  'placing-agency': {
    help: 'The provider placed the individual with another provider.',
    citations: also(guidelines('4'), guidelines('9')),
  },
  'health-information-custodian': {
    help: 'The provider is a health information custodian under PHIPA.',
    citations: also(guidelines('12 Individuals involved', [21]), guidelines('13.G', [77])),
  },
});

/** By which law a provider reports breaches to the Commissioner. */
export const privacyRegimeHelp: HelpById<PrivacyRegime> = frozen({
  phipa: {
    help: 'Health information custodians report breaches to the Commissioner under PHIPA.',
    citations: guidelines('13.G', [77], ['O. Reg. 329/04']),
  },
  cyfsa: {
    help: 'Service providers under the CYFSA report breaches to the Commissioner.',
    citations: guidelines('13.G', [78], ['CYFSA s.308', 'O. Reg. 191/18 s.9']),
  },
  'public-sector': {
    help: 'Public sector organizations report a breach to the Commissioner if it is significant or hard to contain.',
    citations: guidelines('13.G', [79]),
  },
});
