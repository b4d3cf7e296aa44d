import { frozen } from '../lib/freeze.ts';

/** Section 12, Categories: where it happened. */
export const reportLocations = frozen([
  { id: 'service-provider-site', label: 'Service provider’s site' },
  { id: 'community', label: 'In the community' },
  { id: 'hospital', label: 'In hospital, admitted' },
  { id: 'parent-or-guardian', label: 'With a parent or guardian' },
  { id: 'pre-admission', label: 'At pre-admission' },
] as const);

/** Section 12, Individuals involved: the three answers about gender. */
export const genders = frozen([
  { id: 'male', label: 'Male' },
  { id: 'female', label: 'Female' },
  { id: 'x-other', label: 'X/other' },
] as const);

/** Section 12, Individuals involved: legal guardian status in the eyes of the law, with the labels that the sources print. */
export const guardianStatuses = frozen([
  { id: 'legally-independent-adult', label: 'Legally independent adult', aliases: [] },
  { id: 'parent-guardian', label: 'Parent/Guardian(s)', aliases: ['Parent/Guardian', 'Parent/Guardians'] },
  {
    id: 'public-guardian-and-trustee',
    label: 'Office of the Public Guardian and Trustee',
    aliases: ['Public Guardian and Trustee', 'OPGT'],
  },
  {
    id: 'extended-society-care',
    label: 'Extended society care',
    aliases: ['Child in extended society care', 'A child in extended society care'],
  },
  { id: 'other', label: 'Other', aliases: [] },
] as const);

/** Section 12, Notification: recipients that may be notified in addition to those that a rule names. */
export const furtherRecipients = frozen([
  { id: 'ministry-personnel', label: 'Ministry personnel' },
  { id: 'other-service-provider', label: 'Another service provider, region or program area' },
  { id: 'other', label: 'Somebody else' },
] as const);

/** Where it happened. */
export type ReportLocation = (typeof reportLocations)[number]['id'];
/** Male, female or X/other. */
export type Gender = (typeof genders)[number]['id'];
/** Who decides for an individual in the eyes of the law. */
export type GuardianStatusId = (typeof guardianStatuses)[number]['id'];
/** A recipient that may be notified without a rule that requires it. */
export type FurtherRecipient = (typeof furtherRecipients)[number]['id'];
