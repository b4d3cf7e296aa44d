import { fieldDefinitions } from '../editions/current.ts';
import { programs } from '../vocabulary/programs.ts';
import { settings } from '../vocabulary/settings.ts';
import { withoutBlanks } from './blanks.ts';
import { isRecord, isTooLong } from './checks.ts';
import { isNamed, type Named } from './names.ts';

/** The choices of the fields of a provider and an individual, and of an entry's role. */
const choices: Readonly<Record<string, readonly Named[]>> = {
  programs,
  setting: settings,
  residence: settings,
  roles: optionsOf('providerRoles'),
  privacyRegimes: optionsOf('privacyRegimes'),
  population: optionsOf('population'),
  role: optionsOf('role'),
};

/* @__NO_SIDE_EFFECTS__ */
function optionsOf(field: string): readonly Named[] {
  return fieldDefinitions.find(({ id }) => id === field)?.options ?? [];
}

/** The same record with ids in place of the labels of choices, and without choices that are not made (''). */
export function normalizeChoices(value: unknown, text?: string): unknown {
  if (!isRecord(value)) return value;
  const fields = Object.entries(withoutBlanks(value, text)).map(([key, field]) => {
    const options = Object.hasOwn(choices, key) ? choices[key] : undefined;
    if (options === undefined) return [key, key === 'facts' && isRecord(field) ? withoutBlanks(field) : field];
    if (Array.isArray(field) && isTooLong(field)) return [key, field];
    return [key, Array.isArray(field) ? field.filter((id) => id !== '').map(idIn(options)) : idIn(options)(field)];
  });
  return Object.fromEntries(fields);
}

/** The id that a text names among the options; anything else stays as it is, for the check to report. */
const idIn =
  (options: readonly Named[]) =>
  (given: unknown): unknown =>
    (typeof given === 'string' ? options.find(isNamed(given))?.id : undefined) ?? given;
