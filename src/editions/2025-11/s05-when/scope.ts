import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { ServiceScope } from '../../../model/rule.ts';
import {
  all,
  anyFact,
  childOrYoungPerson,
  fact,
  individualProgram,
  nonResidentialPrograms,
  not,
  onlyIndividualProgram,
  population,
  stated,
  youthJusticePrograms,
} from '../conditions.ts';

const residential = '5 Provision of residential services';
const nonResidential = '5 Provision of non-residential services';
const outside = '5 Serious Occurrences which occur outside of the provision/receipt of services';

const onSiteOrWithStaff = anyFact('atProviderSite', 'withProviderStaff');

/** Section 5: an incident is reportable when it happens within the provision or receipt of services. */
export const serviceScope: ServiceScope = frozen({
  within: [
    {
      id: '5.scope.always-in-receipt',
      text: 'The individual is always in receipt of services: out of home care for children, supportive living for individuals with developmental disabilities, or Youth Justice custody or detention.',
      citations: guidelines(residential),
      when: individualProgram(
        'licensed-out-of-home-care',
        'funded-out-of-home-care',
        'developmental-services-supportive-living',
        'youth-justice-custody-detention',
      ),
    },
    {
      id: '5.scope.child-in-residence',
      text: 'A child or young person in out of home care is always in receipt of services, in anti-human trafficking and Indigenous healing and wellness programs too.',
      citations: guidelines(residential),
      when: all(
        individualProgram('anti-human-trafficking-out-of-home', 'indigenous-healing-wellness-bed-based'),
        childOrYoungPerson(),
      ),
    },
    {
      id: '5.scope.developmental-disability-in-residence',
      text: 'An adult with a developmental disability in supportive living is always in receipt of services, in Intervenor Services too.',
      citations: guidelines(residential),
      when: all(individualProgram('intervenor-supportive-living'), population('adult-with-developmental-disability')),
    },
    {
      id: '5.scope.other-residential',
      text: 'In another residential service it happened at the provider’s site or with its staff.',
      citations: guidelines(residential),
      when: all(
        individualProgram(
          'vaw-shelter',
          'indigenous-healing-wellness-bed-based',
          'anti-human-trafficking-out-of-home',
          'intervenor-supportive-living',
        ),
        onSiteOrWithStaff,
      ),
    },
    {
      id: '5.scope.youth-justice-residential',
      text: 'In a Youth Justice residence that is not custody or detention it happened at the provider’s site or with its staff.',
      citations: guidelines(residential, [14]),
      when: all(individualProgram('youth-justice-residential'), onSiteOrWithStaff),
    },
    {
      id: '5.scope.non-residential',
      text: 'In a non-residential service it happened during the service, with the provider’s staff or at its site.',
      citations: guidelines(nonResidential),
      when: all(
        individualProgram(...nonResidentialPrograms),
        anyFact('duringService', 'withProviderStaff', 'atProviderSite'),
      ),
    },
    {
      id: '5.scope.service-provider',
      text: 'It is about the service provider or the site itself, not about an individual.',
      citations: guidelines('8'),
      categories: ['error-or-omission', 'serious-complaint', 'disturbance-or-disaster'],
      when: not(stated('individual')),
    },
    {
      id: '12.scope.pre-admission',
      text: 'Youth Justice services report an injury or illness at pre-admission.',
      citations: guidelines('12 Categories'),
      categories: ['serious-injury', 'serious-illness'],
      when: all(individualProgram(...youthJusticePrograms), fact('preAdmission')),
    },
  ],
  judgment: [
    {
      id: '5.judgment.responsible',
      text: 'Outside of the service, but the provider can reasonably be assumed responsible for the individual’s safety or care.',
      citations: guidelines(outside),
      when: fact('responsibleForSafety'),
    },
    {
      id: '5.judgment.linked',
      text: 'Outside of the service, but linked to it, or possibly so.',
      citations: guidelines(outside),
      when: fact('linkedToService'),
    },
    {
      id: '5.judgment.impacts',
      text: 'Outside of the service, but affecting it, or possibly so.',
      citations: guidelines(outside),
      when: fact('impactsService'),
    },
    {
      id: '5.judgment.contentious',
      text: 'Outside of the service, but significantly contentious.',
      citations: guidelines(outside),
      when: fact('significantlyContentious'),
    },
    {
      id: '5.judgment.probation',
      text: 'Outside of the service in Youth Justice probation, to which the exemption does not apply: consult the ministry.',
      citations: guidelines(nonResidential),
      when: individualProgram('youth-justice-probation'),
    },
    {
      id: '5.judgment.youth-justice-residential',
      text: 'Away from site and staff in a Youth Justice residence that is not custody or detention, where requirements vary: consult the ministry.',
      citations: guidelines(residential, [14]),
      when: individualProgram('youth-justice-residential'),
    },
  ],
  alwaysJudgment: [
    {
      id: '4.judgment.other-funded',
      text: 'Another funded service: reported where the ministry deems that it should be, so consult the ministry.',
      citations: also(guidelines('4'), guidelines('13.A', [28])),
      when: onlyIndividualProgram('other-funded'),
    },
  ],
  outside: {
    id: '5.outside',
    text: 'It happened outside of the provision or receipt of services, and none of the four criteria speaks for a report.',
    citations: guidelines(outside),
  },
  nothingEntered: {
    id: '3.nothing-entered',
    text: 'No category has been entered. The categories are not exhaustive: professional judgment decides whether the incident is serious.',
    citations: guidelines('3', [1]),
  },
});
