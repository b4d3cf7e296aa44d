import { fieldDefinitions } from '../editions/current.ts';
import { type FieldChanges, mapFields } from '../lib/map-fields.ts';
import { programs } from '../vocabulary/programs.ts';
import { settings } from '../vocabulary/settings.ts';
import { isRecord, isTooLong } from './checks.ts';
import { type Named, nodeNamed } from './names.ts';

/* @__NO_SIDE_EFFECTS__ */
function optionsOf(field: string): readonly Named[] {
  return fieldDefinitions.find(({ id }) => id === field)?.options ?? [];
}

/** A choice, or a list of choices, with ids in place of labels. A choice that is not made ('') is left out of a list. */
const idsIn =
  (options: readonly Named[]) =>
  (field: unknown): unknown => {
    if (!Array.isArray(field)) return idIn(options, field);
    if (isTooLong(field) || field.every((given) => given !== '' && idIn(options, given) === given)) return field;
    return field.filter((given) => given !== '').map((given) => idIn(options, given));
  };

/** The id that a text names among the options; anything else stays as it is, for the check to report. */
const idIn = (options: readonly Named[], given: unknown): unknown => nodeNamed(options, given)?.id ?? given;

/** The choices of the fields of a provider and an individual, and of an entry's role. */
const choices: FieldChanges = {
  programs: idsIn(programs),
  setting: idsIn(settings),
  residence: idsIn(settings),
  roles: idsIn(optionsOf('providerRoles')),
  privacyRegimes: idsIn(optionsOf('privacyRegimes')),
  population: idsIn(optionsOf('population')),
  role: idsIn(optionsOf('role')),
};

/** The same record with ids in place of the labels of choices. */
export function normalizeChoices(value: unknown): unknown {
  return isRecord(value) ? mapFields(value, choices) : value;
}
