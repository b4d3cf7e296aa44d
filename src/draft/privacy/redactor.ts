import { visibleLine, visibleText } from '../../lib/plain-text.ts';
import type {
  KnownPerson,
  PersonalInformationKind,
  PersonalInformationPolicy,
} from '../../model/personal-information.ts';
import { withoutFindings } from '../../personal-information/minimize-text.ts';
import { showsPersonalInformation } from './find-in-file-name.ts';
import { findersFor } from './infer-full-names.ts';

/** What replaces a hidden name. */
export const hidden = '***';

/** Hides what identifies a person. */
export interface Redactor {
  /** In free text: all that the finder finds but doses of medication, and links that show nothing. */
  inText(text: string): string;
  /** In the name of a place or an agency, or in contact information: findings of these kinds alone. */
  kinds(kinds: readonly PersonalInformationKind[], text: string): string;
  /** A file name or a link as a whole, when it shows something; the extension stays. */
  fileName(name: string): string;
}

/** Hides these people. The first name of a young person, which a policy may allow, is hidden too; initials of staff are not. */
export function createRedactor(people: readonly KnownPerson[], policy: PersonalInformationPolicy): Redactor {
  const strict: PersonalInformationPolicy = { ...policy, narrativeReference: 'non-identifying-descriptor' };
  const shows = showsPersonalInformation(people, policy);
  const finderFor = findersFor(people, strict);
  const hide = (text: string, isHidden: (kind: PersonalInformationKind, what: string) => boolean): string =>
    withoutFindings(text, (within) =>
      finderFor(within)(within).filter(({ kind, start, end }) => isHidden(kind, within.slice(start, end))),
    );
  return {
    inText: (text) => hide(text, (kind, what) => !kind.startsWith('medication') && (kind !== 'url' || shows(what))),
    kinds: (kinds, text) => hide(text, (kind) => kinds.includes(kind)),
    fileName: hideFileName(shows),
  };
}

/** The same for a copy that is printed: control characters and marks that change the direction of reading are shown. */
export function withMarksShown({ inText, kinds, fileName }: Redactor): Redactor {
  return {
    inText: (text) => visibleText(inText(text)),
    kinds: (hiddenKinds, text) => visibleLine(kinds(hiddenKinds, text)),
    fileName: (name) => visibleLine(fileName(name)),
  };
}

/** Hides a file name or a link as a whole when it shows something. The extension stays. */
export const hideFileName =
  (shows: (name: string) => boolean) =>
  (name: string): string =>
    shows(name) ? `${hidden}${/\.[a-z\d]{1,5}$/i.exec(name)?.[0] ?? ''}` : name;
