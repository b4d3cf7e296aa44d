import { addressMayBeKeptOut, type ReportRuleKey } from '../../editions/current.ts';
import type { PersonalInformationFinding, PersonalInformationKind } from '../../model/personal-information.ts';
import { finderOf } from '../../personal-information/find.ts';
import { isBlank, items } from '../parse/partial-draft.ts';
import { showsPersonalInformation } from '../privacy/find-in-file-name.ts';
import { peopleOf, signatoriesOf } from '../privacy/known-people.ts';
import { createTextFinders, type ProseKind } from '../privacy/text-finders.ts';
import { collectDraftTexts } from '../texts/map-draft-texts.ts';
import type { DraftContext } from './draft-context.ts';
import type { IssueCollector } from './issues.ts';
import { isAfterStaffPosition } from './names-staff.ts';

/** Personal information where it does not belong: in any text, link or file name of a draft. */
export function checkText(report: DraftContext, issues: IssueCollector): void {
  const { draft, policy } = report;
  const people = peopleOf(draft);
  const staff = signatoriesOf(draft);
  const shows = showsPersonalInformation(people, policy);
  // An id may be that of another individual or of a signatory. Here it does not matter which individual a name belongs to.
  const individuals = people.map((person) => ({ ...person, id: '' }));
  const finders = createTextFinders(individuals, staff, policy);
  const isOfStaff = ({ person }: PersonalInformationFinding): boolean => staff.some(({ id }) => id === person);
  const isOfNamedStaff = ({ kind, person, start }: PersonalInformationFinding, text: string): boolean =>
    kind === 'name' && person === undefined && isAfterStaffPosition(text, start);
  for (const { path, text, kind } of collectDraftTexts(draft)) {
    if (text.includes('\uFFFD')) issues.report('unreadableText', path);
    if (kind === 'file-name' || kind === 'link') {
      if (shows(text)) issues.report(kind === 'link' ? 'mediaLink' : 'fileName', path);
      continue;
    }
    const places = new Map<ReportRuleKey, number>();
    for (const finding of finders[kind](text)) {
      // Reported for the text as a whole.
      if (finding.kind === 'unreadable') continue;
      if (finding.confidence === 'possible' && finding.kind !== 'diagnosis') continue;
      // Youth Justice gives position and initials at least: a name of staff is no less.
      if (policy.staffInNarrative === 'position-and-initials' && (isOfStaff(finding) || isOfNamedStaff(finding, text)))
        continue;
      const rule = isOfStaff(finding) ? 'staffInText' : ruleFor(kind, finding.kind);
      places.set(rule, (places.get(rule) ?? 0) + 1);
    }
    for (const [rule, count] of places) issues.report(rule, path, { about: 'places', count });
  }
  checkSiteAddress(report, issues);
}

/** The rule that a finding in a text of a kind is against. */
function ruleFor(kind: ProseKind, found: PersonalInformationKind): ReportRuleKey {
  if (kind === 'site') return found === 'address' || found === 'postal-code' ? 'siteAddress' : 'note';
  return milder[found] ?? rules[kind];
}

/** Kinds that warrant a warning only. */
const milder: Readonly<Partial<Record<PersonalInformationKind, ReportRuleKey>>> = {
  medication: 'medicalDetail',
  'medication-dose': 'medicalDetail',
  diagnosis: 'medicalDetail',
  'physician-name': 'medicalDetail',
  url: 'link',
};

const rules: Readonly<Record<Exclude<ProseKind, 'site'>, ReportRuleKey>> = {
  narrative: 'text',
  outlet: 'text',
  view: 'view',
  note: 'note',
  label: 'note',
  staff: 'note',
  signature: 'note',
  contact: 'note',
};

/** An address where it is contested whether the ministry collects it. */
function checkSiteAddress({ draft, policy }: DraftContext, issues: IssueCollector): void {
  if (isBlank(draft.site) || policy.siteAddress === 'never-collected') return;
  const programs = items(draft.provider?.programs);
  if (!addressMayBeKeptOut.some((program) => programs.includes(program))) return;
  const found = finderOf([], policy)(draft.site);
  if (found.some(({ kind }) => kind === 'address' || kind === 'postal-code'))
    issues.report('otherSiteAddress', ['site']);
}
