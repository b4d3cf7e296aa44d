import { frozen } from '../../../lib/freeze.ts';
import { type Citation, guidelines, tipSheet, trainingPage } from '../../../model/citation.ts';
import { severalPlaces } from './several-places.ts';

/** What the sources say about who sees what in the reporting tool. */
export interface AccessStatement {
  /** The id of the statement; stable across releases. */
  readonly id: string;
  /** Whom it is about. */
  readonly who: string;
  /** What the sources say about them. */
  readonly text: string;
  /** Where the sources say so. */
  readonly citations: readonly Citation[];
}

const safeguards = guidelines('11 Safeguards');
const whoHasAccess = tipSheet('Privacy: Who will have access to PI that is entered in an SOR?');

/** Who may see what in the reporting tool, as far as the sources say. */
export const accessStatements: readonly AccessStatement[] = frozen([
  {
    id: '11.access.authorized-staff',
    who: 'Service provider staff',
    text: 'Only authorized staff involved in serious occurrence reporting have access. Access is limited to what their role requires.',
    citations: safeguards,
  },
  {
    id: '11.access.security-screened',
    who: 'Service provider staff',
    text: 'Only staff who have been security screened have access to personal information. Their access is tracked and monitored.',
    citations: whoHasAccess,
  },
  {
    id: '11.access.ministry',
    who: 'Ministry employees',
    text: 'Only authorized ministry employees have access to personal information. Their access is tracked and monitored.',
    citations: whoHasAccess,
  },
  {
    id: '11.access.local-registration-authority',
    who: 'Local Registration Authority',
    text: 'This role can see the reports of every site of the organization. The Guidelines limit access by role, so give this role only to those who need all reports.',
    citations: severalPlaces(tipSheet('General SOR-RL question: SOR information use by service providers'), safeguards),
  },
  {
    id: '11.access.sor-initiator',
    who: 'SOR Initiator',
    text: 'This role submits reports. The sources do not say what else it can see.',
    citations: trainingPage('How do I submit an SOR?'),
  },
  {
    id: '11.access.cas-case-manager',
    who: 'CAS Case Manager',
    text: 'This role has its own guide. The sources do not say what it can see.',
    citations: trainingPage('How do I submit an SOR?'),
  },
  {
    id: '11.access.two-factor',
    who: 'Every user',
    text: 'Every user signs in with two-factor authentication. The tool is encrypted and its use is audited.',
    citations: tipSheet('Privacy Technical Safeguards'),
  },
  {
    id: '11.access.printed-copies',
    who: 'Readers of a printed or PDF copy',
    text: 'Names and dates of birth are hidden. The sources do not say that free text is.',
    citations: tipSheet('Privacy: Printing SORs'),
  },
  {
    id: '11.access.no-export',
    who: 'Other systems',
    text: 'Users can search for individual reports but cannot export them. Case management systems are not connected to the tool.',
    citations: tipSheet('General SOR-RL question: Exporting SORs Information / Integration with other systems'),
  },
  {
    id: '11.access.not-shared',
    who: 'Anybody else',
    text: 'Personal information must not be transferred to or shared with anyone without authorization or approval to access it.',
    citations: guidelines('11 Limiting Use and Disclosure'),
  },
  {
    id: '11.access.court',
    who: 'Courts',
    text: 'A court may request or order the information in a report.',
    citations: tipSheet('Privacy: Is the PI (records) in an SOR subject to a subpoena by the court?'),
  },
]);
