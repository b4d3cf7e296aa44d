import { frozen } from '../lib/freeze.ts';

/** Kinds of place that a rule distinguishes: where the provider's site is, and where an individual resides. */
export const settings = frozen([
  { id: 'childrens-residence', label: 'Children’s residence' },
  { id: 'foster-home', label: 'Foster home' },
  { id: 'staff-model-home', label: 'Staff model home' },
  { id: 'funded-out-of-home-residence', label: 'Funded out of home residence for children or young persons' },
  { id: 'secure-treatment', label: 'Secure treatment program' },
  { id: 'secure-custody', label: 'Secure youth custody facility' },
  { id: 'open-custody', label: 'Open youth custody facility' },
  { id: 'secure-temporary-detention', label: 'Secure temporary detention facility' },
  { id: 'open-temporary-detention', label: 'Open temporary detention facility' },
  { id: 'probation-office', label: 'Probation office' },
  { id: 'cpri', label: 'Child and Parent Research Institute (CPRI)' },
  { id: 'supported-group-living', label: 'Supported group living residence' },
  { id: 'intensive-support', label: 'Intensive support residence' },
  { id: 'host-family', label: 'Host family' },
  { id: 'specialized-accommodation', label: 'Specialized accommodation' },
  { id: 'supported-independent-living', label: 'Supported independent living' },
  { id: 'emergency-shelter', label: 'Emergency shelter' },
  { id: 'long-term-care-home', label: 'Long-term care home' },
  { id: 'psychiatric-facility', label: 'Psychiatric facility' },
  { id: 'correctional-institution', label: 'Correctional institution' },
  { id: 'hospital', label: 'Hospital' },
  { id: 'unlicensed-placement', label: 'Placement that is neither licensed nor funded' },
  { id: 'family-home', label: 'Family home' },
  { id: 'non-residential-site', label: 'Non-residential site' },
  { id: 'other', label: 'Another place' },
] as const);

/** A kind of place that a rule distinguishes. */
export type SettingId = (typeof settings)[number]['id'];
