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
    text: 'The time of becoming aware cannot be before the occurrence.',
    citations: time,
  },
  submittedBeforeAware: {
    id: '12.check.submitted-before-aware',
    code: 'submitted-before-aware',
    severity: atOnce,
    text: 'The time of submission cannot be before the time of becoming aware of the occurrence.',
    citations: time,
  },
  late: {
    id: '12.check.late',
    code: 'late-without-explanation',
    severity: atOnce,
    text: 'A report submitted outside the reporting timelines must explain why it is late.',
    citations: also(guidelines('7'), description),
  },

  lateIfLevelOne: {
    id: '12.check.late-while-open',
    code: 'late-without-explanation',
    severity: advised,
    text: 'The report is late if the occurrence is Level 1. Answer the questions that leave the Level open, or explain why the report is late.',
    citations: also(guidelines('7'), description),
  },

  // Programs
  settingWithoutProgram: {
    id: '12.check.setting-without-program',
    code: 'setting-without-program',
    severity: advised,
    text: 'The site is a Youth Justice place but no Youth Justice program is selected, so the Youth Justice rules apply. Add the program or correct the setting.',
    citations: also(guidelines('4', [8]), individuals),
  },

  // Individuals
  individualUnknown: {
    id: '12.check.individual-unknown',
    code: 'individual-unknown',
    severity: atOnce,
    text: 'Refer to an individual by an id from the individuals of the occurrence.',
    citations: individuals,
  },
  individualWithoutEntry: {
    id: '12.check.individual-without-entry',
    code: 'individual-without-entry',
    severity: atOnce,
    text: 'Each individual needs a category of their own.',
    citations: also(several, individuals),
  },
  custodianAddsNobody: {
    id: '12.check.custodian-adds-nobody',
    code: 'individuals-not-allowed',
    severity: atOnce,
    text: 'A health information custodian that delivers Healthy Babies, Healthy Children adds no individuals to a report.',
    citations: guidelines('12 Individuals involved', [21], ['PHIPA']),
  },
  recipientsOnly: {
    id: '12.check.recipients-only',
    code: 'individuals-not-allowed',
    severity: atOnce,
    text: 'List service recipients only. If every category is about the service provider, list no individuals.',
    citations: also(several, individuals),
  },
  nameExceedsPolicy: {
    id: '12.check.name-exceeds-policy',
    code: 'name-exceeds-policy',
    severity: atOnce,
    text: 'Give no more of the name than the program allows. Youth Justice gives the first name and last initial. Some programs give initials only.',
    citations: also(names, safeguards),
  },
  lastNameAmongFirst: {
    id: '12.check.last-name-among-first',
    code: 'name-exceeds-policy',
    severity: advised,
    text: 'One of the first names starts with the last initial. It may be the last name.',
    citations: names,
  },
  youthJusticeNumberBesideFullName: {
    id: '12.check.youth-justice-number',
    code: 'name-exceeds-policy',
    severity: advised,
    text: 'A Youth Justice number appears with a full name. The Youth Criminal Justice Act may require less.',
    citations: also(names, guidelines('Appendix A', [], ['YCJA'])),
  },
  initialsWithoutApproval: {
    id: '12.check.initials-without-approval',
    code: 'field-invalid',
    severity: inTheEnd,
    text: 'This program gives the first and last name. Initials need the ministry’s approval for the program area.',
    citations: also(names, safeguards),
  },
  probationOfficer: {
    id: '12.check.probation-officer',
    code: 'probation-officer-not-applicable',
    severity: atOnce,
    text: 'Give information about a probation officer only for young persons who receive Youth Justice services.',
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
    text: 'A person under 18 at the time of the occurrence cannot be a legally independent adult.',
    citations: individuals,
  },

  // Categories
  taxonomy: {
    id: '12.check.taxonomy',
    code: 'taxonomy-invalid',
    severity: atOnce,
    text: 'Choose a category, subcategory and type from section 13. Each must belong to the one above it.',
    citations: categories,
  },
  specify: {
    id: '12.check.specify',
    code: 'specify-missing',
    severity: atOnce,
    text: 'Specify what you chose here.',
    citations: categories,
  },
  claim: {
    id: '12.check.claim',
    code: 'claim-missing',
    severity: atOnce,
    text: 'State whether the claim is alleged, witnessed or suspected.',
    citations: also(guidelines('13.D'), guidelines('13.F')),
  },
  role: {
    id: '12.check.role',
    code: 'role-missing',
    severity: atOnce,
    text: 'State the individual’s role: perpetrator, victim or unknown.',
    citations: also(guidelines('13.D'), guidelines('13.F')),
  },
  preAdmission: {
    id: '12.check.pre-admission',
    code: 'pre-admission-not-allowed',
    severity: atOnce,
    text: 'Pre-admission applies only to a serious injury or serious illness in Youth Justice services.',
    citations: categories,
  },
  companion: {
    id: '12.check.companion',
    code: 'companion-missing',
    severity: atOnce,
    text: 'An entry requires another entry that is not in the report.',
    citations: several,
  },
  notReportable: {
    id: '12.check.not-reportable',
    code: 'entry-not-reportable',
    severity: advised,
    text: 'These facts do not meet the criteria of the Guidelines. The Guidelines are not exhaustive: professional judgment may still support the entry.',
    citations: guidelines('3'),
  },

  // Notification
  notification: {
    id: '12.check.notification',
    code: 'notification-missing',
    severity: inTheEnd,
    text: 'State whether each required party was notified.',
    citations: notification,
  },
  immediateNotification: {
    id: '12.check.immediate-notification',
    code: 'notification-missing',
    severity: atOnce,
    text: 'Make the immediate notifications before you submit the report.',
    citations: notification,
  },
  notificationReason: {
    id: '12.check.notification-reason',
    code: 'notification-reason-missing',
    severity: inTheEnd,
    text: 'Record a notification that was not made, with the reason.',
    citations: notification,
  },

  // Description
  media: {
    id: '12.check.media',
    code: 'media-details-missing',
    severity: advised,
    text: 'If there was media attention, give the date, time and outlet.',
    citations: description,
  },
  mediaDetails: {
    id: '12.check.media-details',
    code: 'media-details-missing',
    severity: inTheEnd,
    text: 'The date, time and outlet of the media attention.',
    citations: description,
  },
  mediaAnswer: {
    id: '12.check.media-answer',
    code: 'field-invalid',
    severity: atOnce,
    text: 'The report lists media attention, so answer yes about it. The Level depends on this.',
    citations: also(description, guidelines('10 Step 5', [19])),
  },
  text: {
    id: '12.check.text',
    code: 'personal-information-in-text',
    severity: atOnce,
    text: 'Remove personal information from the text. Use descriptors such as Individual #1 or, in Youth Justice, the first name and last initial.',
    citations: description,
  },
  note: {
    id: '12.check.note',
    code: 'personal-information-in-text',
    severity: atOnce,
    text: 'Limit personal information to what the report requires.',
    citations: guidelines('11 Limiting Use and Disclosure'),
  },
  view: {
    id: '12.check.view',
    code: 'personal-information-in-text',
    severity: advised,
    text: 'Limit personal information to what the report requires, even in the individual’s own words.',
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
    text: 'Some characters were lost when the file was read, so names near them cannot be found. Read the file again as UTF-8.',
    citations: description,
  },
  medicalDetail: {
    id: '12.check.medical-detail',
    code: 'personal-information-in-text',
    severity: advised,
    text: 'Where possible, leave out diagnoses, names and doses of medication, and names of physicians.',
    citations: medical,
  },
  link: {
    id: '12.check.link',
    code: 'personal-information-in-text',
    severity: advised,
    text: 'Include a link only if it shows no personal information.',
    citations: description,
  },
  mediaLink: {
    id: '12.check.media-link',
    code: 'personal-information-in-text',
    severity: atOnce,
    text: 'Links to media must not show personal information.',
    citations: description,
  },
  siteAddress: {
    id: '12.check.site-address',
    code: 'personal-information-in-text',
    severity: atOnce,
    text: 'Leave out the address. The ministry does not collect the address of a Violence Against Women shelter, or of an Anti-Human Trafficking or Indigenous Healing and Wellness residence.',
    citations: safeguards,
  },
  otherSiteAddress: {
    id: '12.check.other-site-address',
    code: 'personal-information-in-text',
    severity: advised,
    text: 'Check whether to give the address. The tip sheet excludes shelter addresses of Violence Against Women, Anti-Human Trafficking and Indigenous Healing and Wellness programs. It does not mention their other sites.',
    citations: safeguards,
  },

  // Views
  viewConsent: {
    id: '12.check.view-consent',
    code: 'view-without-consent',
    severity: atOnce,
    text: 'Include a view only with the individual’s informed consent.',
    citations: views,
  },
  viewInterviewer: {
    id: '12.check.view-interviewer',
    code: 'view-without-interviewer',
    severity: inTheEnd,
    text: 'State who debriefed the individual to obtain the view.',
    citations: views,
  },
  viewReason: {
    id: '12.check.view-reason',
    code: 'view-reason-missing',
    severity: inTheEnd,
    text: 'Include the view of each individual, or explain why it is not included.',
    citations: views,
  },

  // Supporting documents
  fileName: {
    id: '12.check.file-name',
    code: 'personal-information-in-file-name',
    severity: atOnce,
    text: 'Remove personal information from the file name.',
    citations: documents,
  },
  documentNotRequested: {
    id: '12.check.document-not-requested',
    code: 'document-not-requested',
    severity: atOnce,
    text: 'Youth Justice services upload a document only when the ministry requests it.',
    citations: documents,
  },
}) satisfies Readonly<Record<string, ReportRule>>;

/** The key of a rule that a draft is checked against. */
export type ReportRuleKey = keyof typeof reportRules;
