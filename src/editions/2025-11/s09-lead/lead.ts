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

/** Section 9: who leads the submission of a report, and who is informed outside the reporting tool. */
export const leadRules = frozen({
  primary: {
    id: '9.lead.primary-provider',
    text: 'If there are several providers, one leads the submission: the funded, licensed or directly operated provider with primary responsibility for the individual at the time.',
    citations: general,
  },
  serviceProvider: {
    id: '9.lead.service-provider',
    text: 'The provider of the service reports what happens in the service, including incidents about the site or program as a whole.',
    citations: also(guidelines('4'), guidelines('8')),
  },
  primaryInYouthJustice: {
    id: '9.ask.primary-provider-youth-justice',
    text: 'For Youth Justice, section 9 does not say which of several providers leads the submission. Ask the designated ministry contact.',
    citations: general,
  },
  othersTold: {
    id: '9.tell.other-providers',
    text: 'Notify other providers, regions or program areas that need to know of the individual’s involvement. Where appropriate, give them a copy of the report.',
    citations: general,
  },
  primaryUnclear: {
    id: '9.ask.primary-responsibility',
    text: 'The Guidelines do not say who had primary responsibility at the time. If it is not clear, ask the designated ministry contact.',
    citations: general,
  },
  outOfHomeProvider: {
    id: '9.lead.out-of-home-provider',
    text: 'An out of home or residential provider that the ministry licenses, funds, directly operates or administers leads the submission for individuals placed with it.',
    citations: licensed,
  },
  outOfHomeTellsAgency: {
    id: '9.tell.placing-agency',
    text: 'The out of home provider notifies the placing agency about the report outside of SOR-RL.',
    citations: licensed,
  },
  discharge: {
    id: '9.lead.discharged',
    text: 'If a placement ends while the occurrence is ongoing, the placing agency becomes responsible for reporting. Its own report gives the background and the events from the discharge on.',
    citations: discharged,
  },
  ownReportStaysOpen: {
    id: '10.update.after-discharge',
    text: 'The out of home provider’s own report stays open after the discharge. Only the ministry ends its updates.',
    citations: guidelines('10 Step 8'),
  },
  dischargeWithoutAgency: {
    id: '9.ask.discharged-without-agency',
    text: 'The Guidelines do not say who reports after a discharge if there is no known ministry-funded placing agency. Ask the designated ministry contact.',
    citations: discharged,
  },
  placingAgency: {
    id: '9.lead.placing-agency',
    text: 'The ministry-funded placing agency leads the submission for individuals placed in a non-licensed, non-funded setting. This applies even if the operator has licensed settings.',
    citations: unlicensed,
  },
  eachPlacingAgency: {
    id: '9.lead.each-placing-agency',
    text: 'If several agencies placed the individuals involved, each submits one report. It includes personal information only of the individuals the agency placed, and mentions others only in the description.',
    citations: unlicensed,
  },
  agencyUnclear: {
    id: '9.ask.placing-agency',
    text: 'The answers do not settle which ministry-funded placing agency reports. Ask the designated ministry contact.',
    citations: unlicensed,
  },
  noFundedAgency: {
    id: '9.ask.no-funded-agency',
    text: 'The Guidelines name no lead if the ministry funds none of the placing agencies. Ask the designated ministry contact who submits the report.',
    citations: unlicensed,
  },
  mostIndividuals: {
    id: '9.lead.most-individuals',
    text: 'For an incident about the provider or program as a whole at a non-licensed, non-funded setting, the ministry-funded agency with the most individuals there leads.',
    citations: providerRelated,
  },
  mostIndividualsTied: {
    id: '9.ask.most-individuals-tied',
    text: 'The Guidelines do not say which agency leads when several placed the same number of individuals. Ask the designated ministry contact.',
    citations: providerRelated,
  },
  settingTellsAgencies: {
    id: '9.tell.setting-tells-agencies',
    text: 'The setting informs the placing agencies of the occurrence and notifies any other parties.',
    citations: providerRelated,
  },
  youthJustice: {
    id: '9.youth-justice.further-requirements',
    text: 'There may be more reporting requirements for individuals who receive Youth Justice services.',
    citations: general,
  },
} as const satisfies Readonly<Record<string, RuleRef>>);
