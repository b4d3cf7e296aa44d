import * as z from 'zod/mini';
import type { OtherReadings } from '../model/readings.ts';
import { categoryIds } from '../vocabulary/categories.ts';
import { guidelinesIds } from '../vocabulary/guidelines.ts';
import { factIds, missingFields, recipients, subcategoryIds, typeIds } from './ids.ts';
import { exactly, isRecord, list, oneOf, passing, record, text, timestamp, wholeNumber, yesOrNo } from './parts.ts';

const citation = record({
  document: oneOf([
    'guidelines-2025-11',
    'level-timelines-2019',
    'business-processes-tip-sheet',
    'sor-rl-training-page',
  ]),
  section: text,
  footnotes: z.exactOptional(list(wholeNumber)),
  authorities: z.exactOptional(list(text)),
});
const citations = list(citation);

export const rule = record({ id: text, text: text, citations });
const rules = list(rule);

export const missing = oneOf([...factIds, ...missingFields]);
const index = wholeNumber;
const stillOpen = {
  missing: list(missing),
  missingAt: list(record({ what: missing, index: z.exactOptional(index), individual: z.exactOptional(text) })),
};

const reportability = record({
  decision: oneOf(['reportable', 'not-reportable', 'professional-judgment', 'undetermined']),
  because: rules,
  ...stillOpen,
});

export const firmLevel = exactly(1, 2);
export const anyLevel = exactly(1, 2, 'undetermined');
export const yes = exactly(true);

const level = record({
  level: z.nullable(anyLevel),
  because: rules,
  ruledOut: rules,
  ...stillOpen,
});

const entry = record({ index, individual: z.exactOptional(text), reportability, level });

const recipient = oneOf(recipients);

const dutyStatus = oneOf(['required', 'not-required', 'undetermined']);

const notification = record({
  recipient,
  individual: z.exactOptional(text),
  status: dutyStatus,
  workingStatus: dutyStatus,
  because: rules,
  ...stillOpen,
  entries: list(index),
  individuals: list(text),
  record: rules,
  timing: oneOf(['immediately', 'without-unreasonable-delay', 'as-legislation-requires', 'unspecified']),
  form: oneOf(['in-writing', 'phone-or-email', 'unspecified']),
  recordInReportEvenIfNotMade: yesOrNo,
});

const companion = {
  how: oneOf(['also', 'instead']),
  index,
  individual: z.exactOptional(text),
  category: oneOf(categoryIds),
  subcategory: z.exactOptional(oneOf(subcategoryIds)),
  type: z.exactOptional(oneOf(typeIds)),
  because: rules,
  reportability,
  level,
};

const personalInformation = record({
  individuals: oneOf(['add', 'do-not-add']),
  name: oneOf(['full-name', 'first-name-last-initial', 'initials', 'none']),
  dateOfBirth: oneOf(['include', 'none']),
  narrativeReference: oneOf(['non-identifying-descriptor', 'first-name-last-initial']),
  staffInNarrative: oneOf(['non-identifying-descriptor', 'position-and-initials']),
  siteAddress: oneOf(['collected', 'never-collected']),
  supportingDocuments: oneOf(['without-personal-information', 'only-when-ministry-requests']),
  probationOfficerField: oneOf(['allowed', 'not-applicable']),
  because: rules,
});

const requirement = record({
  id: text,
  index: z.exactOptional(index),
  text: text,
  when: z.exactOptional(text),
  citations,
});

const affected = list(
  oneOf([
    'reportability',
    'level',
    'working-level',
    'deadline',
    'rules',
    'companions',
    'description',
    'personal-information',
    ...recipients.map((id) => `notification:${id}` as const),
  ]),
);

const question = record({
  missing,
  index: z.exactOptional(index),
  individual: z.exactOptional(text),
  prompt: text,
  help: text,
  citations,
  kind: oneOf(['yes-no', 'choice']),
  options: z.exactOptional(list(record({ id: text, label: text }))),
  multiple: z.exactOptional(yes),
  affects: affected,
  group: z.exactOptional(record({ id: text, prompt: text })),
});

const contested = record({
  id: text,
  reading: text,
  otherReading: text,
  wouldChange: affected,
  citations,
});

const advisory = record({
  id: text,
  severity: oneOf(['info', 'warning']),
  index: z.exactOptional(index),
  individual: z.exactOptional(text),
  text: text,
  source: text,
});

const guidelines = oneOf(guidelinesIds);

/** Contested readings taken the other way. Ids are not listed in issues, so this is one value. */
export const readings = passing<OtherReadings>(
  'readings by id, each "other"',
  (value) => isRecord(value) && Object.values(value).every((of) => of === 'other'),
);

export const assessment = record({
  guidelines,
  reportability,
  level,
  workingLevel: z.nullable(firmLevel),
  initialReportDue: z.nullable(timestamp),
  entries: list(entry),
  notifications: list(notification),
  companions: list(record(companion)),
  possibleCompanions: list(record({ ...companion, ...stillOpen })),
  personalInformation,
  description: list(requirement),
  questions: list(question),
  contested: list(contested),
  advisories: list(advisory),
  receipt: record({ library: text, guidelines, rulesDigest: text, readings }),
});
