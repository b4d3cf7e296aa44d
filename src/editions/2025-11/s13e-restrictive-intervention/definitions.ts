import { frozen } from '../../../lib/freeze.ts';
import type { TaxonomyDefinitions } from '../../../model/taxonomy.ts';

/** What the labels mean, in our own words; by path. */
export const restrictiveInterventionDefinitions: TaxonomyDefinitions<'restrictive-intervention'> = frozen({
  'restrictive-intervention':
    'A physical restraint, a mechanical restraint or a placement in a secure de-escalation room. Each needs a separate entry.',
  'restrictive-intervention/physical-restraint': 'A holding technique that limits how freely a person can move.',
  'restrictive-intervention/mechanical-restraint':
    'A device, material or equipment that limits how freely a person can move, such as handcuffs or restraining belts.',
  'restrictive-intervention/secure-de-escalation':
    'For children and young persons, a locked, approved room used to de-escalate. For adults with a developmental disability, a designated safe space apart from others that the person cannot leave voluntarily.',
});
