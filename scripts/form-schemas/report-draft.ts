// The rest of a report: what section 12 adds to the occurrence.

import { genders, guardianStatuses, recipients, reportLocations } from '../../src/catalogue/choices.ts';
import type { JsonSchema } from '../json-schemas.ts';
import { occurrenceFields } from './occurrence.ts';
import {
  choice,
  group,
  listOf,
  oneId,
  requiredChoice,
  requiredText,
  requiredYesNo,
  severalOf,
  text,
  time,
  yesNo,
} from './parts.ts';

const idOfIndividual = 'Give the id of the individual.';

const person = group(
  'Person',
  {
    id: requiredText('Individual', idOfIndividual),
    firstName: requiredText('First name', 'Write it as the policy for personal information allows.'),
    lastName: text('Last name or initial', 'Leave it blank if the policy allows none.'),
    dateOfBirth: { title: 'Date of birth', type: ['string', 'null'], format: 'date' },
    gender: choice('Gender', genders),
    youngPersonIdentifyingFactors: listOf('Identifying factors of a young person', requiredText('Factor')),
    identifiers: group('Numbers in the ministry’s systems', {
      yotis: text('Y-OTIS number'),
      dscis: text('DSCIS number'),
      cpin: text('CPIN number'),
    }),
    placingAgency: text('Placing agency', 'Give the name of the agency, not of a person who works there.'),
    probationOfficer: yesNo('Does the individual have a probation officer?'),
    legalGuardianStatus: severalOf('Legal guardian status', oneId(guardianStatuses), 'Choose all that apply.'),
  },
  ['id', 'firstName'],
);

const notification = group(
  'Notification',
  {
    recipient: requiredChoice('Who was to be notified?', recipients),
    individual: text('Individual', 'Give the id of the individual that it is about, if it is about one.'),
    made: requiredYesNo('Was the notification made?'),
    at: time('When was it made?', 'Give the date and time.'),
    madeBy: text('Who made it?'),
    office: text('Which office was notified?', 'For example, the Regional Supervising Coroner’s Office.'),
    byOtherEntity: text('Did someone else notify them?', 'Name the entity, such as hospital staff.'),
    reasonNotMade: text('Why was it not made?'),
  },
  ['recipient', 'made'],
);

const media = group(
  'Media attention',
  {
    at: time('When?', 'Give the date and time.', 'string'),
    outlet: requiredText('Outlet'),
    links: listOf('Links', requiredText('Link'), 'Give only links that show no personal information.'),
  },
  ['at', 'outlet'],
);

const view = group(
  'View of an individual',
  {
    individual: requiredText('Individual', idOfIndividual),
    text: text('How does the individual see it?'),
    obtainedBy: text('Who debriefed the individual?'),
    consent: yesNo('Did the individual consent to having the view in the report?'),
    reasonNotIncluded: text('Why is the view not included?'),
  },
  ['individual'],
);

const document = group(
  'Document',
  {
    fileName: requiredText('File name'),
    requestedByMinistry: yesNo('Did the ministry request the document?'),
  },
  ['fileName'],
);

const details = (title: string): JsonSchema =>
  listOf(
    title,
    group('Detail', { label: requiredText('Field of the reporting tool'), value: requiredText('Value') }, [
      'label',
      'value',
    ]),
  );

const preparedBy = group(
  'Prepared by',
  { name: requiredText('Name'), position: requiredText('Position'), contact: requiredText('Contact') },
  ['name', 'position', 'contact'],
);

// A group that may be left out has no field that must be filled in: the library asks for the rest of a group that was begun.
const approvedBy = group('Approved by', { name: text('Name'), position: text('Position'), contact: text('Contact') });
const finalSubmission = group('Last submission', {
  expected: requiredYesNo('Should this be the only or the last submission?'),
  explanation: text('Why?'),
});

export const reportDraft: JsonSchema = group(
  'Serious occurrence report',
  {
    ...occurrenceFields,
    site: requiredText('Site', 'Say where it happened, where the individual lives, or which site reports.'),
    location: requiredChoice('Where did it happen?', reportLocations),
    submittedAt: time('When was the report submitted?', 'Give the date and time.'),
    people: listOf('Individuals involved', person, 'Add one person for each individual.'),
    notifications: listOf('Notifications', notification),
    description: requiredText('Description', 'Say what happened, without names.'),
    furtherDetails: text('Further details'),
    lateExplanation: text('Why is the report late?'),
    finalSubmission,
    riskIndicators: details('Risk indicators'),
    additionalDetails: details('Additional details'),
    media: listOf('Media attention', media),
    views: listOf('Views of the individuals', view),
    supportingDocuments: listOf('Supporting documents', document),
    signOff: group('Sign-off', { preparedBy, approvedBy }, ['preparedBy']),
  },
  ['provider', 'entries', 'site', 'location', 'people', 'notifications', 'description', 'signOff'],
);
