import { frozen } from '../../lib/freeze.ts';
import type { Population, PrivacyRegime, ProviderRole } from '../../model/occurrence.ts';
import type { Recipient } from '../../vocabulary/recipients.ts';
import type { FurtherRecipient, Gender, GuardianStatusId, ReportLocation } from '../../vocabulary/report-values.ts';
import type { SettingId } from '../../vocabulary/settings.ts';

// What the choices of a form mean, one sentence or two each, as the Guidelines explain them. The labels are with the ids.

/** Section 4, footnotes 6, 7 and 10. */
export const populationHelp: Readonly<Record<Population, string>> = frozen({
  child: 'A person younger than 18.',
  'young-person':
    'A person who is, or appears to be, 12 to 17 and is charged with or found guilty of an offence under the YCJA or the Provincial Offences Act. An older person counts where the offence is from that age.',
  'adult-with-developmental-disability': 'A person of 18 or older with a developmental disability.',
  adult: 'Any other person of 18 or older.',
});

/** Sections 4, 5 and 12 and footnotes 21 and 27. */
export const providerRoleHelp: Readonly<Record<ProviderRole, string>> = frozen({
  'childrens-aid-society': 'The provider is a society under the CYFSA. A Child protection program says so already.',
  'childrens-residential-licensee': 'The provider holds a licence for out of home care of children or young persons.',
  'placing-agency': 'The provider placed the individual with another provider.',
  'health-information-custodian': 'The provider is a health information custodian under PHIPA.',
});

/** 13.G, footnotes 77, 78 and 79. */
export const privacyRegimeHelp: Readonly<Record<PrivacyRegime, string>> = frozen({
  phipa: 'Health information custodians report breaches under PHIPA, O. Reg. 329/04.',
  cyfsa: 'Service providers report breaches under Part X of the CYFSA, O. Reg. 191/18.',
  'public-sector': 'Institutions of the public sector report significant breaches under FIPPA.',
});

/** Sections 4, 13.A (footnote 32), 13.C and 13.G. */
export const settingHelp: Readonly<Record<SettingId, string>> = frozen({
  'childrens-residence': 'A licensed residence for children or young persons.',
  'foster-home': 'A home of a licensed foster care agency or a children’s aid society.',
  'staff-model-home': 'A licensed home in which staff care for one or two children.',
  'funded-out-of-home-residence':
    'A residence for children or young persons that the ministry funds without a licence.',
  'secure-treatment': 'A locked program for children with a mental disorder, to which a court commits them.',
  'secure-custody': 'A Youth Justice facility for young persons who are sentenced to secure custody.',
  'open-custody': 'A Youth Justice facility for young persons who are sentenced to open custody.',
  'secure-temporary-detention': 'A secure Youth Justice facility for young persons who await a decision of the court.',
  'open-temporary-detention': 'An open Youth Justice facility for young persons who await a decision of the court.',
  'probation-office': 'An office of Youth Justice probation.',
  cpri: 'The research institute in London, Ontario, which the ministry operates directly.',
  'supported-group-living': 'A residence for three or more adults with developmental disabilities, with staff.',
  'intensive-support': 'A residence for one or two adults with developmental disabilities who need intensive support.',
  'host-family': 'A family that an adult with a developmental disability lives with.',
  'specialized-accommodation':
    'Accommodation for adults with developmental disabilities and a mental illness or difficult behaviour.',
  'supported-independent-living':
    'An adult with a developmental disability lives alone or with a partner, with support.',
  'emergency-shelter': 'A shelter, such as one for women who experience violence.',
  'long-term-care-home': 'A home under the Fixing Long-Term Care Act, 2021.',
  'psychiatric-facility': 'A facility under the Mental Health Act.',
  'correctional-institution': 'A jail or correctional centre for adults.',
  hospital: 'A public or private hospital.',
  'unlicensed-placement': 'A place where an agency has placed the individual and which is neither licensed nor funded.',
  'family-home': 'The home of the individual’s own family or kin.',
  'non-residential-site': 'A place where a service is provided and nobody lives.',
  other: 'None of the others.',
});

/** Section 12, Individuals involved. */
export const genderHelp: Readonly<Record<Gender, string>> = frozen({
  male: 'The individual is male.',
  female: 'The individual is female.',
  'x-other': 'The individual has another gender.',
});

/** Section 12, Categories. */
export const locationHelp: Readonly<Record<ReportLocation, string>> = frozen({
  'service-provider-site': 'It happened at a site of the service provider.',
  community: 'It happened elsewhere, such as at school, at work or on an outing.',
  hospital: 'The individual was admitted to hospital when it happened.',
  'parent-or-guardian': 'The individual was with a parent or guardian when it happened.',
  'pre-admission': 'It happened before the individual was admitted. Youth Justice injuries and illnesses only.',
});

/** Section 12, Individuals involved, with its tip about legal guardian status. */
export const guardianStatusHelp: Readonly<Record<GuardianStatusId, string>> = frozen({
  'legally-independent-adult': 'An adult who makes their own decisions. No one younger than 18 is one.',
  'parent-guardian': 'A parent or another guardian has the legal authority to decide.',
  'public-guardian-and-trustee': 'The Office of the Public Guardian and Trustee has the legal authority to decide.',
  'extended-society-care': 'A children’s aid society cares for the child under an order of extended society care.',
  other: 'Someone else has the legal authority to decide. Enter who it is.',
});

/** Section 12, Notification, and the notifications of section 13. */
export const recipientHelp: Readonly<Record<Recipient | FurtherRecipient, string>> = frozen({
  coroner: 'The coroner learns of deaths that the Coroners Act names.',
  ombudsman:
    'The Ombudsman learns of deaths, serious harm and abuse of children and young persons whom a society served in the last 12 months.',
  leca: 'The agency learns of allegations and complaints against a police officer.',
  ipc: 'The Commissioner learns of privacy breaches that a privacy law names.',
  apo: 'The ministry’s office learns of privacy breaches in places that it operates directly.',
  'public-health-unit': 'The unit learns of diseases of public health significance in residences.',
  police: 'The police learn of absences, abuse and what may be a criminal offence.',
  'childrens-aid-society': 'A society learns at once of a child who may be in need of protection.',
  'parent-or-guardian': 'They learn of what happened to the individual, unless it is contraindicated.',
  'placing-agency': 'The agency or entity that placed the individual.',
  'probation-officer': 'The probation officer of a young person.',
  'emergency-contact': 'The emergency contact person of an adult with a developmental disability.',
  'ministry-designate': 'Youth Justice, Level 1: the contact is called or emailed at once.',
  'ministry-personnel': 'Anyone else at the ministry.',
  'other-service-provider': 'Another provider, region or program that serves the individual.',
  other: 'Anyone else.',
});
