import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { ReportField } from '../../../model/report-draft.ts';
import { advised, atOnce, inTheEnd } from './report-severities.ts';

const siteAndTime = guidelines('12 Site, date, and time');
const individuals = guidelines('12 Individuals involved');
const categories = guidelines('12 Categories');
const notification = guidelines('12 Notification');
const coroner = guidelines('13.A');
const society = guidelines('13.F', [72], ['CYFSA s.125']);
const description = guidelines('12 Description and Next Steps');
const views = guidelines("12 Individual's views/perspectives");
const documents = guidelines('12 Supporting documents');
const signOff = guidelines('12 Sign-off');

/** The fields that section 12 requires in a report, in its order. */
export const reportFields: readonly ReportField[] = frozen([
  {
    id: '12.field.provider',
    field: 'provider',
    text: 'The service provider that reports.',
    missing: atOnce,
    citations: guidelines('4'),
  },
  {
    id: '12.field.programs',
    field: 'provider.programs',
    text: 'At least one program under which the report is made.',
    missing: atOnce,
    citations: guidelines('4'),
  },
  { id: '12.field.site', field: 'site', text: 'The site.', missing: inTheEnd, citations: siteAndTime },
  {
    id: '12.field.occurred-at',
    field: 'occurredAt',
    text: 'Date and time of the occurrence.',
    missing: inTheEnd,
    citations: siteAndTime,
  },
  {
    id: '12.field.aware-at',
    field: 'awareAt',
    text: 'When the service provider became aware of the occurrence, or when it occurred. The time to report is counted from there.',
    missing: atOnce,
    citations: also(siteAndTime, guidelines('7')),
  },
  {
    id: '12.field.individual-id',
    field: 'individuals.id',
    text: 'A non-identifying id for the individual.',
    missing: atOnce,
    citations: individuals,
  },
  {
    id: '12.field.people',
    field: 'people',
    text: 'The details of each individual involved.',
    missing: inTheEnd,
    citations: individuals,
  },
  {
    id: '12.field.person-id',
    field: 'people.id',
    text: 'The id of the individual that the details are about.',
    missing: atOnce,
    citations: individuals,
  },
  {
    id: '12.field.first-name',
    field: 'people.firstName',
    text: 'The individual’s name, in the form that the program allows.',
    missing: inTheEnd,
    citations: guidelines('12 Individuals involved', [22]),
  },
  {
    id: '12.field.last-name',
    field: 'people.lastName',
    text: 'The individual’s last name or its initial, as the program allows. A person with one legal name has none.',
    missing: advised,
    citations: guidelines('12 Individuals involved', [22]),
  },
  {
    id: '12.field.date-of-birth',
    field: 'people.dateOfBirth',
    text: 'The individual’s date of birth: a real date from 1900 on, before the occurrence.',
    missing: inTheEnd,
    citations: individuals,
  },
  {
    id: '12.field.gender',
    field: 'people.gender',
    text: 'The individual’s gender: male, female or X-other.',
    missing: inTheEnd,
    citations: individuals,
  },
  {
    id: '12.field.identifying-factors',
    field: 'people.youngPersonIdentifyingFactors',
    text: 'Young Person Identifying Factors, which Youth Justice services give instead of the programs at the time of the occurrence.',
    missing: inTheEnd,
    citations: individuals,
  },
  {
    id: '12.field.identifiers',
    field: 'people.identifiers',
    text: 'The individual’s Y-OTIS number, DSCIS number or CPIN personal reference number, where applicable and available.',
    missing: advised,
    citations: individuals,
  },
  {
    id: '12.field.placing-agency',
    field: 'people.placingAgency',
    text: 'The agency that placed the individual.',
    missing: inTheEnd,
    citations: individuals,
  },
  {
    id: '12.field.probation-officer',
    field: 'people.probationOfficer',
    text: 'Whether the young person has a probation officer.',
    missing: inTheEnd,
    citations: individuals,
  },
  {
    id: '12.field.guardian-status',
    field: 'people.legalGuardianStatus',
    text: 'The individual’s legal guardian status.',
    missing: inTheEnd,
    citations: individuals,
  },
  {
    id: '12.field.entries',
    field: 'entries',
    text: 'At least one category of the occurrence.',
    missing: atOnce,
    citations: categories,
  },
  {
    id: '12.field.category',
    field: 'entries.category',
    text: 'The category.',
    missing: atOnce,
    citations: categories,
  },
  {
    id: '12.field.subcategory',
    field: 'entries.subcategory',
    text: 'The subcategory.',
    missing: atOnce,
    citations: also(categories, guidelines('13')),
  },
  {
    id: '12.field.type',
    field: 'entries.type',
    text: 'The type. Section 13 lists types for this subcategory.',
    missing: atOnce,
    citations: also(categories, guidelines('13')),
  },
  {
    id: '12.field.entry-individual',
    field: 'entries.individual',
    text: 'The individual in this entry. This category is about an individual.',
    missing: advised,
    citations: also(guidelines('8'), categories),
  },
  {
    id: '12.field.risk-indicators',
    field: 'riskIndicators',
    text: 'Risk indicators by category, for example whether there are any immediate health or safety needs.',
    missing: advised,
    citations: categories,
  },
  {
    id: '12.field.additional-details',
    field: 'additionalDetails',
    text: 'Additional details by category or about the service provider, for example the end time of a restraint or the status of an investigation.',
    missing: advised,
    citations: categories,
  },
  {
    id: '12.field.location',
    field: 'location',
    text: 'Where the incident happened: at the site, in the community, in hospital, with a parent or guardian, or at pre-admission.',
    missing: inTheEnd,
    citations: categories,
  },
  {
    id: '12.field.recipient',
    field: 'notifications.recipient',
    text: 'Who was notified.',
    missing: inTheEnd,
    citations: notification,
  },
  {
    id: '12.field.made',
    field: 'notifications.made',
    text: 'Whether the notification was made.',
    missing: inTheEnd,
    citations: notification,
  },
  {
    id: '12.field.description',
    field: 'description',
    text: 'A detailed description of the occurrence.',
    missing: inTheEnd,
    citations: description,
  },
  {
    id: '12.field.final-submission',
    field: 'finalSubmission',
    text: 'Whether this is expected to be the only or last submission, or further updates are expected.',
    missing: inTheEnd,
    citations: description,
  },
  {
    id: '12.field.final-submission-expected',
    field: 'finalSubmission.expected',
    text: 'Whether this is expected to be the only or last submission, or further updates are expected.',
    missing: inTheEnd,
    citations: description,
  },
  {
    id: '12.field.final-submission-explanation',
    field: 'finalSubmission.explanation',
    text: 'Why this is expected to be the last submission, or why further updates are expected.',
    missing: inTheEnd,
    citations: description,
  },
  {
    id: '12.field.view-individual',
    field: 'views.individual',
    text: 'Whose view it is.',
    missing: inTheEnd,
    citations: views,
  },
  {
    id: '12.field.file-name',
    field: 'supportingDocuments.fileName',
    text: 'The name of the file.',
    missing: inTheEnd,
    citations: documents,
  },
  {
    id: '12.field.sign-off',
    field: 'signOff',
    text: 'The sign-off of the service provider.',
    missing: inTheEnd,
    citations: signOff,
  },
  {
    id: '12.field.prepared-by',
    field: 'signOff.preparedBy',
    text: 'Who prepared the report.',
    missing: inTheEnd,
    citations: signOff,
  },
  ...signatory('preparedBy', 'prepared'),
  ...signatory('approvedBy', 'approved'),
]);

