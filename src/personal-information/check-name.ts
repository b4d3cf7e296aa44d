import { oneOf, optional, recordOf, textOf, unread, whenNeeded } from '../input/checks.ts';

export const nameParts = () => ({
  firstName: textOf('the first name, or the only name'),
  lastName: optional(textOf('the last name')),
});

/** A name; a known person, or a person of a report draft, may be given whole. */
export const checkName = whenNeeded(() =>
  recordOf('a name', {
    ...nameParts(),
    id: unread,
    dateOfBirth: unread,
    kind: unread,
    gender: unread,
    youngPersonIdentifyingFactors: unread,
    identifiers: unread,
    placingAgency: unread,
    probationOfficer: unread,
    legalGuardianStatus: unread,
  }),
);

export const policyParts = () => ({
  individuals: unread,
  name: oneOf(['full-name', 'first-name-last-initial', 'initials', 'none']),
  dateOfBirth: unread,
  narrativeReference: unread,
  staffInNarrative: unread,
  siteAddress: unread,
  supportingDocuments: unread,
  probationOfficerField: unread,
  because: unread,
});

/** A policy of which the form of names is read. */
export const checkNamePolicy = whenNeeded(() =>
  recordOf('a policy, as personalInformationPolicy gives it', policyParts()),
);
