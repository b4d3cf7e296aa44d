import { frozen } from '../../../lib/freeze.ts';
import { type Citation, guidelines, tipSheet } from '../../../model/citation.ts';
import type { PersonalInformationRule } from '../../../model/personal-information.ts';
import type { ProgramId } from '../../../vocabulary/programs.ts';
import { youthJusticePrograms, youthJusticeSettings } from '../conditions.ts';

/** The provider reports under Youth Justice, or its site is a Youth Justice place. */
const youthJustice = { programs: youthJusticePrograms, orSettings: youthJusticeSettings };

const description = guidelines('12 Description and Next Steps');
const safeguards = tipSheet('Privacy Technical Safeguards');

/* @__NO_SIDE_EFFECTS__ */
function both(one: readonly [Citation], other: readonly [Citation]): readonly [Citation, Citation] {
  return [one[0], other[0]];
}

/** Section 12 on personal information. The first rule that applies decides each part of the policy, strictest first. */
export const personalInformationRules: readonly PersonalInformationRule[] = frozen([
  {
    id: '12.personal-information.custodian-adds-nobody',
    text: 'A health information custodian that delivers Healthy Babies, Healthy Children adds no individuals to a report.',
    citations: guidelines('12 Individuals involved', [21], ['PHIPA']),
    when: { programs: ['healthy-babies-healthy-children'], roleUnlessKnownOtherwise: 'health-information-custodian' },
    gives: {
      individuals: 'do-not-add',
      name: 'none',
      dateOfBirth: 'none',
      narrativeReference: 'non-identifying-descriptor',
    },
  },
  {
    id: '12.personal-information.initials',
    text: 'Violence Against Women, Indigenous Healing and Wellness, Anti-Human Trafficking and Victim Services providers give initials only. They use descriptors in the narrative.',
    citations: both(guidelines('12 Individuals involved', [22]), description),
    when: {
      programs: [
        'vaw-shelter',
        'vaw-non-residential',
        'indigenous-healing-wellness-bed-based',
        'indigenous-healing-wellness-non-bed-based',
        'anti-human-trafficking-out-of-home',
        'anti-human-trafficking-non-residential',
        'victim-services',
      ],
    },
    gives: { name: 'initials', narrativeReference: 'non-identifying-descriptor' },
  },
  {
    id: '12.personal-information.approved-limits',
    text: 'Where the ministry approved limits for the program area, give initials and date of birth instead of the full name. Use descriptors in the narrative.',
    citations: both(safeguards, description),
    when: { limitsApproved: true },
    gives: { name: 'initials', narrativeReference: 'non-identifying-descriptor' },
  },
  {
    id: '12.personal-information.youth-justice-name',
    text: 'Youth Justice services give the first name and last initial only.',
    citations: guidelines('12 Individuals involved', [22]),
    when: youthJustice,
    gives: { name: 'first-name-last-initial' },
  },
  {
    id: '12.personal-information.youth-justice-narrative',
    text: 'In the narrative, Youth Justice services refer to a young person by first name and last initial.',
    citations: description,
    when: youthJustice,
    gives: { narrativeReference: 'first-name-last-initial' },
  },
  {
    id: '12.personal-information.youth-justice-staff',
    text: 'In the narrative, Youth Justice services give at least the position and initials of the staff involved.',
    citations: description,
    when: youthJustice,
    gives: { staffInNarrative: 'position-and-initials' },
  },
  {
    id: '12.personal-information.youth-justice-documents',
    text: 'Youth Justice services upload supporting documents only when the ministry requests them.',
    citations: guidelines('12 Supporting documents'),
    when: youthJustice,
    gives: { supportingDocuments: 'only-when-ministry-requests' },
  },
  {
    id: '12.personal-information.youth-justice-probation-officer',
    text: 'State whether a young person who receives Youth Justice services has a probation officer.',
    citations: guidelines('12 Individuals involved'),
    when: youthJustice,
    gives: { probationOfficerField: 'allowed' },
  },
  {
    id: '12.personal-information.shelter-address',
    text: 'The ministry does not collect the address of a Violence Against Women shelter, or of an Anti-Human Trafficking or Indigenous Healing and Wellness residence. This applies whatever else the provider runs.',
    citations: safeguards,
    when: {
      programs: ['vaw-shelter', 'anti-human-trafficking-out-of-home', 'indigenous-healing-wellness-bed-based'],
    },
    gives: { siteAddress: 'never-collected' },
  },
  {
    id: '12.personal-information.individuals',
    text: 'List each individual who received the service, with date of birth. Give the first and last name unless narrower limits apply.',
    citations: guidelines('12 Individuals involved', [21, 22]),
    when: {},
    gives: { individuals: 'add', name: 'full-name', dateOfBirth: 'include' },
  },
  {
    id: '12.personal-information.narrative',
    text: 'Use non-identifying descriptors for individuals, staff and others in the narrative.',
    citations: description,
    when: {},
    gives: { narrativeReference: 'non-identifying-descriptor', staffInNarrative: 'non-identifying-descriptor' },
  },
  {
    id: '12.personal-information.site',
    text: 'Give the site where the incident happened, the site where the individual lives, or the site that submits the report.',
    citations: guidelines('12 Site, date, and time'),
    when: {},
    gives: { siteAddress: 'collected' },
  },
  {
    id: '12.personal-information.documents',
    text: 'Show no personal information in the name or the body of a supporting document.',
    citations: guidelines('12 Supporting documents'),
    when: {},
    gives: { supportingDocuments: 'without-personal-information' },
  },
  {
    id: '12.personal-information.no-probation-officer',
    text: 'State whether there is a probation officer only for young persons who receive Youth Justice services, from this provider or another.',
    citations: guidelines('12 Individuals involved'),
    when: {},
    gives: { probationOfficerField: 'not-applicable' },
  },
]);

/** Programs of the three areas whose sites are no shelters: whether their addresses are collected is contested. */
export const addressMayBeKeptOut = [
  'vaw-non-residential',
  'anti-human-trafficking-non-residential',
  'indigenous-healing-wellness-non-bed-based',
] as const satisfies readonly ProgramId[];
