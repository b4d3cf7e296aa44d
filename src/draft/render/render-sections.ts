import { factDefinitions, reportSections } from '../../editions/current.ts';
import type { CategoryDetails, Entry, Facts } from '../../model/occurrence.ts';
import type { ReportNotification, ReportPerson, SectionContent, SignOffPerson } from '../../model/report-draft.ts';
import { nameIn } from '../../personal-information/minimize-name.ts';
import type { FactId } from '../../vocabulary/facts.ts';
import { genders, reportLocations } from '../../vocabulary/report-values.ts';
import { type DeepPartial, isBlank, items, type PartialReportDraft, rows } from '../parse/partial-draft.ts';
import { hidden } from '../privacy/redactor.ts';
import { type DraftContext, individualOf, isYouthJusticeYoungPerson } from '../validate/draft-context.ts';
import type { Block } from './blocks.ts';
import { guardianStatusLabel } from './guardian-status.ts';
import { entryLabel, labelOf, programLabels, recipientLabel, reference, timeLabel, yesOrNo } from './labels.ts';

/** A section of a report whose texts are minimized already. */
type Section = (report: DraftContext) => Block[];

const notGiven = '(not given)';

/** A field that section 12 asks for: it is shown without an answer too. */
const asked = (label: string, text: string | null | undefined): Block => ({
  kind: 'field',
  label,
  text: isBlank(text) ? notGiven : text,
});

/** A field that is shown where there is something to show. */
const ifGiven = (label: string, text: string | null | undefined): Block[] =>
  isBlank(text) ? [] : [{ kind: 'field', label, text }];

const provider: Section = ({ draft }) => [asked('Programs of this report', programLabels(draft.provider?.programs))];

const siteAndTime: Section = ({ draft }) => [
  asked('Site', draft.site),
  asked('Date and time of the occurrence', timeLabel(draft.occurredAt)),
  ...ifGiven('Date and time of becoming aware of it', timeLabel(draft.awareAt)),
  ...ifGiven('Submitted', timeLabel(draft.submittedAt)),
];

const individuals: Section = (report) => {
  const { draft, policy } = report;
  if (policy.individuals === 'do-not-add')
    return [{ kind: 'note', text: 'This service provider adds no individuals to a report.' }];
  const people = items(draft.people);
  if (people.length === 0) return [{ kind: 'note', text: 'No individuals.' }];
  return people.flatMap((person, place) => [
    { kind: 'part', text: `Individual #${place + 1}` },
    ...personBlocks(report, person),
  ]);
};

function personBlocks({ draft, policy }: DraftContext, person: DeepPartial<ReportPerson>): Block[] {
  const { firstName, lastName, identifiers, youngPersonIdentifyingFactors } = person;
  const isHidden = firstName === hidden;
  const name = isHidden ? hidden : nameIn(policy.name, { firstName: firstName ?? '', lastName });
  const factors = items(youngPersonIdentifyingFactors).join('; ');
  const statuses = items(person.legalGuardianStatus).map((status) => guardianStatusLabel(status) ?? status);
  return [
    asked('Name', name),
    ...(policy.dateOfBirth === 'include' ? [asked('Date of birth', isHidden ? hidden : person.dateOfBirth)] : []),
    asked('Gender', labelOf(genders, person.gender)),
    factors === ''
      ? asked(
          'Programs at the time',
          programLabels(individualOf(draft, person.id)?.programs ?? draft.provider?.programs),
        )
      : asked('Young Person Identifying Factors', factors),
    ...ifGiven('Y-OTIS number', identifiers?.yotis),
    ...ifGiven('DSCIS number', identifiers?.dscis),
    ...ifGiven('CPIN personal reference number', identifiers?.cpin),
    ...ifGiven('Placing agency', person.placingAgency),
    ...(isYouthJusticeYoungPerson(draft, person.id)
      ? ifGiven('Probation officer', yesOrNo(person.probationOfficer))
      : []),
    asked('Legal guardian status', statuses.join('; ')),
  ];
}

const categories: Section = ({ draft, assessment }) => {
  const entries = rows(draft.entries);
  return [
    ...entries.flatMap(([entry], place): Block[] => [
      { kind: 'part', text: `Category ${place + 1}` },
      ...entryBlocks(draft, entry),
    ]),
    ...(entries.length === 0 ? [asked('Category', undefined)] : [{ kind: 'part', text: 'All categories' } as const]),
    ...factBlocks(draft.facts),
    ...detailBlocks(draft),
    asked('Where it happened', labelOf(reportLocations, draft.location)),
    ...(assessment?.workingLevel ? [levelBlock(assessment.level.level, assessment.workingLevel)] : []),
  ];
};

function entryBlocks(draft: PartialReportDraft, entry: DeepPartial<Entry>): Block[] {
  return [
    asked('Category', entryLabel(entry)),
    ...ifGiven('Specify', entry.specify),
    ...ifGiven('Relates to', reference(draft, entry.individual)),
    ...ifGiven('Claim', entry.claim),
    ...ifGiven('Role', entry.role),
    ...factBlocks(entry.facts),
    ...detailBlocks(entry),
  ];
}

