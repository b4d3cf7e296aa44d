import { frozen } from '../../lib/freeze.ts';
import type { ReportDraft } from '../../model/report-draft.ts';

/**
 * The kinds of text that people write freely. The kind decides what is checked, what `minimizeDraft` takes out and what is hidden for
 * print.
 *
 * - `narrative`: about the occurrence, and linked to all individuals.
 * - `note`: a reason or an explanation.
 * - `view`: an individual's own words.
 * - `site`: the site, which may have an address.
 * - `label`: the name of an agency or office, or a position.
 * - `outlet`: the name of a newspaper or station.
 * - `staff`: a person who acted for the service provider. Such a person's name belongs there.
 * - `signature`: the name of a person who signs off.
 * - `contact`: how to reach a person who signs off.
 * - `file-name`, `link`: shown as they are or hidden as a whole.
 */
export type TextKind =
  | 'narrative'
  | 'note'
  | 'view'
  | 'site'
  | 'label'
  | 'outlet'
  | 'staff'
  | 'signature'
  | 'contact'
  | 'file-name'
  | 'link';

/** The paths of all strings of any wording within a type, with `*` for the index of a list. Unions of ids are no part of it. */
export type StringPath<T, Path extends string = ''> = T extends string
  ? string extends T
    ? Path
    : never
  : T extends number | boolean | Date | null | undefined
    ? never
    : T extends readonly (infer Row)[]
      ? StringPath<Row, `${Path}.*`>
      : { [K in keyof T & string]-?: StringPath<T[K], Path extends '' ? K : `${Path}.${K}`> }[keyof T & string];

/**
 * Every string of a draft, in the order of section 12; `null` for one that is not written freely: an id, a time, or what identifies a person
 * and has its own rules. A string that the model gains and this table lacks does not compile.
 */
export const draftTexts: Readonly<Record<StringPath<ReportDraft>, TextKind | null>> = frozen({
  occurredAt: null,
  awareAt: null,
  submittedAt: null,
  site: 'site',
  'individuals.*.id': null,
  'people.*.id': null,
  'people.*.firstName': null,
  'people.*.lastName': null,
  'people.*.dateOfBirth': null,
  'people.*.youngPersonIdentifyingFactors.*': 'note',
  'people.*.identifiers.yotis': null,
  'people.*.identifiers.dscis': null,
  'people.*.identifiers.cpin': null,
  'people.*.placingAgency': 'label',
  'people.*.legalGuardianStatus.*': 'note',
  'entries.*.individual': null,
  'entries.*.specify': 'narrative',
  'entries.*.riskIndicators.*.label': 'narrative',
  'entries.*.riskIndicators.*.value': 'narrative',
  'entries.*.additionalDetails.*.label': 'narrative',
  'entries.*.additionalDetails.*.value': 'narrative',
  'riskIndicators.*.label': 'narrative',
  'riskIndicators.*.value': 'narrative',
  'additionalDetails.*.label': 'narrative',
  'additionalDetails.*.value': 'narrative',
  'notifications.*.individual': null,
  'notifications.*.at': null,
  'notifications.*.madeBy': 'staff',
  'notifications.*.office': 'label',
  'notifications.*.byOtherEntity': 'note',
  'notifications.*.reasonNotMade': 'note',
  description: 'narrative',
  furtherDetails: 'narrative',
  lateExplanation: 'narrative',
  'finalSubmission.explanation': 'narrative',
  'media.*.at': null,
  'media.*.outlet': 'outlet',
  'media.*.links.*': 'link',
  'views.*.individual': null,
  'views.*.text': 'view',
  'views.*.obtainedBy': 'staff',
  'views.*.reasonNotIncluded': 'note',
  'supportingDocuments.*.fileName': 'file-name',
  'signOff.preparedBy.name': 'signature',
  'signOff.preparedBy.position': 'label',
  'signOff.preparedBy.contact': 'contact',
  'signOff.approvedBy.name': 'signature',
  'signOff.approvedBy.position': 'label',
  'signOff.approvedBy.contact': 'contact',
});
