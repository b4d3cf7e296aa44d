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
  /** Who leads the submission. */
  readonly lead: 'primary-service-provider' | 'out-of-home-provider' | 'placing-agency';
  /** The id of the placing agency that leads. */
  readonly placingAgency?: string;
  /** The ids of the agencies one of which leads, where it is not settled which. */
  readonly candidates?: readonly string[];
  /** The individuals whose personal information this report contains: those that the agency placed. */
  readonly individuals?: readonly string[];
}

/** Someone who is informed outside the reporting tool. */
export interface Handover {
  /** `setting`: one that is neither licensed nor funded; otherwise the provider or agency that leads. */
  readonly from: 'out-of-home-provider' | 'setting' | 'primary-service-provider' | 'placing-agency';
  /** `other-service-provider`: other providers, regions or program areas that need to know of the individual’s involvement. */
  readonly to: 'placing-agency' | 'other-service-provider';
  /** The id of the placing agency that is informed or informs, where it is one. */
  readonly placingAgency?: string;
}

/** Who submits what, and who notifies whom. */
export interface LeadReporterAnswer {
  /** One item for each report that must be submitted. */
  readonly reports: readonly ReportLead[];
  /** The sources do not settle it: ask the designated ministry contact. */
  readonly askMinistry: boolean;
  /** Who notifies whom, outside the reporting tool. */
  readonly inform: readonly Handover[];
  /** Youth Justice may carry further requirements, which the Guidelines do not state. */
  readonly furtherRequirementsPossible: boolean;
  /** The rules of section 9 that say so. */
  readonly because: readonly RuleRef[];
}

/**
 * Who leads the submission of reports when several service providers are concerned, and who informs whom (section 9).
 *
 * @param question - The setting, the kind of incident and the agencies that placed individuals there.
 * @returns The reports with their leads, who is informed outside the tool, and whether the ministry has to be asked.
 * @throws InvalidInputError when the input is invalid, with every problem.
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
  const asked = readInput((reading) => readLeadQuestion(question, reading), 'question');
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
  // The opening paragraph of section 9 leaves out Youth Justice services.
  const open = asked.youthJustice && asked.severalProviders;
  return {
    reports: [{ lead: 'primary-service-provider' }],
    inform: toOthers(asked, 'primary-service-provider'),
    rules: [
      leadAmongProviders(asked),
      ...others(asked),
      ...(unclear ? [leadRules.primaryUnclear] : []),
      ...(discharged ? [leadRules.dischargeWithoutAgency] : []),
      ...(nobodyUnderMinistry ? [leadRules.agencyUnclear] : []),
    ],
    ask: unclear || discharged || nobodyUnderMinistry || open,
  };
}

function leadAmongProviders(asked: ReadLeadQuestion): RuleRef {
  const alone = !asked.severalProviders && !asked.primaryResponsibilityUnclear;
  if (alone && asked.settingUnderMinistry) return leadRules.serviceProvider;
  return asked.youthJustice ? leadRules.primaryInYouthJustice : leadRules.primary;
}

/** That other providers are informed: it is about an individual’s involvement. */
const others = ({ involvesIndividuals, severalProviders }: ReadLeadQuestion): RuleRef[] =>
  involvesIndividuals && severalProviders ? [leadRules.othersTold] : [];

const toOthers = (asked: ReadLeadQuestion, from: ReportLead['lead']): Handover[] =>
  others(asked).map(() => ({ from, to: 'other-service-provider' }));

/** A setting that is licensed, funded, directly operated or administered by the ministry. */
function ministrySetting(asked: ReadLeadQuestion): Finding {
  if (!asked.involvesIndividuals) {
    // Section 9 informs an agency about the individuals it placed, and about nothing else.
    return { reports: [{ lead: 'out-of-home-provider' }], inform: [], rules: [leadRules.serviceProvider], ask: false };
  }
  const involved = involvedAgencies(asked.agencies);
  const leaving = asked.dischargedWhileOngoing ? dischargedFrom(involved) : [];
  const taking = leaving.filter(({ ministryFunded }) => ministryFunded);
  const unsettled = taking.length < leaving.length;
  return {
    reports: [{ lead: 'out-of-home-provider' }, ...taking.map(ledBy)],
    inform: [
      ...involved.map(
        ({ id }): Handover => ({ from: 'out-of-home-provider', to: 'placing-agency', placingAgency: id }),
      ),
      ...toOthers(asked, 'out-of-home-provider'),
    ],
    rules: [
      leadRules.outOfHomeProvider,
      leadRules.outOfHomeTellsAgency,
      ...(asked.dischargedWhileOngoing ? [leadRules.discharge, leadRules.ownReportStaysOpen] : []),
      ...(unsettled ? [leadRules.dischargeWithoutAgency] : []),
      ...others(asked),
    ],
    ask: unsettled,
  };
}

/** The agencies whose individuals were discharged, with those alone; all agencies when it is not said whose were discharged. */
function dischargedFrom(agencies: readonly ReadAgency[]): readonly ReadAgency[] {
  const named = agencies.flatMap((agency) =>
    agency.individualsDischarged.length === 0 ? [] : [{ ...agency, individualsInvolved: agency.individualsDischarged }],
  );
  return named.length === 0 ? agencies : named;
}

/** The agencies whose individuals are involved; all agencies when no individual is named. */
function involvedAgencies(agencies: readonly ReadAgency[]): readonly ReadAgency[] {
  const involved = agencies.filter(({ individualsInvolved }) => individualsInvolved.length > 0);
  return involved.length === 0 ? agencies : involved;
}

/** A report of an agency about the individuals that it placed, and no others. */
function ledBy({ id, individualsInvolved }: ReadAgency): ReportLead {
  return { lead: 'placing-agency', placingAgency: id, individuals: [...individualsInvolved] };
}

/** Individuals in a setting that is neither licensed nor funded. */
function individualsElsewhere(asked: ReadLeadQuestion): Finding {
  const { agencies } = asked;
  const involved = agencies.filter(({ individualsInvolved }) => individualsInvolved.length > 0);
  const [only] = agencies;
  if (involved.length === 0 && (agencies.length > 1 || only === undefined)) return openBetween(asked);
  const concerned = involved.length === 0 && only !== undefined ? [only] : involved;
  const funded = concerned.filter(({ ministryFunded }) => ministryFunded);
  if (funded.length === 0) return noFundedAgency(asked);
  const unsettled = funded.length < concerned.length;
  return {
    reports: funded.map(ledBy),
    inform: toOthers(asked, 'placing-agency'),
    rules: [
      leadRules.placingAgency,
      ...(funded.length > 1 ? [leadRules.eachPlacingAgency] : []),
      ...others(asked),
      ...(unsettled ? [leadRules.agencyUnclear] : []),
    ],
    ask: unsettled,
  };
}

/** It is not said which agencies placed the individuals involved. */
function openBetween(asked: ReadLeadQuestion): Finding {
  const funded = asked.agencies.filter(({ ministryFunded }) => ministryFunded);
  return {
    reports: [{ lead: 'placing-agency', candidates: funded.map(({ id }) => id) }],
    inform: toOthers(asked, 'placing-agency'),
    rules: [leadRules.placingAgency, ...others(asked), leadRules.agencyUnclear],
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

/** The ministry funds none of the agencies concerned: no text names a lead. */
function noFundedAgency(asked: ReadLeadQuestion): Finding {
  return {
    reports: [{ lead: 'primary-service-provider' }],
    inform: toOthers(asked, 'primary-service-provider'),
    rules: [...others(asked), leadRules.noFundedAgency],
    ask: true,
  };
}
