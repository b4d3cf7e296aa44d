import { invalidInput } from '../../input/problem.ts';
import type { KnownPerson } from '../../model/personal-information.ts';
import { parseDraft } from '../parse/parse-draft.ts';
import { isBlank, items, type PartialReportDraft } from '../parse/partial-draft.ts';

/**
 * The people of a draft in the shape that `findPersonalInformation` and `minimizeText` take, in the order of the draft.
 *
 * @param draft - The draft; it may be half typed.
 * @returns Names, dates of birth and identifiers of the individuals involved. It is personal information: keep it out of logs.
 * @throws InvalidInputError when what is there has the wrong shape.
 * @example
 * ```ts
 * knownPeople({
 *   provider: { programs: ['homelessness'] },
 *   individuals: [{ id: 'i1' }],
 *   entries: [{ category: 'serious-injury', subcategory: 'self-harm', individual: 'i1' }],
 *   site: 'Site 7',
 *   location: 'service-provider-site',
 *   people: [{ id: 'i1', firstName: 'Jordan', lastName: 'Smith', dateOfBirth: '1988-04-03' }],
 *   notifications: [{ recipient: 'police', made: true }],
 *   description: 'Individual #1 was hurt.',
 *   signOff: { preparedBy: { name: 'Bo Lindqvist', position: 'Supervisor', contact: 'Extension 214' } },
 * })
 * //=> [{ id: 'i1', firstName: 'Jordan', lastName: 'Smith', dateOfBirth: '1988-04-03', kind: 'individual' }]
 * ```
 * @since 0.1.0
 */
export function knownPeople(draft: PartialReportDraft): KnownPerson[] {
  return peopleOf(requireWellFormed(draft));
}

/** A draft without anything of a wrong shape; what it lacks is no fault. */
export function requireWellFormed(input: unknown): PartialReportDraft {
  const { draft, wrong } = parseDraft(input);
  if (wrong.length > 0) throw invalidInput(wrong, 'draft');
  return draft;
}

/** The people of a draft that has been read. */
export function peopleOf({ people }: PartialReportDraft): KnownPerson[] {
  return items(people).map(({ id, firstName, lastName, dateOfBirth, identifiers }): KnownPerson => {
    const { yotis, dscis, cpin } = identifiers ?? {};
    const numbers = items([yotis, dscis, cpin]).filter((number) => !isBlank(number));
    return {
      id: id ?? '',
      firstName: firstName ?? '',
      ...(isBlank(lastName) ? {} : { lastName }),
      ...(isBlank(dateOfBirth) ? {} : { dateOfBirth }),
      ...(numbers.length === 0 ? {} : { identifiers: numbers }),
      kind: 'individual',
    };
  });
}

/** Those who sign off a draft, by the names that they sign with. */
export function signatoriesOf({ signOff }: PartialReportDraft): KnownPerson[] {
  const names = items([signOff?.preparedBy?.name, signOff?.approvedBy?.name]);
  return names.map((firstName, place) => ({ id: `signatory ${place + 1}`, firstName, kind: 'staff' }));
}
