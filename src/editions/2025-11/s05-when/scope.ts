import { frozen } from '../../../lib/freeze.ts';
import type { Condition, ProgramsOf } from '../../../logic/condition.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { ServiceScope } from '../../../model/rule.ts';
import {
  all,
  answeredYes,
  any,
  anyFact,
  childOrYoungPerson,
  fact,
  individualProgram,
  nonResidentialPrograms,
  not,
  onlyIndividualProgram,
  population,
  programsOf,
  residence,
  stated,
  statedProviderRole,
  statedSetting,
  subcategory,
  youthJusticeIndividual,
} from '../conditions.ts';

const residential = '5 Provision of residential services';
const nonResidentialServices = '5 Provision of non-residential services';
const outside = '5 Serious Occurrences which occur outside of the provision/receipt of services';

const onSiteOrWithStaff = anyFact('atProviderSite', 'withProviderStaff');

/** A person who is not yet admitted is not in receipt of services; this counts only where it is answered yes. */
const admitted = not(answeredYes('preAdmission'));

// What section 5 says of the programs, by whose programs they are.

const alwaysInReceipt = (whose: ProgramsOf): Condition =>
  programsOf(
    whose,
    'licensed-out-of-home-care',
    'funded-out-of-home-care',
    'developmental-services-supportive-living',
    'youth-justice-custody-detention',
  );
const childInResidence = (whose: ProgramsOf): Condition =>
  all(
    programsOf(whose, 'anti-human-trafficking-out-of-home', 'indigenous-healing-wellness-bed-based'),
    childOrYoungPerson(),
  );
const adultInResidence = (whose: ProgramsOf): Condition =>
  all(programsOf(whose, 'intervenor-supportive-living'), population('adult-with-developmental-disability'));
const otherResidential = (whose: ProgramsOf): Condition =>
  all(
    programsOf(
      whose,
      'vaw-shelter',
      'indigenous-healing-wellness-bed-based',
      'anti-human-trafficking-out-of-home',
      'intervenor-supportive-living',
    ),
    onSiteOrWithStaff,
  );
const youthJusticeResidential = (whose: ProgramsOf): Condition =>
  all(programsOf(whose, 'youth-justice-residential'), onSiteOrWithStaff);
const nonResidential = (whose: ProgramsOf): Condition =>
  all(programsOf(whose, ...nonResidentialPrograms), anyFact('duringService', 'withProviderStaff', 'atProviderSite'));

const placingAgency = statedProviderRole('placing-agency');
const unlicensedSite = statedSetting('unlicensed-placement');

/** A child or young person who lives in out of home care, licensed, funded or neither. */
const childPlaced = all(
  childOrYoungPerson(),
  any(
    residence(
      'foster-home',
      'childrens-residence',
      'staff-model-home',
      'funded-out-of-home-residence',
      'secure-treatment',
      'unlicensed-placement',
    ),
    unlicensedSite,
  ),
);

/** An adult with a developmental disability who lives in supportive living, funded by the ministry or not. */
const adultPlaced = all(
  population('adult-with-developmental-disability'),
  any(
    residence(
      'intensive-support',
      'supported-group-living',
      'host-family',
      'specialized-accommodation',
      'supported-independent-living',
      'unlicensed-placement',
    ),
    unlicensedSite,
  ),
);

/** Whether the programs put an incident within the service. */
const withinBy = (whose: ProgramsOf): Condition =>
  any(
    alwaysInReceipt(whose),
    childInResidence(whose),
    adultInResidence(whose),
    otherResidential(whose),
    youthJusticeResidential(whose),
    nonResidential(whose),
    all(programsOf(whose, 'child-protection'), childPlaced),
  );

/** It is within the service by a program that the individual receives from another provider, and not by what this provider does. */
export const withinByAnotherProvider: Condition = frozen(
  all(
    admitted,
    withinBy('another-provider'),
    not(any(withinBy('both'), all(placingAgency, any(childPlaced, adultPlaced)))),
  ),
);

