import type { ReportRuleKey } from '../../editions/current.ts';
import type {
  KnownPerson,
  PersonalInformationFinding,
  PersonalInformationKind,
  PersonalInformationPolicy,
} from '../../model/personal-information.ts';
import { finderOf } from '../../personal-information/find.ts';
import { isBlank, items, rows } from '../parse/partial-draft.ts';
import { showsPersonalInformation } from '../privacy/find-in-file-name.ts';
import { type FreeText, freeTexts } from '../privacy/free-texts.ts';
import { findersFor } from '../privacy/infer-full-names.ts';
import { peopleOf, signatoriesOf } from '../privacy/known-people.ts';
import type { DraftContext } from './draft-context.ts';
import type { IssueCollector } from './issues.ts';

/** Personal information where it does not belong: in free texts, links, file names and the name of the site. */
export function checkText(report: DraftContext, issues: IssueCollector): void {
  const { draft, policy } = report;
  const people = peopleOf(draft);
  const tellsWho = tellingWho(people, policy);
  const shows = showsPersonalInformation(people, policy);
  checkFreeTexts(report, people, issues);
  for (const [{ outlet, links }, index] of rows(draft.media)) {
    if (tellsWho(outlet)) issues.report('text', ['media', index, 'outlet'], 'in one place');
    for (const [link, place] of rows(links))
      if (shows(link)) issues.report('mediaLink', ['media', index, 'links', place]);
  }
  for (const [{ fileName }, index] of rows(draft.supportingDocuments)) {
    if (!isBlank(fileName) && shows(fileName)) issues.report('fileName', ['supportingDocuments', index, 'fileName']);
  }
  for (const [{ youngPersonIdentifyingFactors }, index] of rows(draft.people)) {
    for (const [factor, place] of rows(youngPersonIdentifyingFactors))
      if (tellsWho(factor))
        issues.report('note', ['people', index, 'youngPersonIdentifyingFactors', place], 'in one place');
  }
  checkSite(report, issues);
}

/** Whether a short text, such as the name of a newspaper, is that of somebody involved, or holds their date of birth or number. */
function tellingWho(
  people: readonly KnownPerson[],
  policy: PersonalInformationPolicy,
): (name: string | null | undefined) => boolean {
  const finderFor = findersFor(people, policy);
  return (name) => !isBlank(name) && finderFor(name)(name).some(({ kind }) => kindsTellingWho.includes(kind));
}

const kindsTellingWho: readonly PersonalInformationKind[] = ['name', 'date-of-birth', 'identifier'];

/** Kinds that the text is to be without as far as possible, and links, which may stand where they show nothing personal. */
const milder: Readonly<Partial<Record<PersonalInformationKind, ReportRuleKey>>> = {
  'medication-dose': 'medicalDetail',
  'physician-name': 'medicalDetail',
  url: 'link',
};

const rules: Readonly<Record<FreeText['kind'], ReportRuleKey>> = { text: 'text', note: 'note', view: 'view' };

function checkFreeTexts({ draft, policy }: DraftContext, people: readonly KnownPerson[], issues: IssueCollector): void {
  const staff = signatoriesOf(draft);
  const isOfStaff = ({ person }: PersonalInformationFinding): boolean => staff.some(({ id }) => id === person);
  // Two people may have one id, and staff that of an individual: here it only tells them apart.
  const known = [...people.map((person, place) => ({ ...person, id: `${place}` })), ...staff];
  const finderFor = findersFor(known, policy);
  for (const { path, text, kind } of freeTexts(draft)) {
    const places = new Map<ReportRuleKey, number>();
    for (const finding of finderFor(text)(text)) {
      const rule = isOfStaff(finding) ? 'staffInText' : (milder[finding.kind] ?? rules[kind]);
      places.set(rule, (places.get(rule) ?? 0) + 1);
    }
    for (const [rule, count] of places) issues.report(rule, path, count === 1 ? 'in one place' : `in ${count} places`);
  }
}

function checkSite({ draft, policy }: DraftContext, issues: IssueCollector): void {
  const neverGiven = policy.siteAddress === 'never-collected';
  const rule = neverGiven ? 'siteAddress' : 'victimServicesAddress';
  if (isBlank(draft.site) || !(neverGiven || items(draft.provider?.programs).includes('victim-services'))) return;
  const found = finderOf([], policy)(draft.site);
  if (found.some(({ kind }) => kind === 'address' || kind === 'postal-code')) issues.report(rule, ['site']);
}
