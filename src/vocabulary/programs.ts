import { frozen } from '../lib/freeze.ts';

/** The services of section 4, in its order, and Healthy Babies, Healthy Children (footnote 21). */
export const programs = frozen([
  { id: 'licensed-out-of-home-care', label: 'Licensed out of home care for children or young persons' },
  { id: 'funded-out-of-home-care', label: 'Funded out of home care for children or young persons' },
  { id: 'youth-justice-custody-detention', label: 'Youth Justice custody or detention' },
  { id: 'youth-justice-residential', label: 'Youth Justice residence that is not custody or detention' },
  {
    id: 'developmental-services-supportive-living',
    label: 'Supportive living for individuals with developmental disabilities',
  },
  { id: 'vaw-shelter', label: 'Violence Against Women emergency shelter' },
  { id: 'indigenous-healing-wellness-bed-based', label: 'Indigenous Healing and Wellness Strategy, bed-based' },
  { id: 'anti-human-trafficking-out-of-home', label: 'Anti-Human Trafficking out of home care' },
  { id: 'intervenor-supportive-living', label: 'Intervenor Services supportive living' },
  { id: 'child-protection', label: 'Child protection by a children’s aid society' },
  { id: 'child-welfare', label: 'Child welfare programs' },
  { id: 'youth-initiatives', label: 'Youth Initiatives' },
  { id: 'childrens-special-needs', label: 'Children’s Complex Special Needs, Autism and respite, non-residential' },
  { id: 'education', label: 'Education programs supported by service providers' },
  { id: 'early-intervention', label: 'Children’s early intervention' },
  { id: 'childrens-rehabilitation', label: 'Children’s rehabilitation' },
  { id: 'young-parent', label: 'Young Parent services and supports' },
  { id: 'supervised-access', label: 'Supervised Access Program' },
  { id: 'youth-justice-probation', label: 'Probation for young persons' },
  { id: 'youth-justice-non-residential', label: 'Youth Justice non-residential services' },
  { id: 'developmental-services-non-residential', label: 'Adult Developmental Services, non-residential' },
  { id: 'intervenor-non-residential', label: 'Intervenor Services, non-residential' },
  { id: 'interpreter', label: 'Interpreter services' },
  { id: 'anti-human-trafficking-non-residential', label: 'Anti-Human Trafficking, non-residential' },
  { id: 'indigenous-healing-wellness-non-bed-based', label: 'Indigenous Healing and Wellness Strategy, non-bed-based' },
  { id: 'vaw-non-residential', label: 'Violence Against Women, non-shelter' },
  { id: 'victim-services', label: 'Victim Services' },
  { id: 'gender-based-violence-projects', label: 'Ontario’s Action Plan to End Gender Based Violence Projects' },
  { id: 'homelessness', label: 'Homelessness Initiatives' },
  { id: 'womens-social-economic', label: 'Women’s Social and Economic Opportunities' },
  { id: 'other-funded', label: 'Another funded service for which the ministry expects reports' },
  { id: 'healthy-babies-healthy-children', label: 'Healthy Babies, Healthy Children' },
] as const);

/** A service of section 4, or Healthy Babies, Healthy Children. */
export type ProgramId = (typeof programs)[number]['id'];
