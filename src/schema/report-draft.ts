import { categoryDetails } from './entry.ts';
import { furtherRecipients, genders, locations, recipients } from './ids.ts';
import { occurrenceFields } from './occurrence.ts';
import { birthDate, filled, list, moment, oneOf, optional, record, text, yesOrNo } from './parts.ts';

const person = record({
  id: filled,
  firstName: text,
  lastName: optional(text),
  dateOfBirth: optional(birthDate),
  gender: optional(oneOf(genders)),
  youngPersonIdentifyingFactors: optional(list(text)),
  identifiers: optional(record({ yotis: optional(text), dscis: optional(text), cpin: optional(text) })),
  placingAgency: optional(text),
  probationOfficer: optional(yesOrNo),
  legalGuardianStatus: optional(list(text)),
});

const notification = record({
  recipient: oneOf([...recipients, ...furtherRecipients]),
  individual: optional(text),
  made: yesOrNo,
  at: optional(moment),
  madeBy: optional(text),
  office: optional(text),
  byOtherEntity: optional(text),
  reasonNotMade: optional(text),
});

const media = record({
  at: moment,
  outlet: text,
  links: optional(list(text)),
});

const view = record({
  individual: text,
  text: optional(text),
  obtainedBy: optional(text),
  consent: optional(yesOrNo),
  reasonNotIncluded: optional(text),
});

const document = record({ fileName: text, requestedByMinistry: optional(yesOrNo) });

const signatory = record({
  name: text,
  position: text,
  contact: text,
});

export const reportDraft = record({
  ...occurrenceFields,
  site: text,
  location: oneOf(locations),
  submittedAt: optional(moment),
  people: list(person),
  notifications: list(notification),
  description: text,
  furtherDetails: optional(text),
  lateExplanation: optional(text),
  finalSubmission: optional(record({ expected: yesOrNo, explanation: text })),
  ...categoryDetails,
  media: optional(list(media)),
  views: optional(list(view)),
  supportingDocuments: optional(list(document)),
  signOff: record({ preparedBy: signatory, approvedBy: optional(signatory) }),
});
