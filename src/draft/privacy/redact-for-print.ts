import type { ReportDraft, ReportPerson } from '../../model/report-draft.ts';
import { items } from '../parse/partial-draft.ts';
import { guardianStatusOf } from '../render/guardian-status.ts';
import { mapDraftTexts } from '../texts/map-draft-texts.ts';
import { policyOf } from '../validate/draft-context.ts';
import { peopleOf, requireWellFormed, signatoriesOf } from './known-people.ts';
import { createRedactor, hidden, withMarksShown } from './redactor.ts';

/**
 * The copy of a draft that may be printed: names and dates of birth are hidden, in free text, file names and links too.
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
  const policy = policyOf(sound);
  const hide = withMarksShown(createRedactor([...peopleOf(sound), ...signatoriesOf(sound)], policy));
  const kindsInSite = policy.siteAddress === 'never-collected' ? [...tellingWho, ...addresses] : tellingWho;
  const redacted = mapDraftTexts(draft, {
    narrative: hide.inText,
    note: hide.inText,
    view: hide.inText,
    site: (site) => hide.kinds(kindsInSite, site),
    label: hide.inText,
    outlet: (outlet) => hide.kinds(tellingWho, outlet),
    staff: hide.inText,
    signature: () => hidden,
    contact: (contact) => hide.kinds([...tellingWho, 'email'], contact),
    'file-name': hide.fileName,
    link: hide.fileName,
  });
  return {
    ...redacted,
    entries: items(redacted.entries),
    people: items(redacted.people).map((person, place) => withoutIdentity(person, items(draft.people)[place])),
    notifications: items(redacted.notifications),
  };
}

const tellingWho = ['name', 'date-of-birth', 'identifier', 'health-card', 'sin'] as const;
const addresses = ['address', 'postal-code'] as const;

/** The person without name, date of birth and identifiers. An unknown legal guardian status may be a name, so it is hidden. */
function withoutIdentity(person: ReportPerson, given: ReportPerson | undefined): ReportPerson {
  const { lastName: _, dateOfBirth: __, identifiers: ___, ...rest } = person;
  const statuses = given?.legalGuardianStatus;
  return {
    ...rest,
    firstName: hidden,
    legalGuardianStatus: statuses && items(statuses).map((status) => (guardianStatusOf(status) ? status : hidden)),
  };
}
