import { leadRules } from '../../editions/current.ts';
import { toRuleRef } from '../../evaluation/rule-ref.ts';
import { readInput } from '../../input/input-reader.ts';
import type { RuleRef } from '../../model/citation.ts';
import {
  type LeadReporterQuestion,
  type ReadAgency,
  type ReadLeadQuestion,
  readLeadQuestion,
} from './lead-question.ts';

/** A report that must be submitted, and who leads its submission. */
export interface ReportLead {
  readonly lead: 'primary-service-provider' | 'out-of-home-provider' | 'placing-agency';
  /** The id of the placing agency that leads. */
  readonly placingAgency?: string;
  /** The ids of the agencies one of which leads, where it is not settled which. */
  readonly candidates?: readonly string[];
  /** The individuals whose personal information this report holds: those that the agency placed. */
  readonly individuals?: readonly string[];
}

/** Someone who is told outside the reporting tool. */
export interface Handover {
  readonly from: 'out-of-home-provider' | 'setting';
  readonly to: 'placing-agency';
  readonly placingAgency?: string;
}

/** Who submits what, and who tells whom. */
export interface LeadReporterAnswer {
  /** One item for each report that must be submitted. */
  readonly reports: readonly ReportLead[];
  /** The sources do not settle it: ask the designated ministry contact. */
  readonly askMinistry: boolean;
  /** Who tells whom, outside the reporting tool. */
  readonly inform: readonly Handover[];
  /** Youth Justice may carry further requirements, which the Guidelines do not state. */
  readonly furtherRequirementsPossible: boolean;
  readonly because: readonly RuleRef[];
}

/**
 * Who leads the submission of reports when several service providers are concerned, and who tells whom (section 9).
 *
 * @param question - The setting, the kind of incident and the agencies that placed individuals there.
 * @returns The reports with their leads, who is told outside the tool, and whether the ministry has to be asked.
 * @throws InvalidInputError when the input is not what it should be, with every problem.
 * @example
 * ```ts
 * determineLeadReporters({
 *   settingUnderMinistry: false,
 *   involvesIndividuals: true,
 *   placingAgencies: [{ id: 'agency-a', individualsPlaced: 1, individualsInvolved: ['i1'] }],
 * }).reports //=> [{ lead: 'placing-agency', placingAgency: 'agency-a', individuals: ['i1'] }]
 * ```
 * @since 0.1.0
 */
export function determineLeadReporters(question: LeadReporterQuestion): LeadReporterAnswer {
  const asked = readInput((reading) => readLeadQuestion(question, reading));
  const { reports, inform, rules, ask } = situation(asked);
  return {
    reports,
    askMinistry: ask,
    inform,
    furtherRequirementsPossible: asked.youthJustice,
    because: [...rules, ...(asked.youthJustice ? [leadRules.youthJustice] : [])].map(toRuleRef),
  };
}

interface Finding {
  readonly reports: ReportLead[];
  readonly inform: Handover[];
  readonly rules: RuleRef[];
  readonly ask: boolean;
}

/** The paragraph of section 9 that fits. */
function situation(asked: ReadLeadQuestion): Finding {
  if (asked.agencies.length === 0) return noPlacingAgency(asked);
  if (asked.settingUnderMinistry) return ministrySetting(asked);
  const funded = asked.agencies.filter(({ ministryFunded }) => ministryFunded);
  if (funded.length === 0) return noFundedAgency(asked);
  return asked.involvesIndividuals ? individualsElsewhere(asked) : wholeProviderElsewhere(asked.agencies, funded);
}

/** The general rule: the provider with primary responsibility for the individual. */
function noPlacingAgency(asked: ReadLeadQuestion): Finding {
  const unclear = asked.primaryResponsibilityUnclear;
  const discharged = asked.dischargedWhileOngoing && asked.settingUnderMinistry && asked.involvesIndividuals;
  const nobodyUnderMinistry = !asked.settingUnderMinistry && !asked.involvesIndividuals;
  return {
    reports: [{ lead: 'primary-service-provider' }],
    inform: [],
    rules: [
      leadRules.primary,
      ...(asked.severalProviders ? [leadRules.othersTold] : []),
      ...(unclear ? [leadRules.primaryUnclear] : []),
      ...(discharged ? [leadRules.dischargeWithoutAgency] : []),
      ...(nobodyUnderMinistry ? [leadRules.agencyUnclear] : []),
    ],
    ask: unclear || discharged || nobodyUnderMinistry,
  };
}