/** Section 5: an incident is reportable when it happens within the provision or receipt of services. */
export const serviceScope: ServiceScope = frozen({
  within: [
    {
      id: '5.scope.always-in-receipt',
      text: 'The individual is always in receipt of services. This applies to out of home care for children, supportive living for individuals with developmental disabilities, and Youth Justice custody or detention.',
      citations: guidelines(residential),
      when: all(admitted, alwaysInReceipt('individual')),
    },
    {
      id: '5.scope.child-in-residence',
      text: 'A child or young person in out of home care is always in receipt of services. This includes Anti-Human Trafficking and Indigenous Healing and Wellness programs.',
      citations: guidelines(residential),
      when: all(admitted, childInResidence('individual')),
    },
    {
      id: '5.scope.developmental-disability-in-residence',
      text: 'An adult with a developmental disability in supportive living is always in receipt of services. This includes Intervenor Services.',
      citations: guidelines(residential),
      when: all(admitted, adultInResidence('individual')),
    },
    {
      id: '5.scope.placed-child',
      text: 'A society or placing agency placed the child or young person in out of home care, so they are always in receipt of services. The place need not be licensed or funded.',
      citations: also(guidelines(residential), guidelines('4'), guidelines('12 Individuals involved')),
      when: all(admitted, any(individualProgram('child-protection'), placingAgency), childPlaced),
    },
    {
      id: '5.scope.placed-adult',
      text: 'A placing agency placed the adult with a developmental disability in supportive living, so the adult is always in receipt of services. The ministry need not fund the place.',
      citations: also(guidelines(residential), guidelines('4', [10])),
      when: all(admitted, placingAgency, adultPlaced),
    },
    {
      id: '5.scope.other-residential',
      text: 'In another residential service, the incident happened at the provider’s site or with its staff.',
      citations: guidelines(residential),
      when: all(admitted, otherResidential('individual')),
    },
    {
      id: '5.scope.youth-justice-residential',
      text: 'In a Youth Justice residence that is not custody or detention, the incident happened at the provider’s site or with its staff.',
      citations: guidelines(residential, [14]),
      when: all(admitted, youthJusticeResidential('individual')),
    },
    {
      id: '5.scope.non-residential',
      text: 'In a non-residential service, the incident happened during the service, with the provider’s staff or at its site.',
      citations: guidelines(nonResidentialServices),
      when: all(admitted, nonResidential('individual')),
    },
    {
      id: '5.scope.service-provider',
      text: 'The incident is about the service provider or the site itself, not about an individual.',
      citations: guidelines('8'),
      categories: ['error-or-omission', 'serious-complaint', 'disturbance-or-disaster'],
      when: all(
        not(stated('individual')),
        not(subcategory('medication-error', 'improper-detainment-or-commitment', 'improper-release')),
      ),
    },
    {
      id: '12.scope.pre-admission',
      text: 'Youth Justice services report a serious injury or serious illness at pre-admission.',
      citations: guidelines('12 Categories'),
      categories: ['serious-injury', 'serious-illness'],
      when: all(youthJusticeIndividual, answeredYes('preAdmission')),
    },
  ],
  judgment: [
    {
      id: '5.judgment.responsible',
      text: 'The incident happened outside the service, but the provider can reasonably be assumed to be responsible for the individual’s safety or care.',
      citations: guidelines(outside),
      when: fact('responsibleForSafety'),
    },
    {
      id: '5.judgment.linked',
      text: 'The incident happened outside the service, but is or could be linked to it.',
      citations: guidelines(outside),
      when: fact('linkedToService'),
    },
    {
      id: '5.judgment.impacts',
      text: 'The incident happened outside the service, but affects or could affect it.',
      citations: guidelines(outside),
      when: fact('impactsService'),
    },
    {
      id: '5.judgment.contentious',
      text: 'The incident happened outside the service, but is significantly contentious.',
      citations: guidelines(outside),
      when: fact('significantlyContentious'),
    },
    {
      id: '5.judgment.probation',
      text: 'The incident happened outside the service in Youth Justice probation, to which the exemption does not apply. Consult the ministry.',
      citations: guidelines(nonResidentialServices),
      when: individualProgram('youth-justice-probation'),
    },
    {
      id: '5.judgment.youth-justice-residential',
      text: 'The incident happened away from site and staff in a Youth Justice residence that is not custody or detention. Requirements may vary, so consult the ministry.',
      citations: guidelines(residential, [14]),
      when: individualProgram('youth-justice-residential'),
    },
  ],
  alwaysJudgment: [
    {
      id: '4.judgment.other-funded',
      text: 'Other funded services report where the ministry deems that they should. Consult the ministry.',
      citations: also(guidelines('4'), guidelines('13.A', [28])),
      when: onlyIndividualProgram('other-funded'),
    },
  ],
  outside: {
    id: '5.outside',
    text: 'The incident happened outside the service (which includes before admission), and none of the four criteria for a report applies.',
    citations: guidelines(outside),
  },
  nothingEntered: {
    id: '3.nothing-entered',
    text: 'No category has been entered. The Guidelines are not exhaustive. Use professional judgment to decide whether the incident is serious.',
    citations: guidelines('3', [1]),
  },
});
