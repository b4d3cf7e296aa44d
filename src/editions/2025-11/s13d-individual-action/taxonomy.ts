import { frozen } from '../../../logic/freeze.ts';
import type { CategoryNode } from '../../../model/taxonomy.ts';

export const seriousIndividualAction = frozen({
  id: 'serious-individual-action',
  letter: 'D',
  label: 'Serious individual action',
  definition:
    'Suicidal behaviour, assault, contraband or a safety risk, improper use of information technology, an absence, new serious charges, relinquishment of care, or another serious action.',
  withoutIndividual: 'somebody-not-named',
  subcategories: [
    {
      id: 'suicidal-behaviour',
      label: 'Suicidal behaviour',
      types: [
        { id: 'attempt', label: 'Attempt' },
        { id: 'serious-threat', label: 'Threat of a serious nature' },
        {
          id: 'threat-with-suicide-watch',
          label: 'Threat that results in placement on suicide watch',
          definition:
            'What counts as a suicide watch is for the service provider to say; checks at set times, for instance.',
        },
      ],
    },
    {
      id: 'assault',
      label: 'Assault',
      definition: 'The individual is assaulted, or is accused of assaulting someone: witnessed, alleged or suspected.',
      types: [
        {
          id: 'peer-on-peer',
          label: 'Peer on peer',
          definition: 'Both receive a service; two young persons in the same one, for instance.',
          needs: ['claim', 'role'],
          aliases: ['Individual on Individual'],
        },
        { id: 'individual-on-staff', label: 'Individual on staff', needs: ['claim', 'role'] },
        { id: 'individual-on-other', label: 'Individual on other', needs: ['specify', 'claim', 'role'] },
        { id: 'other-on-individual', label: 'Other on Individual', needs: ['specify', 'claim', 'role'] },
      ],
    },
    {
      id: 'contraband-safety-risk',
      label: 'Contraband/safety risk',
      definition:
        'The individual has, or is suspected to have, something that is prohibited, that could injure or kill, or that the service provider deems a significant danger or concern.',
      types: [
        { id: 'weapons', label: 'Weapons' },
        { id: 'narcotics', label: 'Narcotics/illegal substances' },
        { id: 'incendiary-device', label: 'Incendiary device', definition: 'Setting fires, arson included.' },
        { id: 'other-items', label: 'Other items', needs: ['specify'] },
      ],
    },
    {
      id: 'information-technology',
      label: 'Inappropriate/unauthorized use of information technology (IT)',
      aliases: ['Inappropriate/unauthorized use of information technology'],
      definition:
        'Use of phones, tablets, computers or other devices to communicate or to get or share information, improper in the provider’s judgment or without permission.',
    },
    {
      id: 'absence',
      label: 'Unusual, suspicious, or unauthorized individual absence',
      aliases: [
        'Unusual, suspicious or unauthorized individual absence',
        'Unusual, suspicious, concerning or unauthorized individual absence',
      ],
      definition:
        'The individual is found to be absent, and that is unusual, suspicious, concerning or without permission.',
      types: [
        {
          id: 'escape-lawful-custody',
          label: 'Escape lawful custody',
          definition:
            'A young person leaves a custody or detention facility, its grounds or the custody of staff without authorization.',
        },
        {
          id: 'unlawfully-at-large',
          label: 'Unlawfully at large (UAL)',
          aliases: ['Unlawfully at large', 'UAL'],
          definition: 'A young person does not come back from a reintegration leave or another authorized leave.',
        },
        {
          id: 'missing-up-to-16',
          label:
            'An individual up to the age of 16 is missing/absent without permission or under unusual or suspicious circumstances',
        },
        {
          id: 'missing-over-16',
          label:
            'An individual over the age of 16 is missing/absent without permission or under unusual or suspicious circumstances',
        },
      ],
    },
    {
      id: 'new-serious-charges',
      label: 'New serious charges',
      aliases: ['Serious charges'],
      definition: 'New charges that the service provider judges serious enough to report.',
    },
    {
      id: 'relinquishment-of-care',
      label: 'Relinquishment of care/threat of relinquishment of care',
      definition:
        'The family or primary caregiver of an adult with a developmental disability gives up care or threatens to, or somebody suspects that they may.',
    },
    { id: 'other', label: 'Other', needs: ['specify'] },
  ],
} as const satisfies CategoryNode);
