import { frozen } from '../../../lib/freeze.ts';
import { guidelines, type RuleRef } from '../../../model/citation.ts';

const section8 = guidelines('8');

/** How an incident is related to another one. */
export type IncidentRelation = 'simultaneous' | 'consecutive' | 'new-information' | 'separate';

/** A rule of section 8 that says whether an incident goes into the report of the incident that it relates to. */
export interface GroupingRule extends RuleRef {
  /** Whether the incident goes into the same report as the one it relates to. */
  readonly sameReport: boolean;
  /** Whether the incident has to say which one it relates to. */
  readonly relatedToNeeded: boolean;
}

/** Section 8, by how an incident is related to another one. */
export const groupingRules: Readonly<Record<IncidentRelation, GroupingRule>> = frozen({
  simultaneous: {
    id: '8.one-report.simultaneous',
    text: 'Related incidents that happen at the same time are one serious occurrence and one report.',
    citations: section8,
    sameReport: true,
    relatedToNeeded: false,
  },
  consecutive: {
    id: '8.one-report.consecutive',
    text: 'Related incidents, one immediately after the other, are one serious occurrence and one report.',
    citations: section8,
    sameReport: true,
    relatedToNeeded: false,
  },
  'new-information': {
    id: '8.update.new-information',
    text: 'When new information meets the criteria of another category, add the category to the same report. Do not submit a new report.',
    citations: section8,
    sameReport: true,
    relatedToNeeded: true,
  },
  separate: {
    id: '8.another-report.separate',
    text: 'Report separate incidents in separate reports, even if they are related.',
    citations: section8,
    sameReport: false,
    relatedToNeeded: false,
  },
});

/** Section 8: one report for each serious occurrence. */
export const oneReportEach: RuleRef = frozen({
  id: '8.one-report-each',
  text: 'Submit one report for each serious occurrence.',
  citations: section8,
});

/** What the rest of section 8 says about the content of a report. */
export const severalStatements: readonly RuleRef[] = frozen([
  {
    id: '8.several-individuals-and-categories',
    text: 'One report can include several individuals and several categories, and the same category more than once.',
    citations: section8,
  },
  {
    id: '8.every-category',
    text: 'Add every category whose criteria the occurrence meets.',
    citations: section8,
  },
  {
    id: '8.category-for-each-individual',
    text: 'Each individual involved needs a category of their own.',
    citations: section8,
  },
  {
    id: '8.recipients-only',
    text: 'Add only service recipients as individuals. If a category is about the service provider, report an occurrence about staff, a site or a program without individuals.',
    citations: section8,
  },
  {
    id: '8.judgment',
    text: 'Use legislation, policy, the provider’s internal policy and professional judgment to decide when one occurrence has ended and another has started.',
    citations: section8,
  },
]);
