import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { DescriptionItem } from '../../../model/rule.ts';
import { all, always, childOrYoungPerson, fact } from '../conditions.ts';

const ofDeath = { per: 'entry', categories: ['death'], citations: guidelines('13.A'), when: always } as const;

/** 13.A: what else goes in the description of a death. */
export const deathDescription: readonly DescriptionItem[] = frozen([
  { ...ofDeath, id: '13a.describe.cause', text: 'State the apparent cause of death.' },
  {
    ...ofDeath,
    id: '13a.describe.presence',
    text: 'State whether anyone was present at the time of death or witnessed it.',
  },
  {
    ...ofDeath,
    id: '13a.describe.witness-accounts',
    text: 'Include witness accounts of the death. They may be shared in investigations and in court.',
    citations: guidelines('13.A', [36]),
    onlyIf: 'where applicable and known',
  },
  // The parties that the Directive binds confirm it, whichever provider leads the report (section 9).
  {
    ...ofDeath,
    id: '13a.describe.joint-directive',
    text: 'Confirm that the required parties are following the Joint Directive on child deaths.',
    citations: guidelines('13.A', [29], ['Child Death Reporting and Review Joint Directive, 2006']),
    onlyIf: 'where applicable',
    when: all(childOrYoungPerson(), fact('childOrFamilyReceivedCasService')),
  },
]);
