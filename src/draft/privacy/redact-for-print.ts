import type { ReportDraft, ReportMedia, ReportPerson, SignOffPerson } from '../../model/report-draft.ts';
import { mapFields } from '../parse/map-fields.ts';
import { items } from '../parse/partial-draft.ts';
import { guardianStatusOf } from '../render/guardian-status.ts';
import { policyOf } from '../validate/draft-context.ts';
import { peopleOf, requireWellFormed, signatoriesOf } from './known-people.ts';
import { createRedactor, hidden, type Redactor, withMarksShown } from './redactor.ts';

/**
 * The copy of a draft that may be printed: names and dates of birth hidden, also where they stand in free text, file names and links.
 * Less is shown than the tip sheet asks: identifiers go as well, and in Youth Justice the first name and last initial of the
 * narrative. The names of those who sign off are hidden too; their positions stay. In free text it is a heuristic: read the copy
 * before it leaves your hands.
 *
 * @param draft - The draft; it stays as it is.
 * @returns The copy. It is for printing, not for submitting.
 * @throws InvalidInputError when what is there has the wrong shape.
 * @example
 * ```ts
 * redactForPrint({
 *   provider: { programs: ['homelessness'] },
 *   individuals: [{ id: 'i1' }],
 *   entries: [{ category: 'serious-injury', subcategory: 'self-harm', individual: 'i1' }],
 *   site: 'Site 7',
 *   location: 'service-provider-site',
 *   people: [{ id: 'i1', firstName: 'Jordan', lastName: 'Smith', dateOfBirth: '1988-04-03' }],
 *   notifications: [{ recipient: 'police', made: true }],
 *   description: 'Jordan Smith, born 3 April 1988, was hurt.',
 *   signOff: { preparedBy: { name: 'Bo Lindqvist', position: 'Supervisor', contact: 'Extension 214' } },
 * }).description //=> 'Individual #1, born [date of birth removed], was hurt.'
 * ```
 * @since 0.1.0
 */
export function redactForPrint(draft: ReportDraft): ReportDraft {
  const sound = requireWellFormed(draft);
  const own = { ...draft };
  const policy = policyOf(sound);
  const hide = withMarksShown(createRedactor([...peopleOf(sound), ...signatoriesOf(sound)], policy));
  const kindsInSite = [...tellingWho, ...(policy.siteAddress === 'never-collected' ? addresses : [])];
  const { finalSubmission, media, views, supportingDocuments, signOff } = own;
  return {
    ...mapFields(own, ['description', 'furtherDetails', 'lateExplanation'], hide.inText),
    site: own.site && hide.kinds(kindsInSite, own.site),
    entries: items(own.entries).map((entry) => mapFields(entry, ['specify'], hide.inText)),
    people: items(own.people).map((person) => withoutIdentity(person, hide)),
    notifications: items(own.notifications).map((notification) =>
      mapFields(notification, ['madeBy', 'office', 'byOtherEntity', 'reasonNotMade'], hide.inText),
    ),
    finalSubmission: finalSubmission && mapFields(finalSubmission, ['explanation'], hide.inText),
    media: media && items(media).map((item) => withoutTelling(item, hide)),
    views:
      views && items(views).map((view) => mapFields(view, ['text', 'obtainedBy', 'reasonNotIncluded'], hide.inText)),
    supportingDocuments:
      supportingDocuments &&
      items(supportingDocuments).map((document) => mapFields(document, ['fileName'], hide.fileName)),
    signOff: signOff && {
      preparedBy: signOff.preparedBy && withoutName(signOff.preparedBy, hide),
      approvedBy: signOff.approvedBy && withoutName(signOff.approvedBy, hide),
    },
  };
}

const tellingWho = ['name', 'date-of-birth', 'identifier'] as const;
const addresses = ['address', 'postal-code'] as const;

function withoutIdentity(person: ReportPerson, hide: Redactor): ReportPerson {
  const { lastName: _, dateOfBirth: __, identifiers: ___, ...rest } = person;
  const { youngPersonIdentifyingFactors: factors, legalGuardianStatus: statuses } = rest;
  return {
    ...mapFields(rest, ['placingAgency'], (agency) => hide.kinds(tellingWho, agency)),
    firstName: hidden,
    youngPersonIdentifyingFactors: factors && items(factors).map(hide.inText),
    legalGuardianStatus: statuses && items(statuses).map((status) => (guardianStatusOf(status) ? status : hidden)),
  };
}

function withoutTelling(item: ReportMedia, hide: Redactor): ReportMedia {
  const { links } = item;
  return {
    ...mapFields(item, ['outlet'], (outlet) => hide.kinds(tellingWho, outlet)),
    links: links && items(links).map(hide.fileName),
  };
}

function withoutName(person: SignOffPerson, hide: Redactor): SignOffPerson {
  return {
    ...mapFields(person, ['contact'], (contact) => hide.kinds([...tellingWho, 'email'], contact)),
    position: person.position && hide.inText(person.position),
    name: hidden,
  };
}
