import { categoriesWithoutView } from '../../editions/current.ts';
import { isBlank, items, rows } from '../parse/partial-draft.ts';
import type { DraftContext } from './draft-context.ts';
import type { IssueCollector } from './issues.ts';

/** The views of the individuals: with consent and with who obtained them, or the reason why they are not there. */
export function checkViews({ draft, policy }: DraftContext, issues: IssueCollector): void {
  const individuals = new Set(items(draft.individuals).map(({ id }) => id));
  const given = new Set<string>();
  for (const [{ individual, text, obtainedBy, consent, reasonNotIncluded }, index] of rows(draft.views)) {
    const path = ['views', index];
    if (isBlank(individual)) issues.missing([...path, 'individual']);
    else if (!individuals.has(individual)) issues.report('individualUnknown', [...path, 'individual']);
    else given.add(individual);
    if (isBlank(text)) {
      if (isBlank(reasonNotIncluded)) issues.report('viewReason', [...path, 'reasonNotIncluded']);
      continue;
    }
    if (consent !== true) issues.report('viewConsent', [...path, 'consent']);
    if (isBlank(obtainedBy)) issues.report('viewInterviewer', [...path, 'obtainedBy']);
  }
  if (policy.individuals === 'do-not-add') return;
  const withoutView = new Set(
    items(draft.entries).map(({ category, individual }) =>
      categoriesWithoutView.some((id) => id === category) ? individual : null,
    ),
  );
  for (const [{ id }, index] of rows(draft.individuals)) {
    if (!isBlank(id) && !given.has(id) && !withoutView.has(id))
      issues.report('viewReason', ['views'], { about: 'individual', number: index + 1 });
  }
}
