import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { CategoryLevels } from '../../../model/rule.ts';
import { always, fact } from '../conditions.ts';

const error = guidelines('13.G');
const media = also(guidelines('13.G'), guidelines('10 Step 5', [19]));

export const errorOrOmissionLevels: CategoryLevels = frozen({
  levelOne: [
    {
      id: '13g.level-1.medication.impairment',
      text: 'The medication error has resulted or may result in physical or psychological impairment.',
      citations: error,
      subcategories: ['medication-error'],
      when: fact('medicationMayImpair'),
    },
    {
      id: '13g.level-1.medication.threat',
      text: 'The medication error threatens or may threaten the individual’s health or safety, and requires immediate medical attention.',
      citations: error,
      subcategories: ['medication-error'],
      when: fact('medicationThreatensHealth'),
    },
    {
      id: '13g.level-1.medication.media',
      text: 'The medication error has attracted media attention, or is expected to.',
      citations: media,
      subcategories: ['medication-error'],
      when: fact('mediaAttention'),
    },
    {
      id: '13g.level-1.improper-detainment',
      text: 'Every improper detainment or commitment is Level 1.',
      citations: error,
      subcategories: ['improper-detainment-or-commitment'],
      when: always,
    },
    {
      id: '13g.level-1.improper-release',
      text: 'Every improper release is Level 1.',
      citations: error,
      subcategories: ['improper-release'],
      when: always,
    },
    {
      id: '13g.level-1.privacy.serious-harm',
      text: 'The breach or potential breach causes serious harm, or a risk of serious harm, to the individual.',
      citations: error,
      subcategories: ['privacy-breach'],
      when: fact('privacySeriousHarm'),
    },
    {
      id: '13g.level-1.privacy.ycja',
      text: 'The breach or potential breach contravenes the YCJA.',
      citations: guidelines('13.G', [], ['YCJA']),
      subcategories: ['privacy-breach'],
      when: fact('contravenesYcja'),
    },
    {
      id: '13g.level-1.privacy.media',
      text: 'The breach or potential breach has attracted media attention, or is expected to.',
      citations: media,
      subcategories: ['privacy-breach'],
      when: fact('mediaAttention'),
    },
  ],
  levelTwo: { id: '13g.level-2', text: 'Every other error or omission is Level 2.', citations: error },
});
