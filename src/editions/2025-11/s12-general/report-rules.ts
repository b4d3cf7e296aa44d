import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines, tipSheet } from '../../../model/citation.ts';
import type { ReportRule } from '../../../model/report-draft.ts';
import { advised, atOnce, inTheEnd } from './report-severities.ts';

const time = guidelines('12 Site, date, and time');
const individuals = guidelines('12 Individuals involved');
const names = guidelines('12 Individuals involved', [22]);
const categories = also(guidelines('12 Categories'), guidelines('13'));
const several = guidelines('8');
const notification = guidelines('12 Notification');
const description = guidelines('12 Description and Next Steps');
const views = guidelines("12 Individual's views/perspectives");
const documents = guidelines('12 Supporting documents');
const medical = guidelines('Appendix A', [], ['PHIPA']);
const safeguards = tipSheet('Privacy Technical Safeguards');

/** The rules behind every issue that is not merely about a field: what they say, and how grave a breach is by profile. */
export const reportRules = frozen({
  // Times
  awareBeforeOccurred: {
    id: '12.check.aware-before-occurred',
    code: 'aware-before-occurred',
    severity: atOnce,
    text: 'Nobody is aware of an occurrence before it happens.',
    citations: time,
  },
  submittedBeforeAware: {
    id: '12.check.submitted-before-aware',
    code: 'submitted-before-aware',
    severity: atOnce,
    text: 'No report is submitted before the service provider is aware of the occurrence.',
    citations: time,
  },
  late: {
    id: '12.check.late',
    code: 'late-without-explanation',
    severity: atOnce,
    text: 'A report submitted after its time explains why it is late.',
    citations: also(guidelines('7'), description),
  },

  lateIfLevelOne: {
    id: '12.check.late-while-open',
    code: 'late-without-explanation',
    severity: advised,
    text: 'The report is late if the occurrence is Level 1: answer what leaves the Level open, or explain why the report is late.',
    citations: also(guidelines('7'), description),
  },

  // Programs
  settingWithoutProgram: {
    id: '12.check.setting-without-program',
    code: 'setting-without-program',
    severity: advised,
    text: 'The site is a Youth Justice place and no Youth Justice program is selected, so the Youth Justice rules apply: add the program, or correct the setting.',
    citations: also(guidelines('4', [8]), individuals),
  },

  // Individuals
  individualUnknown: {
    id: '12.check.individual-unknown',
    code: 'individual-unknown',
    severity: atOnce,
    text: 'What is said of an individual names one of the individuals of the occurrence, by id.',
    citations: individuals,
  },
  individualWithoutEntry: {
    id: '12.check.individual-without-entry',
    code: 'individual-without-entry',
    severity: atOnce,
    text: 'Each individual has a category of their own.',
    citations: also(several, individuals),
  },
  custodianAddsNobody: {
    id: '12.check.custodian-adds-nobody',
    code: 'individuals-not-allowed',
    severity: atOnce,
    text: 'A health information custodian that delivers Healthy Babies, Healthy Children adds nobody.',
    citations: guidelines('12 Individuals involved', [21], ['PHIPA']),
  },
  recipientsOnly: {
    id: '12.check.recipients-only',
    code: 'individuals-not-allowed',
    severity: atOnce,
    text: 'Only service recipients are listed, and nobody where every category is about the service provider.',
    citations: also(several, individuals),
  },
  nameExceedsPolicy: {
    id: '12.check.name-exceeds-policy',
    code: 'name-exceeds-policy',
    severity: atOnce,
    text: 'The name says no more than the program allows: first name and last initial in Youth Justice, initials where the program limits names to them.',
    citations: also(names, safeguards),
  },
  lastNameAmongFirst: {
    id: '12.check.last-name-among-first',
    code: 'name-exceeds-policy',
    severity: advised,
    text: 'A word among the first names begins like the last initial: it may be the last name.',
    citations: names,
  },
  youthJusticeNumberBesideFullName: {
    id: '12.check.youth-justice-number',
    code: 'name-exceeds-policy',
    severity: advised,
    text: 'A Youth Justice number stands beside a full name: the Youth Criminal Justice Act may ask for less.',
    citations: also(names, guidelines('Appendix A', [], ['YCJA'])),
  },
  initialsWithoutApproval: {
    id: '12.check.initials-without-approval',
    code: 'field-invalid',
    severity: inTheEnd,
    text: 'This program gives first and last name; initials instead need the ministry’s approval for the program area.',
    citations: also(names, safeguards),
  },
  probationOfficer: {
    id: '12.check.probation-officer',
    code: 'probation-officer-not-applicable',
    severity: atOnce,
    text: 'Whether there is a probation officer, and that one was notified, is said of young persons who receive Youth Justice services only.',
    citations: also(individuals, notification),
  },
  guardianStatus: {
    id: '12.check.guardian-status',
    code: 'guardian-status-unlisted',
    severity: advised,
    text: 'The Guidelines do not name this legal guardian status. Check that it is the individual’s formal, legal status.',
    citations: individuals,
  },
  independentChild: {
    id: '12.check.independent-child',
    code: 'guardian-status-invalid',
    severity: atOnce,
    text: 'Somebody under 18 at the time of the occurrence is no legally independent adult.',
    citations: individuals,
  },

  // Categories
  taxonomy: {
    id: '12.check.taxonomy',
    code: 'taxonomy-invalid',
    severity: atOnce,
    text: 'Category, subcategory and type are among those of section 13, each within the one above it.',
    citations: categories,
  },
  specify: {
    id: '12.check.specify',
    code: 'specify-missing',
    severity: atOnce,
    text: 'What is chosen here is to be specified.',
    citations: categories,
  },
  claim: {
    id: '12.check.claim',
    code: 'claim-missing',
    severity: atOnce,
    text: 'Whether it is alleged, witnessed or suspected.',
    citations: also(guidelines('13.D'), guidelines('13.F')),
  },
  role: {
    id: '12.check.role',
    code: 'role-missing',
    severity: atOnce,
    text: 'The individual’s role: perpetrator, victim or unknown.',
    citations: also(guidelines('13.D'), guidelines('13.F')),
  },
  preAdmission: {
    id: '12.check.pre-admission',
    code: 'pre-admission-not-allowed',
    severity: atOnce,
    text: 'Pre-admission counts for a serious injury or illness in Youth Justice services only.',
    citations: categories,
  },
  companion: {
    id: '12.check.companion',
    code: 'companion-missing',
    severity: atOnce,
    text: 'An entry calls for another one that the report lacks.',
    citations: several,
  },
  notReportable: {
    id: '12.check.not-reportable',
    code: 'entry-not-reportable',
    severity: advised,
    text: 'The criteria of the Guidelines are not met on these facts. They are not exhaustive: professional judgment may still call for the entry.',
    citations: guidelines('3'),
  },

  // Notification
  notification: {
    id: '12.check.notification',
    code: 'notification-missing',
    severity: inTheEnd,
    text: 'The report says who was notified of those who are to be.',
    citations: notification,
  },
  immediateNotification: {
    id: '12.check.immediate-notification',
    code: 'notification-missing',
    severity: atOnce,
    text: 'Those who are told immediately have been told when the report is made.',
    citations: notification,
  },
  notificationReason: {
    id: '12.check.notification-reason',
    code: 'notification-reason-missing',
    severity: inTheEnd,
    text: 'A notification that was not made stands in the report with the reason.',
    citations: notification,
  },

  // Description
  media: {
    id: '12.check.media',
    code: 'media-details-missing',
    severity: advised,
    text: 'Once the media have taken it up, the report gives date, time and outlet.',
    citations: description,
  },
  mediaDetails: {
    id: '12.check.media-details',
    code: 'media-details-missing',
    severity: inTheEnd,
    text: 'Date, time and outlet of the media attention.',
    citations: description,
  },
  mediaAnswer: {
    id: '12.check.media-answer',
    code: 'field-invalid',
    severity: atOnce,
    text: 'Media attention is listed, so the question about it is answered yes: the Level turns on it.',
    citations: also(description, guidelines('10 Step 5', [19])),
  },
  text: {
    id: '12.check.text',
    code: 'personal-information-in-text',
    severity: atOnce,
    text: 'No personal information stands in the text: descriptors such as Individual #1 do, or in Youth Justice the first name and last initial.',
    citations: description,
  },
  note: {
    id: '12.check.note',
    code: 'personal-information-in-text',
    severity: atOnce,
    text: 'Personal information is limited to what the report needs.',
    citations: guidelines('11 Limiting Use and Disclosure'),
  },
  view: {
    id: '12.check.view',
    code: 'personal-information-in-text',
    severity: advised,
    text: 'Personal information is limited to what the report needs, in the individual’s own words too.',
    citations: also(guidelines('11 Limiting Use and Disclosure'), views),
  },
  staffInText: {
    id: '12.check.staff-in-text',
    code: 'personal-information-in-text',
    severity: advised,
    text: 'Use non-identifying descriptors for staff in the text.',
    citations: description,
  },
  narrativeReference: {
    id: '12.check.narrative-reference',
    code: 'narrative-reference',
    severity: advised,
    text: 'In Youth Justice, write the young person’s first name and last initial, for example “YP John S.”, instead of Individual #1.',
    citations: description,
  },
  staffNotIdentified: {
    id: '12.check.staff-identified',
    code: 'staff-not-identified',
    severity: advised,
    text: 'In Youth Justice, record at least the position and initials of the staff involved in the description.',
    citations: description,
  },
  unreadableText: {
    id: '12.check.unreadable-text',
    code: 'unreadable-text',
    severity: atOnce,
    text: 'The text has characters that were lost when a file was read, so names near them cannot be found: read the file again as UTF-8.',
    citations: description,
  },
  medicalDetail: {
    id: '12.check.medical-detail',
    code: 'personal-information-in-text',
    severity: advised,
    text: 'As far as possible the text has no names or doses of medication and no names of physicians.',
    citations: medical,
  },
  link: {
    id: '12.check.link',
    code: 'personal-information-in-text',
    severity: advised,
    text: 'A link stands in the text only where it shows no personal information.',
    citations: description,
  },
  mediaLink: {
    id: '12.check.media-link',
    code: 'personal-information-in-text',
    severity: atOnce,
    text: 'Links to the media show no personal information.',
    citations: description,
  },
  siteAddress: {
    id: '12.check.site-address',
    code: 'personal-information-in-text',
    severity: atOnce,
    text: 'Leave out the address: the ministry does not collect the address of a Violence Against Women shelter, nor of an Anti-Human Trafficking or Indigenous Healing and Wellness residence.',
    citations: safeguards,
  },
  otherSiteAddress: {
    id: '12.check.other-site-address',
    code: 'personal-information-in-text',
    severity: advised,
    text: 'Check whether the address may be given: the tip sheet keeps out the shelter addresses of Violence Against Women, Anti-Human Trafficking and Indigenous Healing and Wellness programs, and does not say what else it covers.',
    citations: safeguards,
  },

  // Views
  viewConsent: {
    id: '12.check.view-consent',
    code: 'view-without-consent',
    severity: atOnce,
    text: 'A view stands in the report only with the informed consent of the individual.',
    citations: views,
  },
  viewInterviewer: {
    id: '12.check.view-interviewer',
    code: 'view-without-interviewer',
    severity: inTheEnd,
    text: 'Who debriefed the individual stands beside the view.',
    citations: views,
  },
  viewReason: {
    id: '12.check.view-reason',
    code: 'view-reason-missing',
    severity: inTheEnd,
    text: 'The report has the view of each individual, or says why not.',
    citations: views,
  },

  // Supporting documents
  fileName: {
    id: '12.check.file-name',
    code: 'personal-information-in-file-name',
    severity: atOnce,
    text: 'The name of a file shows no personal information.',
    citations: documents,
  },
  documentNotRequested: {
    id: '12.check.document-not-requested',
    code: 'document-not-requested',
    severity: atOnce,
    text: 'Youth Justice uploads a document only when the ministry asks for it.',
    citations: documents,
  },
}) satisfies Readonly<Record<string, ReportRule>>;

/** The key of a rule that a draft is checked against. */
export type ReportRuleKey = keyof typeof reportRules;
