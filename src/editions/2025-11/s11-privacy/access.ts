import { frozen } from '../../../lib/freeze.ts';
import { type Citation, guidelines, tipSheet, trainingPage } from '../../../model/citation.ts';
import { severalPlaces } from './several-places.ts';

/** What the sources say about who sees what in the reporting tool. */
export interface AccessStatement {
  readonly id: string;
  /** Whom it is about. */
  readonly who: string;
  readonly text: string;
  readonly citations: readonly Citation[];
}

const safeguards = guidelines('11 Safeguards');
const whoHasAccess = tipSheet('Privacy: Who will have access to PI that is entered in an SOR?');

/** Who may see what in the reporting tool, as far as the sources say. */
export const accessStatements: readonly AccessStatement[] = frozen([
  {
    id: '11.access.authorized-staff',
    who: 'Service provider staff',
    text: 'Only authorized staff who take part in serious occurrence reporting have access, limited to what their part needs.',
    citations: safeguards,
  },
  {
    id: '11.access.security-screened',
    who: 'Service provider staff',
    text: 'Only staff that have been security screened see personal information, and their access is tracked and monitored.',
    citations: whoHasAccess,
  },
  {
    id: '11.access.ministry',
    who: 'Ministry employees',
    text: 'Only authorized ministry employees see personal information, and their access is tracked and monitored.',
    citations: whoHasAccess,
  },
  {
    id: '11.access.local-registration-authority',
    who: 'Local Registration Authority',
    text: 'Can see the reports of every site of the organization. The Guidelines ask for access by role all the same: give the role to those who need all of it.',
    citations: severalPlaces(tipSheet('General SOR-RL question: SOR information use by service providers'), safeguards),
  },
  {
    id: '11.access.sor-initiator',
    who: 'SOR Initiator',
    text: 'Submits reports. What else the role sees is not said.',
    citations: trainingPage('How do I submit an SOR?'),
  },
  {
    id: '11.access.cas-case-manager',
    who: 'CAS Case Manager',
    text: 'A role of its own with its own guide. What it sees is not said.',
    citations: trainingPage('How do I submit an SOR?'),
  },
  {
    id: '11.access.two-factor',
    who: 'Every user',
    text: 'Signs in with two factors; the tool is encrypted and its use audited.',
    citations: tipSheet('Privacy Technical Safeguards'),
  },
  {
    id: '11.access.printed-copies',
    who: 'Readers of a printed or PDF copy',
    text: 'Names and dates of birth are hidden. Free text is not, as far as the sources say.',
    citations: tipSheet('Privacy: Printing SORs'),
  },
  {
    id: '11.access.no-export',
    who: 'Other systems',
    text: 'Reports can be searched one by one and not exported; case management systems are not connected to the tool.',
    citations: tipSheet('General SOR-RL question: Exporting SORs Information / Integration with other systems'),
  },
  {
    id: '11.access.not-shared',
    who: 'Anybody else',
    text: 'Personal information is not transferred to or shared with anyone who has no authorization or approval to see it.',
    citations: guidelines('11 Limiting Use and Disclosure'),
  },
  {
    id: '11.access.court',
    who: 'Courts',
    text: 'A court can ask for or order what is in a report.',
    citations: tipSheet('Privacy: Is the PI (records) in an SOR subject to a subpoena by the court?'),
  },
]);
