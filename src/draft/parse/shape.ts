import { notificationTerms } from '../../editions/current.ts';
import { occurrenceProblems } from '../../input/check-occurrence.ts';
import {
  boolean,
  type Check,
  isNil,
  isRecord,
  listOf,
  moment,
  oneOf,
  optional,
  recordOf,
  string,
  typeProblem,
  unknownKey,
} from '../../input/checks.ts';
import type { Problem } from '../../input/problem.ts';
import type { Occurrence, ReportDetail } from '../../model/occurrence.ts';
import type {
  PersonIdentifiers,
  ReportDraft,
  ReportMedia,
  ReportNotification,
  ReportPerson,
  ReportView,
  SignOffPerson,
  SupportingDocument,
} from '../../model/report-draft.ts';
import type { Expected } from '../../phrases/expected.ts';
import { furtherRecipients, genders, reportLocations } from '../../vocabulary/report-values.ts';
import { birthDateExpected, isBirthDate } from './birth-date.ts';

const text = string('a text');

const birthDate: Check = (value, path, problems) => {
  if (typeof value !== 'string') problems.push(typeProblem(value, path, birthDateExpected));
  else if (!isBirthDate(value)) problems.push({ code: 'bad-date', path, expected: birthDateExpected });
};

/** A record of which any part may be missing. Each of its fields has a check. */
const half = <T>(expected: Expected, checks: Readonly<Record<keyof T & string, Check>>): Check =>
  recordOf(expected, Object.fromEntries(Object.entries<Check>(checks).map(([key, check]) => [key, optional(check)])));

const list = (expected: Expected, item: Check): Check => listOf(expected, optional(item));

const person = half<ReportPerson>('a person', {
  id: text,
  firstName: text,
  lastName: text,
  dateOfBirth: birthDate,
  gender: oneOf(genders.map(({ id }) => id)),
  youngPersonIdentifyingFactors: list('a list of identifying factors', text),
  identifiers: half<PersonIdentifiers>('numbers by system', { yotis: text, dscis: text, cpin: text }),
  placingAgency: text,
  probationOfficer: boolean,
  legalGuardianStatus: list('a list of legal guardian statuses', text),
});

const notification = half<ReportNotification>('a notification', {
  recipient: oneOf([...notificationTerms.map(({ recipient }) => recipient), ...furtherRecipients.map(({ id }) => id)]),
  individual: text,
  made: boolean,
  at: moment,
  madeBy: text,
  office: text,
  byOtherEntity: text,
  reasonNotMade: text,
});

const media = half<ReportMedia>('media attention', { at: moment, outlet: text, links: list('a list of links', text) });

const view = half<ReportView>('the view of an individual', {
  individual: text,
  text,
  obtainedBy: text,
  consent: boolean,
  reasonNotIncluded: text,
});

const document = half<SupportingDocument>('a document', { fileName: text, requestedByMinistry: boolean });

const signatory = half<SignOffPerson>('a person with position and contact information', {
  name: text,
  position: text,
  contact: text,
});

const details = list('a list of details', half<ReportDetail>('a detail', { label: text, value: text }));

type Additions = Omit<ReportDraft, keyof Occurrence>;

/** What a draft adds to its occurrence. */
const additions: Readonly<Record<keyof Additions, Check>> = {
  site: text,
  location: oneOf(reportLocations.map(({ id }) => id)),
  submittedAt: moment,
  people: list('a list of people', person),
  notifications: list('a list of notifications', notification),
  description: text,
  furtherDetails: text,
  lateExplanation: text,
  finalSubmission: half<NonNullable<ReportDraft['finalSubmission']>>('an answer with an explanation', {
    expected: boolean,
    explanation: text,
  }),
  riskIndicators: details,
  additionalDetails: details,
  media: list('a list of media attention', media),
  views: list('a list of views', view),
  supportingDocuments: list('a list of documents', document),
  signOff: half<ReportDraft['signOff']>('the people who sign off', { preparedBy: signatory, approvedBy: signatory }),
};

const checkAdditions = half<Additions>('the fields of a report', additions);

const occurrenceKeys = ['contract', 'provider', 'occurredAt', 'awareAt', 'individuals', 'entries', 'facts'] as const;
const keys = [...occurrenceKeys, ...Object.keys(additions)];

/**
 * What is wrong with the shape of a draft: what is there and should not be, or should be otherwise. Of the occurrence also what is
 * missing; what the report adds to it may be missing here.
 */
export function shapeProblems(draft: unknown): Problem[] {
  if (!isRecord(draft)) return [typeProblem(draft, [], 'a report draft')];
  const problems: Problem[] = [];
  for (const [index, key] of Object.keys(draft).entries())
    if (!keys.includes(key)) problems.push(unknownKey(key, index + 1, [], keys, problems.length));
  checkAdditions(pick(draft, Object.keys(additions)), [], problems);
  return [...problems, ...occurrenceProblems(occurrencePart(draft))];
}

/** The occurrence within a draft. */
export function occurrencePart(draft: object): unknown {
  return pick(draft, occurrenceKeys);
}

function pick(from: object, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([key, value]) => names.includes(key) && !isNil(value)));
}
