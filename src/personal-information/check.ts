import { programs } from '../editions/2025-11/s04-who/programs.ts';
import { settings } from '../editions/2025-11/s04-who/settings.ts';
import { type InputProblem, InvalidInputError } from '../input/invalid-input-error.ts';
import { nearest } from '../input/nearest.ts';

type Path = InputProblem['path'];

/** What is wrong with a value at a path: nothing, or problems that tell the place and what is expected there, never the value. */
type Check = (value: unknown, path: Path) => readonly InputProblem[];

/** Throws one `InvalidInputError` with every problem, if there is any. */
export function checkArguments(...problems: readonly (readonly InputProblem[])[]): void {
  const all = problems.flat();
  if (all.length > 0) throw new InvalidInputError(all);
}

function problem(code: InputProblem['code'], path: Path, expected: string, near?: string): readonly [InputProblem] {
  return [{ code, path, expected, ...(near === undefined ? {} : { nearest: near }) }];
}

const isLeftOut = (value: unknown): boolean => value === undefined || value === null;

const wrong = (value: unknown, path: Path, expected: string): readonly [InputProblem] =>
  problem(isLeftOut(value) ? 'missing-key' : 'wrong-type', path, expected);

const aText =
  (expected: string): Check =>
  (value, path) =>
    typeof value === 'string' ? [] : wrong(value, path, expected);

const oneOf = (ids: readonly string[]): Check => {
  const expected = ids.length <= 12 ? `one of ${ids.join(', ')}` : 'a known id';
  return (value, path) => {
    if (typeof value !== 'string') return wrong(value, path, expected);
    return ids.includes(value) ? [] : problem('unknown-id', path, expected, nearest(value, ids));
  };
};

const listOf =
  (expected: string, item: Check, least = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < least) return wrong(value, path, expected);
    return Array.from(value, (element: unknown, index) => item(element, [...path, index])).flat();
  };

const optional =
  (check: Check): Check =>
  (value, path) =>
    isLeftOut(value) ? [] : check(value, path);

const hidden = ['__proto__', 'constructor', 'prototype'];

/** A record with none but these keys; what is under a key without a check is not looked at. */
const recordOf = (expected: string, checks: Readonly<Record<string, Check | undefined>>): Check => {
  const keys = Object.keys(checks);
  return (value, path) => {
    if (!isRecord(value)) return wrong(value, path, expected);
    const unknown = Object.keys(value).filter((key) => !keys.includes(key));
    return [
      ...unknown.flatMap((key) =>
        hidden.includes(key)
          ? problem('forbidden-key', path, `no keys but ${keys.join(', ')}`)
          : problem('unknown-key', path, `no keys but ${keys.join(', ')}`, nearest(key, keys)),
      ),
      ...keys.flatMap((key) => checks[key]?.(value[key], [...path, key]) ?? []),
    ];
  };
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const trueOrFalse: Check = (value, path) => (typeof value === 'boolean' ? [] : wrong(value, path, 'true or false'));

const civilDate: Check = (value, path) => {
  const expected = 'a date YYYY-MM-DD that exists';
  if (typeof value !== 'string') return wrong(value, path, expected);
  return isCivilDate(value) ? [] : problem('bad-date', path, expected);
};

function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const name = { firstName: aText('the first name, or the only name'), lastName: optional(aText('the last name')) };

const person = {
  id: aText('an id that identifies nobody'),
  ...name,
  dateOfBirth: optional(civilDate),
  identifiers: optional(listOf('a list of identifiers', aText('an identifier'))),
  kind: optional(oneOf(['individual', 'staff', 'other'])),
};

/** The keys of a person of a report draft, so that one may be given whole where only the name is read. */
const unread = {
  id: undefined,
  dateOfBirth: undefined,
  kind: undefined,
  gender: undefined,
  youngPersonIdentifyingFactors: undefined,
  identifiers: undefined,
  placingAgency: undefined,
  probationOfficer: undefined,
  legalGuardianStatus: undefined,
};

const nameForms = oneOf(['full-name', 'first-name-last-initial', 'initials', 'none']);
const references = oneOf(['non-identifying-descriptor', 'first-name-last-initial']);
const staffReferences = oneOf(['non-identifying-descriptor', 'position-and-initials']);

const policy = {
  individuals: undefined,
  name: nameForms,
  dateOfBirth: undefined,
  narrativeReference: undefined,
  staffInNarrative: undefined,
  siteAddress: undefined,
  supportingDocuments: undefined,
  probationOfficerField: undefined,
  because: undefined,
};

export const checkText = aText('a text');
export const checkName = recordOf('a name', { ...unread, ...name });
export const checkPeople = listOf('a list of people', recordOf('a person', person));
export const checkNamePolicy = recordOf('a policy, as personalInformationPolicy gives it', policy);
export const checkTextPolicy = recordOf('a policy, as personalInformationPolicy gives it', {
  ...policy,
  narrativeReference: references,
  staffInNarrative: staffReferences,
});
export const checkProvider = recordOf('a service provider', {
  programs: listOf('a list of at least one program', oneOf(programs.map(({ id }) => id)), 1),
  setting: optional(oneOf(settings.map(({ id }) => id))),
  roles: optional(
    listOf(
      'a list of roles',
      oneOf([
        'childrens-aid-society',
        'childrens-residential-licensee',
        'placing-agency',
        'health-information-custodian',
      ]),
    ),
  ),
  privacyRegimes: optional(listOf('a list of privacy regimes', oneOf(['phipa', 'cyfsa', 'public-sector']))),
  directlyOperated: optional(trueOrFalse),
  limitedPersonalInformationApproved: optional(trueOrFalse),
});
