import { isBlank, items, type PartialReportDraft, rows } from '../parse/partial-draft.ts';
import { withoutIndividual } from '../parse/without-individual.ts';
import { checkPerson } from './check-person.ts';
import { type DraftContext, isYouthJusticePlace, reportsUnderYouthJustice } from './draft-context.ts';
import type { IssueCollector } from './issues.ts';

/** The individuals: that each has a category, each is listed, no other person is, and no more is said than the policy allows. */
export function checkPeople(report: DraftContext, issues: IssueCollector): void {
  const { draft, policy } = report;
  if (isYouthJusticePlace(draft) && !reportsUnderYouthJustice(draft) && items(draft.provider?.programs).length > 0)
    issues.report('settingWithoutProgram', ['provider', 'setting']);
  checkEntered(draft, issues);
  const people = rows(draft.people);
  if (policy.individuals === 'do-not-add') {
    if (people.length > 0) issues.report('custodianAddsNobody', ['people']);
    return;
  }
  checkListed(draft, issues);
  for (const [person, index] of people) checkPerson(report, person, index, issues);
}

/** Each individual has an entry, and an entry about a person says about whom. */
function checkEntered({ individuals, entries }: PartialReportDraft, issues: IssueCollector): void {
  const entered = new Set(items(entries).map(({ individual }) => individual));
  for (const [{ id }, index] of rows(individuals)) {
    if (!isBlank(id) && !entered.has(id)) issues.report('individualWithoutEntry', ['individuals', index]);
  }
}

/** Each individual of the occurrence is listed once, and no other person is. */
function checkListed({ individuals, people, entries }: PartialReportDraft, issues: IssueCollector): void {
  const known = new Set(items(individuals).map(({ id }) => id));
  const listed = new Set<string>();
  for (const [{ id }, index] of rows(people)) {
    const path = ['people', index, 'id'];
    if (isBlank(id)) issues.missing(path);
    else if (!known.has(id)) {
      issues.report('individualUnknown', path);
      issues.report('recipientsOnly', ['people', index]);
    } else if (listed.has(id)) issues.invalid(path, 'each individual once');
    else listed.add(id);
  }
  if ([...known].some((id) => !isBlank(id) && !listed.has(id))) issues.missing(['people']);
  for (const [{ category, subcategory, individual }, index] of rows(entries)) {
    if (isBlank(individual) && withoutIndividual(category, subcategory) === 'somebody-not-named')
      issues.missing(['entries', index, 'individual']);
  }
  if (listed.size > 0 && isAboutProvider(entries)) issues.report('recipientsOnly', ['people']);
}

/** Whether every category is about the service provider. */
function isAboutProvider(entries: PartialReportDraft['entries']): boolean {
  const given = items(entries);
  return (
    given.length > 0 &&
    given.every(
      ({ category, subcategory, individual }) =>
        isBlank(individual) && withoutIndividual(category, subcategory) === 'service-provider',
    )
  );
}
