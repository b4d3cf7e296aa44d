import type { GuidelinesId } from '../../../src/model/occurrence.ts';
import type { FactId } from '../../../src/vocabulary/facts.ts';

// The ids that only the toy edition has. The types list those of the library, so each is recognized by what the edition itself knows.

const ids = ['v4', 'transportedWithoutSeatBelt'];

const isEdition = (id: string): id is GuidelinesId => ids.includes(id);
const isFact = (id: string): id is FactId => ids.includes(id);

function known<Id extends string>(id: string, isKnown: (id: string) => id is Id): Id {
  if (!isKnown(id)) throw new RangeError('the id is in the list above');
  return id;
}

export const v4: GuidelinesId = known('v4', isEdition);
export const newFact: FactId = known('transportedWithoutSeatBelt', isFact);
