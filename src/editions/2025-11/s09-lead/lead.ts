import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines, type RuleRef } from '../../../model/citation.ts';

const general = guidelines('9');
const licensed = guidelines(
  '9 Submission of SORs for individuals placed at ministry-licensed, funded or directly operated settings',
);
const discharged = guidelines(
  '9 Submission of SORs for individuals placed at a ministry-licensed, funded or directly operated setting who are discharged',
);
const unlicensed = guidelines('9 Submission of SORs for individuals placed at non-licensed, non-funded settings');
const providerRelated = guidelines(
  '9 Submission of SORs for service provider-related incidents at non-licensed, non-funded settings',
);

/** Section 9: who leads the submission of a report, and who is told outside the reporting tool. */
export const leadRules = frozen({
  primary: {
    id: '9.lead.primary-provider',
    text: 'Of several providers, the funded, licensed or directly operated one that was primarily responsible for the individual then leads the submission.',
    citations: general,
  },
  serviceProvider: {
    id: '9.lead.service-provider',
    text: 'The provider of the service reports what happens in it, the site or program as a whole included.',
    citations: also(guidelines('4'), guidelines('8')),
  },
  primaryInYouthJustice: {
    id: '9.ask.primary-provider-youth-justice',
    text: 'Section 9 leaves open which of several providers leads the submission for an individual who receives Youth Justice services; the designated ministry contact is asked.',
    citations: general,
  },
  othersTold: {
    id: '9.tell.other-providers',
    text: 'Other providers, regions or program areas that need to know of the individual’s involvement are told of the report and, where appropriate, given a copy.',
    citations: general,
  },
  primaryUnclear: {
    id: '9.ask.primary-responsibility',
    text: 'Who had primary responsibility at the time is not said by the Guidelines; the designated ministry contact is asked where it is not clear.',
    citations: general,
  },
  outOfHomeProvider: {
    id: '9.lead.out-of-home-provider',
    text: 'An out of home or residential provider that is licensed, funded, directly operated or administered by the ministry leads the submission for individuals placed with it.',
    citations: licensed,
  },
  outOfHomeTellsAgency: {
    id: '9.tell.placing-agency',
    text: 'The out of home provider tells the placing agency about the report, outside the reporting tool.',
    citations: licensed,
  },
  discharge: {
    id: '9.lead.discharged',
    text: 'When the placement ends while the occurrence is going on, the placing agency becomes responsible for the reporting: it submits a report of its own, with the background and what happens from the discharge on.',
    citations: discharged,
  },
  ownReportStaysOpen: {
    id: '10.update.after-discharge',
    text: 'The out of home provider’s own report stays open after the discharge: only the ministry ends its updates.',
    citations: guidelines('10 Step 8'),
  },
  dischargeWithoutAgency: {
    id: '9.ask.discharged-without-agency',
    text: 'Who reports after a discharge where no ministry-funded placing agency is known is not said by the Guidelines; the designated ministry contact is asked.',
    citations: discharged,
  },
  placingAgency: {
    id: '9.lead.placing-agency',
    text: 'The ministry-funded placing agency leads the submission for individuals placed in a setting that is neither licensed nor funded, whatever other settings its operator has.',
    citations: unlicensed,
  },
  eachPlacingAgency: {
    id: '9.lead.each-placing-agency',
    text: 'Where several agencies placed the individuals involved, each submits one report, with personal information of the individuals it placed alone; the others appear in the description only.',
    citations: unlicensed,
  },
  agencyUnclear: {
    id: '9.ask.placing-agency',
    text: 'Which ministry-funded placing agency reports is not settled by what is given; the designated ministry contact is asked.',
    citations: unlicensed,
  },
  noFundedAgency: {
    id: '9.ask.no-funded-agency',
    text: 'The Guidelines name no lead where the ministry funds none of the placing agencies; the service provider asks the designated ministry contact who submits the report.',
    citations: unlicensed,
  },
  mostIndividuals: {
    id: '9.lead.most-individuals',
    text: 'For an incident about the provider or program as a whole, at a setting that is neither licensed nor funded, the ministry-funded agency with the most individuals placed there leads.',
    citations: providerRelated,
  },
  mostIndividualsTied: {
    id: '9.ask.most-individuals-tied',
    text: 'Which of several agencies with equally many individuals leads is not said by the Guidelines; the designated ministry contact is asked.',
    citations: providerRelated,
  },
  settingTellsAgencies: {
    id: '9.tell.setting-tells-agencies',
    text: 'The setting tells the placing agencies about the occurrence, and notifies any other parties.',
    citations: providerRelated,
  },
  youthJustice: {
    id: '9.youth-justice.further-requirements',
    text: 'Individuals receiving Youth Justice services may come under further reporting requirements.',
    citations: general,
  },
} as const satisfies Readonly<Record<string, RuleRef>>);
