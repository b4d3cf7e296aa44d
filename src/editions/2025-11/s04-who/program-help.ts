import { frozen } from '../../../lib/freeze.ts';
import { also, type Citation, guidelines } from '../../../model/citation.ts';
import type { ProgramId } from '../../../vocabulary/programs.ts';

/** Who selects a program, and what it includes. */
export interface ProgramHelp {
  readonly help: string;
  readonly citations: readonly Citation[];
}

const section4 = guidelines('4');
const programTips = guidelines('12 Individuals involved');

/** Section 4, program by program, with the tip of section 12 about which one to select. */
export const programHelp: Readonly<Record<ProgramId, ProgramHelp>> = frozen({
  'licensed-out-of-home-care': {
    help: 'Licensees that operate foster care agencies, staff model homes or children’s residences select it. Children’s residences include secure treatment programs, licensed settings for trafficked youth, and Youth Justice facilities. A Youth Justice facility selects its Youth Justice program as well, so that the Youth Justice rules apply.',
    citations: guidelines('4', [4, 5, 8], ['O. Reg. 156/18 s.84']),
  },
  'funded-out-of-home-care': {
    help: 'Providers that the ministry funds for out of home care of children or young persons select it, for example for mental health, respite, autism, special needs or young parent programs. So do out of home care providers that the ministry operates directly, and placing agencies that place a child or young person with a provider that is neither licensed nor funded. A children’s aid society that places a child selects Child protection.',
    citations: also(section4, programTips),
  },
  'youth-justice-custody-detention': {
    help: 'Youth Justice facilities select it: secure custody, open custody, secure temporary detention and open temporary detention. A young person there is always in receipt of services.',
    citations: also(section4, guidelines('5 Provision of residential services')),
  },
  'youth-justice-residential': {
    help: 'Youth Justice residences that are neither custody nor detention select it. Their reporting requirements may vary: ask the designated ministry contact when in doubt.',
    citations: guidelines('5 Provision of residential services', [14]),
  },
  'developmental-services-supportive-living': {
    help: 'Service agencies select it that operate or oversee intensive support, supported group living, host family, specialized accommodation or supported independent living. Placing and case management agencies select it when they place an individual with a developmental disability with a supportive living provider that the ministry does not fund directly.',
    citations: guidelines('4', [9, 10]),
  },
  'vaw-shelter': {
    help: 'Violence Against Women emergency shelters select it, with their support services.',
    citations: section4,
  },
  'indigenous-healing-wellness-bed-based': {
    help: 'Providers of bed-based services under the Indigenous Healing and Wellness Strategy select it.',
    citations: section4,
  },
  'anti-human-trafficking-out-of-home': {
    help: 'Providers of Anti-Human Trafficking out of home care select it. A licensed setting for trafficked youth is a children’s residence and selects Licensed out of home care. A placing agency whose child lives in such a setting selects its own service, for example Child protection.',
    citations: also(section4, programTips),
  },
  'intervenor-supportive-living': {
    help: 'Providers of Intervenor Services supportive living select it.',
    citations: section4,
  },
  'child-protection': {
    help: 'Children’s aid societies select it for children and young persons under a temporary care agreement, a temporary care and custody order, interim society care or an order for extended society care; under a Voluntary Youth Services Agreement (VYSA); or under a Customary Care Agreement (CCA) for which the society pays the caregiver a subsidy. They select it too for individuals in the Ready, Set, Go (RSG) program, formerly Continued Care and Support for Youth, and for a child whom they placed in another provider’s setting.',
    citations: also(guidelines('4', [11, 12]), programTips),
  },
  'child-welfare': {
    help: 'It includes the child abuse program, Child and Family Intervention, targeted prevention, the Youth in Transition Worker and Housing Support Worker programs, Education Liaison, CARE Units and Adoptive Family Supports.',
    citations: section4,
  },
  'youth-initiatives': {
    help: 'It includes Stop Now and Plan (SNAP), Youth Mentorship and the Youth Outreach Worker program, among others.',
    citations: section4,
  },
  'childrens-special-needs': {
    help: 'Non-residential services for children select it: Complex Special Needs, Autism and respite. Overnight care is Licensed or Funded out of home care.',
    citations: section4,
  },
  education: {
    help: 'Service providers that support education programs select it, for example Education and Community Partnership Program (section 23) classrooms and Student Nutrition. The Ministry of Education has its own guidelines, which are not part of these.',
    citations: also(section4, guidelines('1')),
  },
  'early-intervention': {
    help: 'It includes Blind Low Vision, Infant and Child Development, and Preschool Speech and Language.',
    citations: section4,
  },
  'childrens-rehabilitation': {
    help: 'Providers of children’s rehabilitation services select it.',
    citations: section4,
  },
  'young-parent': {
    help: 'Providers of Young Parent services and supports select it. A young parent program that provides out of home care is Licensed or Funded out of home care.',
    citations: section4,
  },
  'supervised-access': { help: 'Providers of the Supervised Access Program select it.', citations: section4 },
  'youth-justice-probation': {
    help: 'Probation offices select it for every young person who receives services and support from a probation officer, or is under direct probation supervision by court order.',
    citations: guidelines('4', [13]),
  },
  'youth-justice-non-residential': {
    help: 'Providers of Youth Justice services without a residence select it.',
    citations: section4,
  },
  'developmental-services-non-residential': {
    help: 'Providers of non-residential Developmental Services for adults select it.',
    citations: section4,
  },
  'intervenor-non-residential': {
    help: 'Providers of non-residential Intervenor Services select it.',
    citations: section4,
  },
  interpreter: { help: 'Providers of Interpreter services select it.', citations: section4 },
  'anti-human-trafficking-non-residential': {
    help: 'Providers of non-residential Anti-Human Trafficking services select it. A placing agency whose individual receives them from another provider selects its own service instead.',
    citations: also(section4, programTips),
  },
  'indigenous-healing-wellness-non-bed-based': {
    help: 'Providers of services without beds under the Indigenous Healing and Wellness Strategy select it.',
    citations: section4,
  },
  'vaw-non-residential': {
    help: 'Providers of Violence Against Women services outside of shelters select it.',
    citations: section4,
  },
  'victim-services': { help: 'Providers of Victim Services select it.', citations: section4 },
  'gender-based-violence-projects': {
    help: 'Projects under Ontario’s Action Plan to End Gender Based Violence select it.',
    citations: section4,
  },
  homelessness: { help: 'Providers of Homelessness Initiatives select it.', citations: section4 },
  'womens-social-economic': {
    help: 'It includes violence prevention and economic empowerment programs for women.',
    citations: section4,
  },
  'other-funded': {
    help: 'Any other service that is funded under the CYFSA, the SIPDDA, the YCJA or the MCSSA, where the ministry deems that the provider can reasonably be assumed to be responsible for the individual’s safety or care, or that reports are needed for monitoring and oversight. The ministry may expect reports from further funded programs at any time: ask the designated ministry contact.',
    citations: section4,
  },
  'healthy-babies-healthy-children': {
    help: 'Providers of Healthy Babies, Healthy Children select it. A health information custodian adds no individuals to the report.',
    citations: guidelines('12 Individuals involved', [21], ['PHIPA']),
  },
});
