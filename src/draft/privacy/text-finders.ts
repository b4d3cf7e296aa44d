import { lazy } from '../../lib/memo.ts';
import type {
  KnownPerson,
  PersonalInformationFinding,
  PersonalInformationKind,
  PersonalInformationPolicy,
} from '../../model/personal-information.ts';
import type { Finder } from '../../personal-information/find.ts';
import { withoutFindings } from '../../personal-information/minimize-text.ts';
import type { TextKind } from '../texts/draft-texts.ts';
import type { TextMappers } from '../texts/map-draft-texts.ts';
import { areInitials } from '../validate/name-limits.ts';
import { showsPersonalInformation } from './find-in-file-name.ts';
import { findersFor } from './infer-full-names.ts';
import { hideFileName } from './redactor.ts';

/** The kinds of text in which personal information is found place by place. A file name or a link is judged as a whole. */
export type ProseKind = Exclude<TextKind, 'file-name' | 'link'>;

/** What does not belong in the texts of a draft, by their kinds. */
export type TextFinders = Readonly<Record<ProseKind, Finder>>;

/** The kinds of personal information that identify an individual, in the name of an agency too. */
const identifying: readonly PersonalInformationKind[] = ['name', 'date-of-birth', 'identifier', 'health-card', 'sin'];

/** These belong in contact information, and in the name of an agency or office that gives its address. */
const reaching: readonly PersonalInformationKind[] = ['phone', 'email', 'address', 'postal-code'];

/**
 * The finders for the texts of a draft.
 *
 * @param individuals - The individuals involved.
 * @param staff - Those who sign off. Their names are found in narratives, notes and views only.
 */
export function createTextFinders(
  individuals: readonly KnownPerson[],
  staff: readonly KnownPerson[],
  policy: PersonalInformationPolicy,
): TextFinders {
  const anyoneIn = findersFor([...individuals, ...staff], policy);
  const individualIn = findersFor(individuals, policy);
  // Initials alone do not distinguish an individual from a member of staff, so no name is inferred from them here.
  const named = individuals.map(withoutBareInitials);
  const namedIn = findersFor(named, policy);
  // A last name that two individuals share is found as the name of neither, so they are taken for one person here.
  const namedAsOneIn = findersFor(
    named.map((person) => ({ ...person, id: '' })),
    policy,
  );
  const prose: Finder = (text) => anyoneIn(text)(text);
  const label: Finder = (text) => only(identifying, individualIn(text)(text));
  const inSite: readonly PersonalInformationKind[] =
    policy.siteAddress === 'never-collected' ? [...identifying, 'address', 'postal-code'] : identifying;
  const staffWith =
    (kinds: readonly PersonalInformationKind[]): Finder =>
    (text) => {
      const theirs = lazy(() => new Set(placesOfPeople(namedAsOneIn(text)(text))));
      return only(kinds, namedIn(text)(text)).filter(
        (finding) => finding.kind !== 'name' || (theirs().has(finding.start) && isOfIndividual(text, finding)),
      );
    };
  const staffName = staffWith([...identifying, ...reaching]);
  return {
    narrative: prose,
    note: prose,
    view: prose,
    site: (text) => only(inSite, individualIn(text)(text)),
    label,
    outlet: label,
    staff: staffName,
    signature: staffName,
    contact: staffWith(identifying),
  };
}

/** Takes out of each text what the finders find there, and hides each file name and link that shows something. */
export function minimizersFor(
  individuals: readonly KnownPerson[],
  staff: readonly KnownPerson[],
  policy: PersonalInformationPolicy,
): TextMappers {
  const finders = createTextFinders(individuals, staff, policy);
  const hide = hideFileName(showsPersonalInformation([...individuals, ...staff], policy));
  const minimizers = Object.entries(finders).map(([kind, find]): [string, (text: string) => string] => [
    kind,
    (text) => withoutFindings(text, find),
  ]);
  return { ...Object.fromEntries(minimizers), 'file-name': hide, link: hide };
}

const only = (
  kinds: readonly PersonalInformationKind[],
  findings: readonly PersonalInformationFinding[],
): PersonalInformationFinding[] => findings.filter(({ kind }) => kinds.includes(kind));

/** Where the names of people begin that are given. */
const placesOfPeople = (findings: readonly PersonalInformationFinding[]): number[] =>
  findings.filter(({ person }) => person !== undefined).map(({ start }) => start);

const withoutBareInitials = (person: KnownPerson): KnownPerson =>
  areInitials(person.firstName) ? { ...person, lastName: null } : person;

/**
 * Whether a name where staff are named is an individual's. Staff may share a first or last name with an individual: a single name does not
 * count when it is the whole text or part of a longer name ("Jordan Lee").
 */
function isOfIndividual(text: string, { start, end }: PersonalInformationFinding): boolean {
  const name = text.slice(start, end);
  if (/[\s,]/u.test(name)) return true;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (before.trim() === '' && after.trim() === '') return false;
  return !/\p{Lu}[\p{L}\p{M}.'’-]*,?\s+$/u.test(before) && !/^,?\s+\p{Lu}/u.test(after);
}
