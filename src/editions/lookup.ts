import type { Edition } from '../model/edition.ts';
import type { GuidelinesId } from '../model/occurrence.ts';
import { editionInForce } from './current.ts';
import { editions } from './index.ts';

/** The edition of an id; left out, the one in force. */
export function editionOf(id: GuidelinesId | null | undefined): Edition {
  if (id === null || id === undefined) return editionInForce;
  const edition = editions.find((candidate) => candidate.id === id);
  if (edition === undefined) throw new RangeError('an edition of this id is in the list');
  return edition;
}

/** The edition before another one. */
export function previousEdition(edition: Edition): Edition {
  const previous = editions[editions.indexOf(edition) + 1];
  if (previous === undefined) throw new RangeError('the first edition in the list has one before it');
  return previous;
}
