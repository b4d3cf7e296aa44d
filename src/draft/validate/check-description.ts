import { isBlank, rows } from '../parse/partial-draft.ts';
import type { DraftContext } from './draft-context.ts';
import type { IssueCollector } from './issues.ts';

/** Site, description, next steps and sign-off: that they are there. */
export function checkDescription({ draft }: DraftContext, issues: IssueCollector): void {
  const { site, description, finalSubmission, signOff } = draft;
  if (isBlank(site)) issues.missing(['site']);
  if (isBlank(description)) issues.missing(['description']);
  if (isBlank(finalSubmission)) issues.missing(['finalSubmission']);
  else {
    if (isBlank(finalSubmission.expected)) issues.missing(['finalSubmission', 'expected']);
    if (isBlank(finalSubmission.explanation)) issues.missing(['finalSubmission', 'explanation']);
  }
  if (isBlank(signOff)) issues.missing(['signOff']);
  else if (isBlank(signOff.preparedBy)) issues.missing(['signOff', 'preparedBy']);
  for (const key of ['preparedBy', 'approvedBy'] as const) {
    const person = signOff?.[key];
    const lacking = signatoryParts.filter((part) => isBlank(person?.[part]));
    // The provider's own policy says whether a person approves: an empty row of a form means that none does.
    if (isBlank(person) || (key === 'approvedBy' && lacking.length === signatoryParts.length)) continue;
    for (const part of lacking) issues.missing(['signOff', key, part]);
  }
}

const signatoryParts = ['name', 'position', 'contact'] as const;

/** The media: once they have taken it up, what they reported and when. */
export function checkMedia({ draft }: DraftContext, issues: IssueCollector): void {
  const given = rows(draft.media);
  const asked = draft.facts?.mediaAttention;
  if (asked === true && given.length === 0) issues.report('media', ['media']);
  if (asked !== true && given.length > 0) issues.report('mediaAnswer', ['facts', 'mediaAttention']);
  for (const [{ at, outlet }, index] of given) {
    for (const [key, value] of Object.entries({ at, outlet })) {
      const path = ['media', index, key];
      if (isBlank(value) && !issues.isWrong(path)) issues.report('mediaDetails', path);
    }
  }
}

/** Supporting documents: that each has a name, and may be there at all. */
export function checkDocuments({ draft, policy }: DraftContext, issues: IssueCollector): void {
  for (const [{ fileName, requestedByMinistry }, index] of rows(draft.supportingDocuments)) {
    if (isBlank(fileName)) issues.missing(['supportingDocuments', index, 'fileName']);
    if (policy.supportingDocuments === 'only-when-ministry-requests' && requestedByMinistry !== true)
      issues.report('documentNotRequested', ['supportingDocuments', index]);
  }
}
