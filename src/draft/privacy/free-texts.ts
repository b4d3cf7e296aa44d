import type { Path } from '../../input/checks.ts';
import { isBlank, type PartialDraft, rows } from '../parse/partial-draft.ts';

/** A text of a draft that people write freely. */
export interface FreeText {
  readonly path: Path;
  readonly text: string;
  /**
   * `text`: about the occurrence and linked to all individuals. `note`: a reason or an explanation beside something else. `view`: an
   * individual's own words.
   */
  readonly kind: 'text' | 'note' | 'view';
}

/** The free texts of a draft in the order of section 12. */
export function freeTexts(draft: PartialDraft): FreeText[] {
  const found: FreeText[] = [];
  const add = (kind: FreeText['kind'], path: Path, text: string | null | undefined): void => {
    if (!isBlank(text)) found.push({ path, text, kind });
  };
  for (const [{ specify }, index] of rows(draft.entries)) add('text', ['entries', index, 'specify'], specify);
  for (const [{ byOtherEntity, reasonNotMade }, index] of rows(draft.notifications)) {
    add('note', ['notifications', index, 'byOtherEntity'], byOtherEntity);
    add('note', ['notifications', index, 'reasonNotMade'], reasonNotMade);
  }
  add('text', ['description'], draft.description);
  add('text', ['furtherDetails'], draft.furtherDetails);
  add('text', ['lateExplanation'], draft.lateExplanation);
  add('text', ['finalSubmission', 'explanation'], draft.finalSubmission?.explanation);
  for (const [{ text, reasonNotIncluded }, index] of rows(draft.views)) {
    add('view', ['views', index, 'text'], text);
    add('note', ['views', index, 'reasonNotIncluded'], reasonNotIncluded);
  }
  return found;
}
