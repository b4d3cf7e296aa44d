import type { ProgramId } from '../../src/vocabulary/programs.ts';

/** Programs by sector, as staff look for them. */
export const programGroups: readonly { readonly label: string; readonly programs: readonly ProgramId[] }[] = [
  {
    label: 'Children in care and child protection',
    programs: ['child-protection', 'licensed-out-of-home-care', 'funded-out-of-home-care', 'child-welfare'],
  },
  {
    label: 'Developmental services',
    programs: [
      'developmental-services-supportive-living',
      'developmental-services-non-residential',
      'intervenor-supportive-living',
      'intervenor-non-residential',
      'interpreter',
    ],
  },
  {
    label: 'Youth Justice',
    programs: [
      'youth-justice-custody-detention',
      'youth-justice-residential',
      'youth-justice-probation',
      'youth-justice-non-residential',
    ],
  },
  {
    label: 'Children, youth and families in the community',
    programs: [
      'childrens-special-needs',
      'childrens-rehabilitation',
      'early-intervention',
      'education',
      'healthy-babies-healthy-children',
      'supervised-access',
      'young-parent',
      'youth-initiatives',
    ],
  },
  {
    label: 'Shelters, victims of violence and human trafficking',
    programs: [
      'vaw-shelter',
      'vaw-non-residential',
      'anti-human-trafficking-out-of-home',
      'anti-human-trafficking-non-residential',
      'indigenous-healing-wellness-bed-based',
      'indigenous-healing-wellness-non-bed-based',
      'victim-services',
      'gender-based-violence-projects',
      'homelessness',
      'womens-social-economic',
    ],
  },
  { label: 'Other', programs: ['other-funded'] },
];
