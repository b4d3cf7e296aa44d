import { levels2025 } from '../../../src/editions/2025-11/levels.ts';
import { guidelines } from '../../../src/model/citation.ts';
import type { EditionLevels } from '../../../src/model/edition.ts';
import { newFact } from './ids.ts';

const injury = levels2025['serious-injury'];

/** A serious injury is also Level 1 when the individual was transported without a seat belt; emergency services no longer count. */
export const levels4: EditionLevels = {
  ...levels2025,
  'serious-injury': {
    ...injury,
    levelOne: [
      ...injury.levelOne.filter(({ id }) => id !== '13b.level-1.emergency-services'),
      {
        id: '13b.level-1.emergency-services',
        text: 'The individual was transported without a seat belt.',
        citations: guidelines('13.B'),
        when: { fact: newFact },
      },
    ],
  },
};