/** What to record about a notification that was made, for some recipients. */
export const recordFields: Readonly<Record<'coroner' | 'childrens-aid-society', readonly ReportField[]>> = frozen({
  coroner: [
    {
      id: '12.field.coroner-made-by',
      field: 'notifications.madeBy',
      text: 'Who notified the Coroner.',
      missing: inTheEnd,
      citations: coroner,
    },
    {
      id: '12.field.coroner-office',
      field: 'notifications.office',
      text: 'Which Regional Supervising Coroner’s Office was contacted.',
      missing: inTheEnd,
      citations: coroner,
    },
  ],
  'childrens-aid-society': [
    {
      id: '12.field.society-made-by',
      field: 'notifications.madeBy',
      text: 'Who reported to the society.',
      missing: inTheEnd,
      citations: society,
    },
    {
      id: '12.field.society-at',
      field: 'notifications.at',
      text: 'When the report to the society was made.',
      missing: inTheEnd,
      citations: society,
    },
  ],
});

/* @__NO_SIDE_EFFECTS__ */
function signatory(key: 'preparedBy' | 'approvedBy', did: string): ReportField[] {
  const part = (name: string, what: string): ReportField => ({
    id: `12.field.${did}-by-${name}`,
    field: `signOff.${key}.${name}`,
    text: `The ${what} of the person who ${did} the report.`,
    missing: inTheEnd,
    citations: signOff,
  });
  return [part('name', 'name'), part('position', 'position'), part('contact', 'contact information')];
}