/** Risk indicators and additional details, each under the name that the draft gives it. */
function detailBlocks({ riskIndicators, additionalDetails }: DeepPartial<CategoryDetails>): Block[] {
  const printed = (heading: string, details: DeepPartial<CategoryDetails>['riskIndicators']): Block[] =>
    items(details).flatMap(({ label, value }) =>
      isBlank(label) && isBlank(value)
        ? []
        : [asked(heading, `${isBlank(label) ? notGiven : label}: ${isBlank(value) ? notGiven : value}`)],
    );
  return [...printed('Risk indicator', riskIndicators), ...printed('Additional detail', additionalDetails)];
}

/** The facts that were answered, in the order of the catalogue. */
function factBlocks(facts: DeepPartial<Facts> | null | undefined): Block[] {
  const answer = (id: FactId): string | undefined => yesOrNo(facts?.[id]);
  return factDefinitions.flatMap(({ id, question }) => ifGiven(question, answer(id)));
}

function levelBlock(level: 1 | 2 | 'undetermined' | null, working: 1 | 2): Block {
  const time = working === 1 ? 'within 1 hour' : 'within 24 hours';
  const text = level === 'undetermined' ? `still open: work to Level ${working}, ${time}` : `${working}, ${time}`;
  return { kind: 'field', label: 'Level, worked out from these answers', text };
}

const notifications: Section = ({ draft }) => {
  const given = items(draft.notifications);
  if (given.length === 0) return [{ kind: 'note', text: 'No one is recorded as notified.' }];
  return given.flatMap((notification) => notificationBlocks(draft, notification));
};

function notificationBlocks(draft: PartialReportDraft, notification: DeepPartial<ReportNotification>): Block[] {
  const { recipient, individual, made, at, madeBy, office, byOtherEntity, reasonNotMade } = notification;
  const about = reference(draft, individual);
  return [
    { kind: 'part', text: `${recipientLabel(recipient) ?? notGiven}${about === undefined ? '' : ` (${about})`}` },
    asked('Notified', yesOrNo(made)),
    ...ifGiven('When', timeLabel(at)),
    ...ifGiven('By', madeBy),
    ...ifGiven('Office', office),
    ...ifGiven('Notified by another entity', byOtherEntity),
    ...ifGiven('Why not', reasonNotMade),
  ];
}

const description: Section = ({ draft }) => {
  const { finalSubmission } = draft;
  return [
    asked('Description', draft.description),
    ...items(draft.media).flatMap(({ at, outlet, links }) => [
      asked(
        'Media attention',
        [timeLabel(at) ?? notGiven, isBlank(outlet) ? notGiven : outlet, ...items(links)].join(', '),
      ),
    ]),
    ...ifGiven('Further details and next steps', draft.furtherDetails),
    ...ifGiven('Why the report is late', draft.lateExplanation),
    asked('Expected to be the only or last submission', yesOrNo(finalSubmission?.expected)),
    asked('Why', finalSubmission?.explanation),
  ];
};

const views: Section = ({ draft }) => {
  const given = items(draft.views);
  if (given.length === 0) return [{ kind: 'note', text: 'None recorded.' }];
  return given.flatMap(({ individual, text, obtainedBy, consent, reasonNotIncluded }): Block[] => [
    { kind: 'part', text: reference(draft, individual) ?? notGiven },
    // Without consent the view stays out of the report.
    ...(isBlank(text) || consent !== true ? [] : [asked('View', text), asked('Debriefed by', obtainedBy)]),
    ...ifGiven('Why there is none', reasonNotIncluded),
  ]);
};

const documents: Section = ({ draft }) => {
  const given = items(draft.supportingDocuments);
  if (given.length === 0) return [{ kind: 'note', text: 'None.' }];
  return given.map(({ fileName }) => asked('File', fileName));
};

const signOff: Section = ({ draft }) => {
  const signature = (person: DeepPartial<SignOffPerson> | null | undefined): string =>
    [person?.name, person?.position, person?.contact].filter((part) => !isBlank(part)).join(', ');
  const { preparedBy, approvedBy } = draft.signOff ?? {};
  return [asked('Prepared by', signature(preparedBy)), ...ifGiven('Approved by', signature(approvedBy))];
};

/** How each section is written. */
const writers: Readonly<Record<SectionContent, Section>> = {
  provider: provider,
  'site-date-time': siteAndTime,
  individuals: individuals,
  categories: categories,
  notification: notifications,
  description: description,
  views: views,
  documents: documents,
  'sign-off': signOff,
};

/** A report in the order of section 12. Its texts are minimized already. */
export function reportBlocks(report: DraftContext): Block[] {
  return reportSections.flatMap(({ content, title }): Block[] => [
    { kind: 'section', text: title },
    ...writers[content](report),
  ]);
}
