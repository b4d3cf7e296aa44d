import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines, type HelpById } from '../../../model/citation.ts';
import type { Population } from '../../../model/occurrence.ts';
import type { Gender, GuardianStatusId, ReportLocation } from '../../../vocabulary/report-values.ts';

const individualsInvolved = guidelines('12 Individuals involved');
const categories = guidelines('12 Categories');

/** Whom rules speak of. */
export const populationHelp: HelpById<Population> = frozen({
  child: { help: 'A person younger than 18.', citations: guidelines('4', [6]) },
  'young-person': {
    help: 'A person who is, or appears to be, 12 to 17 and is charged with or found guilty of an offence under the YCJA or the Provincial Offences Act. An older person counts if the YCJA offence is from that age.',
    citations: guidelines('4', [7]),
  },
  'adult-with-developmental-disability': {
    help: 'A person of 18 or older with a developmental disability.',
    citations: guidelines('4', [3, 10]),
  },
  adult: { help: 'Any other person of 18 or older.', citations: guidelines('4', [3]) },
});

/** The genders of the reporting tool. */
export const genderHelp: HelpById<Gender> = frozen({
  male: { help: 'The individual is male.', citations: individualsInvolved },
  female: { help: 'The individual is female.', citations: individualsInvolved },
  'x-other': { help: 'The individual’s gender is X or another one.', citations: individualsInvolved },
});

/** Where a serious occurrence happened. */
export const locationHelp: HelpById<ReportLocation> = frozen({
  'service-provider-site': { help: 'It happened at a site of the service provider.', citations: categories },
  community: { help: 'It happened while the individual was in the community.', citations: categories },
  hospital: { help: 'The individual was admitted to hospital when it happened.', citations: categories },
  'parent-or-guardian': {
    help: 'The individual was with a parent or guardian when it happened.',
    citations: categories,
  },
  'pre-admission': {
    help: 'It happened before the individual was admitted. Youth Justice injuries and illnesses only.',
    citations: categories,
  },
});

/** Who decides for an individual in the eyes of the law. */
export const guardianStatusHelp: HelpById<GuardianStatusId> = frozen({
  'legally-independent-adult': {
    help: 'An adult who is their own legal guardian for some or all decisions. Support from a parent does not change that.',
    citations: individualsInvolved,
  },
  'parent-guardian': {
    help: 'A parent or another guardian has the legal authority for some or all decisions.',
    citations: individualsInvolved,
  },
  'public-guardian-and-trustee': {
    help: 'The Office of the Public Guardian and Trustee is the substitute decision maker.',
    citations: individualsInvolved,
  },
  'extended-society-care': {
    help: 'The child is in extended society care.',
    citations: also(individualsInvolved, guidelines('4')),
  },
  other: {
    help: 'Another person or entity has the legal authority to decide. Enter the status, not a name.',
    citations: individualsInvolved,
  },
});
