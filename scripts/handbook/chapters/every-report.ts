import { editionInForce, textsInForce } from '../../../src/editions/current.ts';
import { genders, guardianStatuses, reportLocations } from '../../../src/vocabulary/report-values.ts';
import type { Draft, Part } from '../draft.ts';
import { type Block, list } from '../markdown.ts';
import { chapterOf } from '../places.ts';
import { ruleLink } from '../rows.ts';
import { otherStatements, statementsOf } from '../statements.ts';
import { descriptionTable } from './category/description.ts';
import { checksOfEveryText, rulesOfSection, sectionTable } from './report-rules.ts';

/** Section 12: the content of every report, section by section, and what a draft is checked against. */
export function everyReport(): Draft {
  const { sections } = textsInForce.report;
  return {
    chapter: '12-every-report',
    title: 'What goes in every report',
    blocks: [
      'Section 12 of the Guidelines: the fields of every report in their order, the checklist for its description, and the checks that `validateReport` makes of a draft. The page of each category adds its own items to the description.',
      'The severities of a first and a final submission can differ. A first report is due within 1 hour or 24 hours, so a missing field that may follow in an update is only a *warning*. In the final submission it is an *error*. Limits on personal information are errors from the start. What the Guidelines leave to judgment stays a warning.',
      '## Sections of a report',
      sectionTable(),
      ...sections.flatMap(
        (section): Part => [`## ${section.title}`, ...(details[section.id] ?? []), ...rulesOfSection(section)],
      ),
      '## Checks of every text',
      'They apply wherever a report has text of its own, such as a note about a notification. Names, dates of birth and numbers of individuals are found by `findPersonalInformation`.',
      checksOfEveryText(),
      ...otherStatements('12-every-report'),
    ],
  };
}

const labels = (options: readonly { readonly label: string }[]): Block => list(options.map(({ label }) => label));

/** What a section needs to be understood, before its fields and checks. */
const details: Readonly<Record<string, Part>> = {
  '12.section.provider': ['Section 4 says [who reports, and under which program](01-when-required.md#by-program).'],
  '12.section.site-date-time': [
    'Give the site where the occurrence happened, the site where the individual lives, or the site that submits the report. Some programs [leave out its address](14-personal-information.md).',
    'Give the time when the service provider became aware of the occurrence, or deemed the incident to be one. The [time to report](15-deadlines.md) is counted from it.',
  ],
  '12.section.individuals': [
    'List service recipients only. Staff, parents and visitors are not listed. A report about the service provider alone lists no individuals. How a name is written depends on [the policy on personal information](14-personal-information.md).',
    '### Gender',
    labels(genders),
    '### Program at the time of the occurrence',
    list(statementsOf('01-when-required', '12.program').map(ruleLink)),
    '### Numbers in the ministry’s systems',
    'Give each number that applies to the individual and that the service provider has:',
    list([
      'Y-OTIS: Youth Offender Tracking Information System, for Youth Justice.',
      'DSCIS: Developmental Services Consolidated Information System.',
      'CPIN: the personal reference number of the Child Protection Information Network.',
    ]),
    'A Y-OTIS number beside a full name is a warning: the Youth Criminal Justice Act may require less of the name.',
    '### Legal guardian status',
    'A legal guardian has the legal authority and responsibility to make some or all decisions about the individual’s personal care or property. An individual may be their own guardian, or another person or entity may be the guardian for a time or permanently. Choose the formal, legal status, not the person who helps with decisions:',
    list([
      'An adult with a developmental disability who lives with a parent and has no substitute decision maker is a legally independent adult, even when the parent helps.',
      'An adult may have more than one status. An adult who makes some decisions, and has a substitute decision maker for others, has two: legally independent adult, and parent or guardian.',
      'Where that substitute decision maker is the Office of the Public Guardian and Trustee, the second status is that office.',
      'A person younger than 18 is not a legally independent adult.',
    ]),
    'The Guidelines give examples, not a list. The library knows these by name and takes any other text with a warning:',
    labels(guardianStatuses),
  ],
  '12.section.categories': [
    'Enter each category whose criteria are met: see [several entries in one report](17-several-reports.md) and [the taxonomy](02-taxonomy.md).',
    '### Location',
    labels(reportLocations),
    'Pre-admission can be chosen for a serious injury or a serious illness in Youth Justice services only.',
    '### Risk indicators',
    'The reporting tool asks for risk indicators by category. The Guidelines name one example: whether the individuals have immediate health or safety needs. A draft keeps them in `riskIndicators`.',
    '### Additional details',
    'The reporting tool asks for further details by category or about the service provider. The Guidelines name two examples: the end time of a restraint and the status of an investigation. A draft keeps them in `additionalDetails`.',
  ],
  '12.section.notification': [
    'Say who was notified. [Notifications](13-notifications.md) has the recipients, the conditions and the time for each. The police may be notified of any occurrence at any time, even where no rule requires it. Ministry personnel, another service provider, region or program area, and anyone else with a need to know may be added.',
  ],
  '12.section.description': [
    'An item stays on this checklist until an answer rules it out.',
    '### Checklist',
    descriptionTable(editionInForce.description.filter(({ id }) => chapterOf(id) === '12-every-report')),
    '### Media attention',
    'Give the date and time, the outlet, and links that show no personal information. Media attention that has happened or is expected also makes most categories [Level 1](20-contested-readings.md#media-expected).',
  ],
  '12.section.views': [
    'A view may follow in an update, and does not extend the time to report. Make every effort to include it, in the individual’s own words where possible.',
  ],
  '12.section.documents': [
    'Attach what the ministry asks for, and what the service provider finds necessary for the review. Youth Justice attaches a document only when the ministry asks for it. A document:',
    list([
      'is directly relevant to the occurrence;',
      'does not repeat the report or take its place;',
      'shows no personal information in its name or its text, such as full names, dates of birth or diagnoses.',
    ]),
    'The ministry removes documents that repeat the report, are not directly relevant, or hold personal or confidential information.',
  ],
  '12.section.sign-off': [
    'The sign-off names the person who prepared the report, and the person who approved it where the service provider’s own policy asks for approval. Each has a name, a position and contact information.',
  ],
};
