import type { Edition, EditionTexts } from '../model/edition.ts';
import type { GuidelinesId } from '../model/occurrence.ts';
import { editionInForce, editions, editionTexts } from './current.ts';

/** The edition of an id; left out, the one in force. */
export function editionOf(id: GuidelinesId | null | undefined): Edition {
  if (id === null || id === undefined) return editionInForce;
  const edition = editions.find((candidate) => candidate.id === id);
  if (edition === undefined) throw new RangeError('an edition of this id is in the list');
  return edition;
}

/** What the edition of an id states. */
export function textsOf({ id }: Edition): EditionTexts {
  const texts = editionTexts.find((candidate) => candidate.id === id);
  if (texts === undefined) throw new RangeError('every edition in the list has its texts in theirs');
  return texts;
}

/** The edition before another one. */
export function previousEdition(edition: Edition): Edition {
  const previous = editions[editions.indexOf(edition) + 1];
  if (previous === undefined) throw new RangeError('the first edition in the list has one before it');
  return previous;
}
