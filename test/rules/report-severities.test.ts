import { expect, test } from 'vitest';
import { recordFields, reportFields } from '../../src/editions/2025-11/s12-general/report-fields.ts';
import { reportRules } from '../../src/editions/2025-11/s12-general/report-rules.ts';

// How grave each shortfall of a report is: in a first report, and in the end.
const severities: readonly (readonly [string, readonly string[]])[] = [
  [
    'error error',
    [
      '12.check.aware-before-occurred',
      '12.check.claim',
      '12.check.companion',
      '12.check.custodian-adds-nobody',
      '12.check.document-not-requested',
      '12.check.file-name',
      '12.check.immediate-notification',
      '12.check.independent-child',
      '12.check.individual-unknown',
      '12.check.individual-without-entry',
      '12.check.late',
      '12.check.media-answer',
      '12.check.media-link',
      '12.check.name-exceeds-policy',
      '12.check.note',
      '12.check.pre-admission',
      '12.check.probation-officer',
      '12.check.recipients-only',
      '12.check.role',
      '12.check.site-address',
      '12.check.specify',
      '12.check.submitted-before-aware',
      '12.check.taxonomy',
      '12.check.text',
      '12.check.unreadable-text',
      '12.check.view-consent',
      '12.field.aware-at',
      '12.field.category',
      '12.field.entries',
      '12.field.individual-id',
      '12.field.person-id',
      '12.field.programs',
      '12.field.provider',
      '12.field.subcategory',
      '12.field.type',
    ],
  ],
  [
    'warning error',
    [
      '12.check.initials-without-approval',
      '12.check.media-details',
      '12.check.notification',
      '12.check.notification-reason',
      '12.check.view-interviewer',
      '12.check.view-reason',
      '12.field.approved-by-contact',
      '12.field.approved-by-name',
      '12.field.approved-by-position',
      '12.field.coroner-made-by',
      '12.field.coroner-office',
      '12.field.date-of-birth',
      '12.field.description',
      '12.field.file-name',
      '12.field.final-submission',
      '12.field.final-submission-expected',
      '12.field.final-submission-explanation',
      '12.field.first-name',
      '12.field.gender',
      '12.field.guardian-status',
      '12.field.identifying-factors',
      '12.field.location',
      '12.field.made',
      '12.field.occurred-at',
      '12.field.people',
      '12.field.placing-agency',
      '12.field.prepared-by',
      '12.field.prepared-by-contact',
      '12.field.prepared-by-name',
      '12.field.prepared-by-position',
      '12.field.probation-officer',
      '12.field.recipient',
      '12.field.sign-off',
      '12.field.site',
      '12.field.society-at',
      '12.field.society-made-by',
      '12.field.view-individual',
    ],
  ],
  [
    'warning warning',
    [
      '12.check.guardian-status',
      '12.check.last-name-among-first',
      '12.check.late-while-open',
      '12.check.link',
      '12.check.media',
      '12.check.medical-detail',
      '12.check.narrative-reference',
      '12.check.not-reportable',
      '12.check.other-site-address',
      '12.check.setting-without-program',
      '12.check.staff-identified',
      '12.check.staff-in-text',
      '12.check.view',
      '12.check.youth-justice-number',
      '12.field.additional-details',
      '12.field.entry-individual',
      '12.field.identifiers',
      '12.field.last-name',
      '12.field.risk-indicators',
    ],
  ],
];

const held = [
  ...[...reportFields, ...Object.values(recordFields).flat()].map(({ id, missing }) => [id, missing] as const),
  ...Object.values(reportRules).map(({ id, severity }) => [id, severity] as const),
];

test.each(severities)('%s in a first report and in the end', (severity, ids) => {
  const found = held.filter(([, { initial, final }]) => `${initial} ${final}` === severity).map(([id]) => id);
  expect([...new Set(found)].sort()).toEqual(ids);
});

test('personal information in a text is one issue, wherever the text is', () => {
  const rules = Object.values(reportRules);
  const found = rules.filter(({ code }) => code === 'personal-information-in-text').map(({ id }) => id);
  expect([...found].sort()).toEqual([
    '12.check.link',
    '12.check.media-link',
    '12.check.medical-detail',
    '12.check.note',
    '12.check.other-site-address',
    '12.check.site-address',
    '12.check.staff-in-text',
    '12.check.text',
    '12.check.view',
  ]);
});

test('a name that says too much is one issue, in the wrong field or next to a number', () => {
  const rules = Object.values(reportRules);
  const found = rules.filter(({ code }) => code === 'name-exceeds-policy').map(({ id }) => id);
  expect([...found].sort()).toEqual([
    '12.check.last-name-among-first',
    '12.check.name-exceeds-policy',
    '12.check.youth-justice-number',
  ]);
});
