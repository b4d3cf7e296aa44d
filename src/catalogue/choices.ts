import {
  editionNames,
  fieldDefinitions,
  genderHelp,
  guardianStatusHelp,
  locationHelp,
  notificationTerms,
  populationHelp,
  privacyRegimeHelp,
  providerRoleHelp,
  recipientHelp,
  settingHelp,
} from '../editions/current.ts';
import { frozen } from '../lib/freeze.ts';
import type { Citation, HelpById } from '../model/citation.ts';
import * as values from '../model/field-values.ts';
import type { GuidelinesId, Population, PrivacyRegime, ProviderRole } from '../model/occurrence.ts';
import type { Recipient } from '../vocabulary/recipients.ts';
import {
  type FurtherRecipient,
  furtherRecipients,
  type Gender,
  type GuardianStatusId,
  genders as labelledGenders,
  reportLocations as labelledLocations,
  guardianStatuses as labelledStatuses,
  type ReportLocation,
} from '../vocabulary/report-values.ts';
import { settings as labelledSettings, type SettingId } from '../vocabulary/settings.ts';

/** One of the values that a field may have, as a form offers it. */
export interface Choice<Id extends string = string> {
  /** What is stored, and what the functions take. */
  readonly id: Id;
  /** What a form shows. `parseOccurrence` takes it in place of the id, except for a claim. */
  readonly label: string;
  /** What it means, in a sentence or two. */
  readonly help: string;
  /** Where the sources say so; left out in lists of which they do not speak. */
  readonly citations?: readonly Citation[];
}

/**
 * Whom rules speak of: `Individual.population`. Frozen.
 *
 * @example
 * ```ts
 * populations[0]?.help //=> 'A person younger than 18.'
 * ```
 * @since 0.2.0
 */
export const populations: readonly Choice<Population>[] = ofField('population', values.populations, populationHelp);

/**
 * What a service provider may be besides its programs: `Provider.roles`. Frozen.
 *
 * @example
 * ```ts
 * providerRoles.map(({ label }) => label)
 * //=> ['Children’s aid society', 'Children’s residential licensee', 'Placing agency', 'Health information custodian']
 * ```
 * @since 0.2.0
 */
export const providerRoles: readonly Choice<ProviderRole>[] = ofField(
  'providerRoles',
  values.providerRoles,
  providerRoleHelp,
);

/**
 * The privacy laws under which a provider reports breaches: `Provider.privacyRegimes`. Frozen.
 *
 * @example
 * ```ts
 * privacyRegimes.map(({ id }) => id) //=> ['phipa', 'cyfsa', 'public-sector']
 * ```
 * @since 0.2.0
 */
export const privacyRegimes: readonly Choice<PrivacyRegime>[] = ofField(
  'privacyRegimes',
  values.privacyRegimes,
  privacyRegimeHelp,
);

/**
 * Kinds of place that a rule distinguishes: `Provider.setting` and `Individual.residence`. Frozen.
 *
 * @example
 * ```ts
 * settings.find(({ id }) => id === 'host-family')?.label //=> 'Host family'
 * ```
 * @since 0.1.0
 */
export const settings: readonly Choice<SettingId>[] = withHelp(labelledSettings, settingHelp);

/**
 * Male, female or X/other: `ReportPerson.gender`. Frozen.
 *
 * @example
 * ```ts
 * genders.map(({ label }) => label) //=> ['Male', 'Female', 'X/other']
 * ```
 * @since 0.2.0
 */
export const genders: readonly Choice<Gender>[] = withHelp(labelledGenders, genderHelp);

/**
 * Where it happened: `ReportDraft.location`. Frozen.
 *
 * @example
 * ```ts
 * reportLocations[2]?.label //=> 'In hospital, admitted'
 * ```
 * @since 0.2.0
 */
export const reportLocations: readonly Choice<ReportLocation>[] = withHelp(labelledLocations, locationHelp);

/**
 * Who decides for an individual in the eyes of the law: `ReportPerson.legalGuardianStatus`. Frozen.
 *
 * @example
 * ```ts
 * guardianStatuses[0]?.id //=> 'legally-independent-adult'
 * ```
 * @since 0.2.0
 */
export const guardianStatuses: readonly Choice<GuardianStatusId>[] = withHelp(labelledStatuses, guardianStatusHelp);

/**
 * Who may be notified: `ReportNotification.recipient`. Those that a rule names come first. Frozen.
 *
 * @example
 * ```ts
 * recipients.find(({ id }) => id === 'parent-or-guardian')?.label //=> 'Parent or guardian'
 * ```
 * @since 0.2.0
 */
export const recipients: readonly Choice<Recipient | FurtherRecipient>[] = withHelp(
  [...notificationTerms.map(({ recipient, label }) => ({ id: recipient, label })), ...furtherRecipients],
  recipientHelp,
);

/**
 * The editions of the rules, the latest first: `AssessOptions.guidelines`. Frozen.
 *
 * @example
 * ```ts
 * editions.map(({ id }) => id) //=> ['2025-11', '2019']
 * ```
 * @since 0.2.0
 */
export const editions: readonly Choice<GuidelinesId>[] = frozen(
  editionNames.map(({ id, label, help }) => ({ id, label, help })),
);

/* @__NO_SIDE_EFFECTS__ */
function withHelp<Id extends string>(
  labelled: readonly { readonly id: Id; readonly label: string }[],
  help: HelpById<Id>,
): readonly Choice<Id>[] {
  return frozen(labelled.map(({ id, label }) => ({ id, label, ...help[id] })));
}

/** The choices of a field that a question asks for. */
/* @__NO_SIDE_EFFECTS__ */
function ofField<Id extends string>(field: string, ids: readonly Id[], help: HelpById<Id>): readonly Choice<Id>[] {
  const options = fieldDefinitions.find(({ id }) => id === field)?.options ?? [];
  const labelled = ids.map((id) => ({ id, label: options.find((option) => option.id === id)?.label ?? id }));
  return withHelp(labelled, help);
}
