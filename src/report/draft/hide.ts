import type {
  KnownPerson,
  PersonalInformationKind,
  PersonalInformationPolicy,
} from '../../model/personal-information.ts';
import { findAll } from '../../personal-information/find.ts';
import { replaceFindings } from '../../personal-information/minimize-text.ts';
import { withSpelledOut } from './spelled-out.ts';
import { showsPersonalInformation } from './visible-information.ts';

/** What stands in the place of a name that is hidden. */
export const hidden = '***';

/** Hides what tells who somebody is. */
export interface Hiding {
  /** In free text: all that the finder finds but doses of medication, and links that show nothing. */
  inText(text: string): string;
  /** In the name of a place or an agency, or in contact information: findings of these kinds alone. */
  only(kinds: readonly PersonalInformationKind[], text: string): string;
  /** A file name or a link as a whole, when it shows something; the extension stays. */
  whole(name: string): string;
}

/** Hides these people; nothing that a policy lets stand is let stand here. */
export function hiding(people: readonly KnownPerson[], policy: PersonalInformationPolicy): Hiding {
  const strict: PersonalInformationPolicy = { ...policy, narrativeReference: 'non-identifying-descriptor' };
  const shows = (name: string): boolean => showsPersonalInformation(name, people, strict);
  const hide = (text: string, isHidden: (kind: PersonalInformationKind, what: string) => boolean): string => {
    const found = (within: string) =>
      findAll(within, withSpelledOut(within, people), strict).filter(({ kind, start, end }) =>
        isHidden(kind, within.slice(start, end)),
      );
    let result = replaceFindings(text, found(text));
    // A descriptor beside the text around it may read as a name once more; a bare mark never does.
    for (let left = found(result); left.length > 0; left = found(result))
      result = replaceFindings(
        result,
        left.map(({ suggestion: _, ...finding }) => finding),
      );
    return result;
  };
  return {
    inText: (text) => hide(text, (kind, what) => kind !== 'medication-dose' && (kind !== 'url' || shows(what))),
    only: (kinds, text) => hide(text, (kind) => kinds.includes(kind)),
    whole: (name) => (shows(name) ? `${hidden}${/\.[a-z\d]{1,5}$/i.exec(name)?.[0] ?? ''}` : name),
  };
}
