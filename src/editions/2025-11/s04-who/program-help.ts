import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines, type HelpById } from '../../../model/citation.ts';
import type { ProgramId } from '../../../vocabulary/programs.ts';

const section4 = guidelines('4');
const programTips = guidelines('12 Individuals involved');

/** Section 4, program by program, with the tip of section 12 about which one to select. */
export const programHelp: HelpById<ProgramId> = frozen({
  'licensed-out-of-home-care': {
    help: 'For licensees that operate foster care agencies, staff model homes or children’s residences. Children’s residences include secure treatment programs, licensed settings for trafficked youth, and Youth Justice facilities. A Youth Justice facility also selects its Youth Justice program, so that the Youth Justice rules apply.',
    citations: guidelines('4', [4, 5, 8], ['O. Reg. 156/18 s.84']),
  },
  'funded-out-of-home-care': {
    help: 'For providers that the ministry funds for out of home care of children or young persons, for example mental health, respite, autism, special needs or young parent programs. It is also for out of home care providers that the ministry operates directly, and for placing agencies that place a child or young person with a provider that is neither licensed nor funded. A children’s aid society that places a child selects Child protection.',
    citations: also(section4, programTips),
  },
  'youth-justice-custody-detention': {
    help: 'For Youth Justice facilities: secure custody, open custody, secure temporary detention and open temporary detention. A young person there is always in receipt of services.',
    citations: also(section4, guidelines('5 Provision of residential services')),
  },
  'youth-justice-residential': {
    help: 'For Youth Justice residences that are neither custody nor detention. Their reporting requirements may vary. When in doubt, ask the designated ministry contact.',
    citations: guidelines('5 Provision of residential services', [14]),
  },
  'developmental-services-supportive-living': {
    help: 'For service agencies that operate or oversee intensive support, supported group living, host family, specialized accommodation or supported independent living. Placing and case management agencies select it when they place an individual with a developmental disability with a supportive living provider that the ministry does not fund directly.',
    citations: guidelines('4', [9, 10]),
  },
  'vaw-shelter': {
    help: 'For Violence Against Women emergency shelters and their support services.',
    citations: section4,
  },
  'indigenous-healing-wellness-bed-based': {
    help: 'For providers of bed-based services under the Indigenous Healing and Wellness Strategy.',
    citations: section4,
  },
  'anti-human-trafficking-out-of-home': {
    help: 'For providers of Anti-Human Trafficking out of home care. A licensed setting for trafficked youth is a children’s residence and selects Licensed out of home care. A placing agency whose child lives in such a setting selects its own service, for example Child protection.',
    citations: also(section4, programTips),
  },
  'intervenor-supportive-living': {
    help: 'For providers of Intervenor Services supportive living.',
    citations: section4,
  },
  'child-protection': {
    help: 'For children’s aid societies. It covers children and young persons under a temporary care agreement, a temporary care and custody order, interim society care or an order for extended society care. It includes those under a Voluntary Youth Services Agreement (VYSA), or a Customary Care Agreement (CCA) for which the society pays the caregiver a subsidy. It also covers individuals in the Ready, Set, Go (RSG) program, formerly Continued Care & Support for Youth, and a child whom the society placed in another provider’s setting.',
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
    help: 'For non-residential services for children: Complex Special Needs, Autism and respite. For overnight care, select Licensed or Funded out of home care.',
    citations: section4,
  },
  education: {
    help: 'For service providers that support education programs, for example Education and Community Partnership Program (section 23) classrooms and Student Nutrition. The Ministry of Education has its own guidelines, which are not part of these.',
    citations: also(section4, guidelines('1')),
  },
  'early-intervention': {
    help: 'It includes Blind Low Vision, Infant and Child Development, and Preschool Speech and Language.',
    citations: section4,
  },
  'childrens-rehabilitation': {
    help: 'For providers of children’s rehabilitation services.',
    citations: section4,
  },
  'young-parent': {
    help: 'For providers of Young Parent services and supports. A young parent program that provides out of home care selects Licensed or Funded out of home care.',
    citations: section4,
  },
  'supervised-access': { help: 'For providers of the Supervised Access Program.', citations: section4 },
  'youth-justice-probation': {
    help: 'For probation offices. It covers every young person who receives services and support from a probation officer, or is under direct probation supervision by court order.',
    citations: guidelines('4', [13]),
  },
  'youth-justice-non-residential': {
    help: 'For providers of non-residential Youth Justice services.',
    citations: section4,
  },
  'developmental-services-non-residential': {
    help: 'For providers of non-residential Developmental Services for adults.',
    citations: section4,
  },
  'intervenor-non-residential': {
    help: 'For providers of non-residential Intervenor Services.',
    citations: section4,
  },
  interpreter: { help: 'For providers of Interpreter services.', citations: section4 },
  'anti-human-trafficking-non-residential': {
    help: 'For providers of non-residential Anti-Human Trafficking services. A placing agency whose individual receives them from another provider selects its own service instead.',
    citations: also(section4, programTips),
  },
  'indigenous-healing-wellness-non-bed-based': {
    help: 'For providers of non-bed-based services under the Indigenous Healing and Wellness Strategy.',
    citations: section4,
  },
  'vaw-non-residential': {
    help: 'For providers of Violence Against Women services outside shelters.',
    citations: section4,
  },
  'victim-services': { help: 'For providers of Victim Services.', citations: section4 },
  'gender-based-violence-projects': {
    help: 'For projects under Ontario’s Action Plan to End Gender Based Violence.',
    citations: section4,
  },
  homelessness: { help: 'For providers of Homelessness Initiatives.', citations: section4 },
  'womens-social-economic': {
    help: 'It includes violence prevention and economic empowerment programs for women.',
    citations: section4,
  },
  'other-funded': {
    help: 'For any other service funded under the CYFSA, SIPDDA, YCJA or MCSSA. The ministry deems that the provider can reasonably be assumed to be responsible for the individual’s safety or care, or that reports are needed for effective monitoring and oversight. The ministry may expect reports from other funded programs at any time. Ask the designated ministry contact.',
    citations: section4,
  },
  'healthy-babies-healthy-children': {
    help: 'For providers of Healthy Babies, Healthy Children. A health information custodian adds no individuals to the report.',
    citations: guidelines('12 Individuals involved', [21], ['PHIPA']),
  },
});
