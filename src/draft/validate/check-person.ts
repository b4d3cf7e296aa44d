import { civilDateAt, ontario } from '../../calendar/time-zone.ts';
import { parseMoment } from '../../calendar/timestamp.ts';
import type { CivilDate } from '../../model/occurrence.ts';
import type { ReportPerson } from '../../model/report-draft.ts';
import { splitName } from '../../personal-information/minimize-name.ts';
import { isUnder } from '../parse/birth-date.ts';
import { type DeepPartial, isBlank, type PartialReportDraft, rows } from '../parse/partial-draft.ts';
import { guardianStatusOf } from '../render/guardian-status.ts';
import { type DraftContext, individualOf, isYouthJusticeYoungPerson, receivesYouthJustice } from './draft-context.ts';
import type { IssueCollector } from './issues.ts';
import { holdsLastNameAmongFirst, isInitialsOnly, partBeyondPolicy } from './name-limits.ts';

type HalfPerson = DeepPartial<ReportPerson>;

/** What is said of one individual: neither less than section 12 asks nor more than the policy allows. */
export function checkPerson(report: DraftContext, person: HalfPerson, index: number, issues: IssueCollector): void {
  checkName(report, person, index, issues);
  checkBirth(report, person, index, issues);
  checkDetails(report, person, index, issues);
  checkProbationOfficer(report, person, index, issues);
  checkGuardianStatus(report, person, index, issues);
}

function checkName({ policy }: DraftContext, person: HalfPerson, index: number, issues: IssueCollector): void {
  const at = (key: string): readonly (string | number)[] => ['people', index, key];
  const name = { firstName: person.firstName ?? '', lastName: person.lastName };
  if (isBlank(name.firstName)) issues.missing(at('firstName'));
  const tooMuch = partBeyondPolicy(policy.name, name);
  if (tooMuch !== undefined) issues.report('nameExceedsPolicy', at(tooMuch));
  if (policy.name === 'first-name-last-initial' && holdsLastNameAmongFirst(name))
    issues.report('lastNameAmongFirst', at('firstName'));
  const initialsOnly = policy.name === 'full-name' && isInitialsOnly(name);
  if (initialsOnly) issues.report('initialsWithoutApproval', at(isBlank(name.lastName) ? 'firstName' : 'lastName'));
  const [given, family] = splitName(name);
  if (policy.name !== 'initials' && given !== '' && family === '' && !initialsOnly) issues.missing(at('lastName'));
  if (policy.name === 'full-name' && !initialsOnly && !isBlank(person.identifiers?.yotis))
    issues.report('youthJusticeNumberBesideFullName', [...at('identifiers'), 'yotis']);
}

function checkBirth(
  { draft, policy }: DraftContext,
  { dateOfBirth }: HalfPerson,
  index: number,
  issues: IssueCollector,
): void {
  const path = ['people', index, 'dateOfBirth'];
  const day = dayOf(draft);
  if (isBlank(dateOfBirth)) {
    if (policy.dateOfBirth === 'include') issues.missing(path);
  } else if (day !== undefined && dateOfBirth > day) issues.invalid(path, 'a day no later than the occurrence');
}

function checkDetails({ draft }: DraftContext, person: HalfPerson, index: number, issues: IssueCollector): void {
  if (isBlank(person.gender)) issues.missing(['people', index, 'gender']);
  const factors = rows(person.youngPersonIdentifyingFactors).filter(([factor]) => !isBlank(factor));
  const isYouthJusticeProvider = receivesYouthJustice(draft, undefined);
  if (factors.length === 0 && isYouthJusticeProvider && receivesYouthJustice(draft, person.id))
    issues.missing(['people', index, 'youngPersonIdentifyingFactors']);
  if (isBlank(person.placingAgency) && individualOf(draft, person.id)?.facts?.placedByAgency === true)
    issues.missing(['people', index, 'placingAgency']);
}

/** By the person's own program, like the duty to notify the officer. */
function checkProbationOfficer(
  { draft }: DraftContext,
  { id, probationOfficer }: HalfPerson,
  index: number,
  issues: IssueCollector,
): void {
  const path = ['people', index, 'probationOfficer'];
  const isAsked = isYouthJusticeYoungPerson(draft, id);
  if (isBlank(probationOfficer)) {
    const population = individualOf(draft, id)?.population;
    if (isAsked && population === 'young-person') issues.missing(path);
  } else if (!isAsked) issues.report('probationOfficer', path);
}

function checkGuardianStatus(
  { draft }: DraftContext,
  { id, dateOfBirth, legalGuardianStatus }: HalfPerson,
  index: number,
  issues: IssueCollector,
): void {
  const path = ['people', index, 'legalGuardianStatus'];
  const given = rows(legalGuardianStatus).filter(([text]) => !isBlank(text));
  if (given.length === 0) issues.missing(path);
  for (const [text, place] of given) {
    const status = guardianStatusOf(text);
    if (status === undefined) issues.report('guardianStatus', [...path, place]);
    else if (status === 'legally-independent-adult' && isChild(draft, id, dateOfBirth))
      issues.report('independentChild', [...path, place]);
  }
}

/** Whether an individual was under 18 at the time: by the date of birth or, without one, by the population. */
function isChild(draft: PartialReportDraft, id: HalfPerson['id'], dateOfBirth: CivilDate | null | undefined): boolean {
  const day = dayOf(draft);
  if (!isBlank(dateOfBirth) && day !== undefined) return isUnder(18, dateOfBirth, day);
  return individualOf(draft, id)?.population === 'child';
}

/** The day of the occurrence in Ontario, or of becoming aware of it. */
function dayOf({ occurredAt, awareAt }: PartialReportDraft): CivilDate | undefined {
  const moment = parseMoment(occurredAt) ?? parseMoment(awareAt);
  return moment === undefined ? undefined : civilDateAt(moment, ontario);
}
