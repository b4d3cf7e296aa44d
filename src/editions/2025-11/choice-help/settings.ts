import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines, type HelpById } from '../../../model/citation.ts';
import type { SettingId } from '../../../vocabulary/settings.ts';

const section4 = guidelines('4');
const supportiveLiving = guidelines('4', [10]);
const death = guidelines('13.A');
const residentDeath = also(death, guidelines('13.A', [32]));
const accessAndPrivacy = also(guidelines('13.G'), guidelines('13.H'));

/** Kinds of place, as far as the Guidelines speak of them. */
export const settingHelp: HelpById<SettingId> = frozen({
  'childrens-residence': {
    help: 'A licensed residence for children or young persons. A licensed setting for trafficked youth is one.',
    citations: section4,
  },
  'foster-home': {
    help: 'A home where a foster parent provides care for children or young persons.',
    citations: also(section4, guidelines('13.I')),
  },
  'staff-model-home': {
    help: 'A home for children or young persons that a licensee operates as a staff model home.',
    citations: section4,
  },
  'funded-out-of-home-residence': {
    help: 'A residence for children or young persons that the ministry funds, for example for mental health, respite or autism.',
    citations: section4,
  },
  'secure-treatment': {
    help: 'A licensed program to which a child is committed.',
    citations: also(section4, guidelines('13.G')),
  },
  'secure-custody': {
    help: 'A Youth Justice facility where a young person is in secure custody.',
    citations: also(section4, death),
  },
  'open-custody': {
    help: 'A Youth Justice facility where a young person is in open custody.',
    citations: also(section4, death),
  },
  'secure-temporary-detention': {
    help: 'A Youth Justice facility where a young person is in secure temporary detention.',
    citations: also(section4, guidelines('13.E', [61])),
  },
  'open-temporary-detention': {
    help: 'A Youth Justice facility where a young person is in temporary detention that is not secure.',
    citations: also(section4, death),
  },
  'probation-office': {
    help: 'A Youth Justice probation office. The Access and Privacy Office must be notified of privacy breaches there.',
    citations: also(guidelines('4', [13]), accessAndPrivacy),
  },
  cpri: {
    help: 'A facility of CPRI. The Access and Privacy Office must be notified of privacy breaches there.',
    citations: accessAndPrivacy,
  },
  'supported-group-living': {
    help: 'A residence for individuals with developmental disabilities. The Coroner must be notified of the death of a resident.',
    citations: also(supportiveLiving, guidelines('13.A', [32])),
  },
  'intensive-support': {
    help: 'A residence for individuals with developmental disabilities. The Coroner must be notified of the death of a resident.',
    citations: also(supportiveLiving, guidelines('13.A', [32])),
  },
  'host-family': {
    help: 'Supportive living where an individual with a developmental disability lives with a host family.',
    citations: supportiveLiving,
  },
  'specialized-accommodation': {
    help: 'Supportive living where an individual with a developmental disability lives in specialized accommodation.',
    citations: supportiveLiving,
  },
  'supported-independent-living': {
    help: 'Supportive living where an individual with a developmental disability lives independently, with support.',
    citations: supportiveLiving,
  },
  'emergency-shelter': {
    help: 'A shelter, such as a Violence Against Women emergency shelter.',
    citations: section4,
  },
  'long-term-care-home': {
    help: 'The Coroner must be notified of the death of a resident of a long-term care home.',
    citations: residentDeath,
  },
  'psychiatric-facility': {
    help: 'The Coroner must be notified of the death of a resident of a psychiatric facility.',
    citations: residentDeath,
  },
  'correctional-institution': {
    help: 'The Coroner must be notified of the death of a resident of a correctional institution.',
    citations: residentDeath,
  },
  hospital: {
    help: 'The Coroner must be notified if an individual dies while being restrained in a hospital.',
    citations: death,
  },
  'unlicensed-placement': {
    help: 'A placing agency placed the individual there, and the provider is neither licensed nor funded.',
    citations: section4,
  },
  'family-home': {
    help: 'The home of a parent, or of a relative or kin who cares for the individual.',
    citations: guidelines('4', [5]),
  },
  'non-residential-site': {
    help: 'A site where the provider delivers non-residential services.',
    citations: guidelines('5 Provision of non-residential services'),
  },
  other: { help: 'None of the others.', citations: [] },
});