/** A setting that is licensed, funded, directly operated or administered by the ministry. */
function ministrySetting(asked: ReadLeadQuestion): Finding {
  const discharged = asked.dischargedWhileOngoing && asked.involvesIndividuals;
  const involved = involvedAgencies(asked.agencies);
  const taking = discharged ? involved.filter(({ ministryFunded }) => ministryFunded) : [];
  const unsettled = discharged && taking.length < involved.length;
  return {
    reports: [{ lead: 'out-of-home-provider' }, ...taking.map(ledBy)],
    inform: involved.map(({ id }) => ({ from: 'out-of-home-provider', to: 'placing-agency', placingAgency: id })),
    rules: [
      leadRules.outOfHomeProvider,
      leadRules.outOfHomeTellsAgency,
      ...(discharged ? [leadRules.discharge] : []),
      ...(unsettled ? [leadRules.dischargeWithoutAgency] : []),
      ...(asked.severalProviders ? [leadRules.othersTold] : []),
    ],
    ask: unsettled,
  };
}

/** The agencies whose individuals are involved; all of them where nobody is named. */
function involvedAgencies(agencies: readonly ReadAgency[]): readonly ReadAgency[] {
  const involved = agencies.filter(({ individualsInvolved }) => individualsInvolved.length > 0);
  return involved.length === 0 ? agencies : involved;
}

/** A report of an agency about the individuals that it placed, and about nobody else. */
function ledBy({ id, individualsInvolved }: ReadAgency): ReportLead {
  return { lead: 'placing-agency', placingAgency: id, individuals: [...individualsInvolved] };
}

/** Individuals in a setting that is neither licensed nor funded. */
function individualsElsewhere({ agencies, severalProviders }: ReadLeadQuestion): Finding {
  const others = severalProviders ? [leadRules.othersTold] : [];
  const involved = agencies.filter(({ individualsInvolved }) => individualsInvolved.length > 0);
  const [only] = agencies;
  if (involved.length === 0 && (agencies.length > 1 || only === undefined)) return openBetween(agencies, others);
  const concerned = involved.length === 0 && only !== undefined ? [only] : involved;
  const funded = concerned.filter(({ ministryFunded }) => ministryFunded);
  const unsettled = funded.length < concerned.length;
  return {
    reports: funded.length === 0 ? [{ lead: 'primary-service-provider' }] : funded.map(ledBy),
    inform: [],
    rules: [
      leadRules.placingAgency,
      ...(funded.length > 1 ? [leadRules.eachPlacingAgency] : []),
      ...others,
      ...(unsettled ? [leadRules.agencyUnclear] : []),
    ],
    ask: unsettled,
  };
}

/** It is not said which agencies placed the individuals involved. */
function openBetween(agencies: readonly ReadAgency[], others: readonly RuleRef[]): Finding {
  const funded = agencies.filter(({ ministryFunded }) => ministryFunded);
  return {
    reports: [{ lead: 'placing-agency', candidates: funded.map(({ id }) => id) }],
    inform: [],
    rules: [leadRules.placingAgency, ...others, leadRules.agencyUnclear],
    ask: true,
  };
}

/** The provider or program as a whole, at a setting that is neither licensed nor funded. */
function wholeProviderElsewhere(agencies: readonly ReadAgency[], funded: readonly ReadAgency[]): Finding {
  const most = funded.reduce((highest, { individualsPlaced }) => Math.max(highest, individualsPlaced), 0);
  const leading = funded.filter(({ individualsPlaced }) => individualsPlaced === most).map(({ id }) => id);
  const [only] = leading;
  const tied = leading.length > 1;
  return {
    reports: [
      tied || only === undefined
        ? { lead: 'placing-agency', candidates: leading }
        : { lead: 'placing-agency', placingAgency: only },
    ],
    inform: agencies.map(({ id }) => ({ from: 'setting', to: 'placing-agency', placingAgency: id })),
    rules: [
      agencies.length > 1 ? leadRules.mostIndividuals : leadRules.placingAgency,
      leadRules.settingTellsAgencies,
      ...(tied ? [leadRules.mostIndividualsTied] : []),
    ],
    ask: tied,
  };
}

/** Agencies placed individuals, and the ministry funds none of them: no text names a lead. */
function noFundedAgency({ involvesIndividuals, severalProviders }: ReadLeadQuestion): Finding {
  return {
    reports: [{ lead: 'primary-service-provider' }],
    inform: [],
    rules: [...(involvesIndividuals && severalProviders ? [leadRules.othersTold] : []), leadRules.agencyUnclear],
    ask: true,
  };
}
