import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const restrictiveInterventionDefinitions: TaxonomyDefinitions<'restrictive-intervention'> = frozen({
  'restrictive-intervention':
    'A physical restraint, a mechanical restraint or a placement in a secure de-escalation room; each one is an entry of its own.',
  'restrictive-intervention/physical-restraint': 'A holding technique that limits how freely a person can move.',
  'restrictive-intervention/mechanical-restraint':
    'A device, material or equipment that limits how freely a person can move; handcuffs and restraining belts, for instance.',
  'restrictive-intervention/secure-de-escalation':
    'For children and young persons a locked, approved room used to de-escalate; for adults with a developmental disability a safe space apart from others that the person cannot leave at will.',
});
