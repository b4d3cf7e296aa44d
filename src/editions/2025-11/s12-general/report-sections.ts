import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { ReportSection } from '../../../model/report-draft.ts';
import { inTheEnd } from './report-severities.ts';

/** The sections of a report in the order of section 12, after the service provider that makes it. */
export const reportSections: readonly ReportSection[] = frozen([
  {
    id: '12.section.provider',
    content: 'provider',
    title: 'Service provider',
    text: 'The service provider that reports, and under which programs.',
    keys: ['contract', 'provider'],
    missing: inTheEnd,
    citations: guidelines('4'),
  },
  {
    id: '12.section.site-date-time',
    content: 'site-date-time',
    title: 'Site, date, and time',
    text: 'Where and when the occurrence took place, and when the service provider became aware of it or deemed it a serious occurrence.',
    keys: ['site', 'occurredAt', 'awareAt', 'submittedAt'],
    missing: inTheEnd,
    citations: guidelines('12 Site, date, and time'),
  },
  {
    id: '12.section.individuals',
    content: 'individuals',
    title: 'Individuals involved',
    text: 'The service recipients involved.',
    keys: ['individuals', 'people'],
    missing: inTheEnd,
    citations: guidelines('12 Individuals involved'),
  },
  {
    id: '12.section.categories',
    content: 'categories',
    title: 'Categories',
    text: 'The categories of the occurrence and their details.',
    keys: ['entries', 'facts', 'riskIndicators', 'additionalDetails', 'location'],
    missing: inTheEnd,
    citations: guidelines('12 Categories'),
  },
  {
    id: '12.section.notification',
    content: 'notification',
    title: 'Notification',
    text: 'Who was notified about the occurrence, who was not, and why not.',
    keys: ['notifications'],
    missing: inTheEnd,
    citations: guidelines('12 Notification'),
  },
  {
    id: '12.section.description',
    content: 'description',
    title: 'Description and Next Steps',
    text: 'A concise, factual account of what happened, and what comes next.',
    keys: ['description', 'media', 'furtherDetails', 'lateExplanation', 'finalSubmission'],
    missing: inTheEnd,
    citations: guidelines('12 Description and Next Steps'),
  },
  {
    id: '12.section.views',
    content: 'views',
    title: 'Individual’s views/perspectives',
    text: 'Each individual’s view of the occurrence.',
    keys: ['views'],
    missing: inTheEnd,
    citations: guidelines("12 Individual's views/perspectives"),
  },
  {
    id: '12.section.documents',
    content: 'documents',
    title: 'Supporting documents',
    text: 'Files that support the review of the report.',
    keys: ['supportingDocuments'],
    missing: inTheEnd,
    citations: guidelines('12 Supporting documents'),
  },
  {
    id: '12.section.sign-off',
    content: 'sign-off',
    title: 'Sign-off',
    text: 'Who prepared and who approved the report.',
    keys: ['signOff'],
    missing: inTheEnd,
    citations: guidelines('12 Sign-off'),
  },
]);
