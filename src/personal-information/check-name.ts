import { ignored, lazyCheck, oneOf, optional, recordOf, string } from '../input/checks.ts';

export const nameParts = () => ({
  firstName: string('the first name, or the only name'),
  lastName: optional(string('the last name')),
});

/** A name; a known person, or a person of a report draft, may be given whole. */
export const checkName = lazyCheck(() =>
  recordOf('a name', {
    ...nameParts(),
    id: ignored,
    aliases: ignored,
    dateOfBirth: ignored,
    kind: ignored,
    gender: ignored,
    youngPersonIdentifyingFactors: ignored,
    identifiers: ignored,
    placingAgency: ignored,
    probationOfficer: ignored,
    legalGuardianStatus: ignored,
  }),
);

export const policyParts = () => ({
  individuals: ignored,
  name: oneOf(['full-name', 'first-name-last-initial', 'initials', 'none']),
  dateOfBirth: ignored,
  narrativeReference: ignored,
  staffInNarrative: ignored,
  siteAddress: ignored,
  supportingDocuments: ignored,
  probationOfficerField: ignored,
  because: ignored,
});

/** A policy of which the form of names is read. */
export const checkNamePolicy = lazyCheck(() =>
  recordOf('a policy, as personalInformationPolicy gives it', policyParts()),
);
