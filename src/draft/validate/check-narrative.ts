import { isBlank } from '../parse/partial-draft.ts';
import type { DraftContext } from './draft-context.ts';
import type { IssueCollector } from './issues.ts';
import { namesStaff } from './names-staff.ts';

/** How a Youth Justice narrative refers to young persons and staff. */
export function checkNarrative({ draft, policy }: DraftContext, issues: IssueCollector): void {
  const { description, furtherDetails } = draft;
  if (policy.narrativeReference === 'first-name-last-initial') {
    for (const [key, text] of Object.entries({ description, furtherDetails }))
      if (!isBlank(text) && numbered.test(text)) issues.report('narrativeReference', [key]);
  }
  if (policy.staffInNarrative === 'position-and-initials' && !isBlank(description) && !namesStaff(description))
    issues.report('staffNotIdentified', ['description']);
}

/** "Individual #1", "individual no. 2", "Individuals 1 and 2". */
const numbered = /\bindividuals?\s*(?:#|no\.?|number)?\s*\d/iu;
