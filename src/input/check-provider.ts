import { privacyRegimes, providerRoles } from '../model/field-values.ts';
import { aKindOfPlace, aProgram } from '../phrases/long-lists.ts';
import { programs } from '../vocabulary/programs.ts';
import { settings } from '../vocabulary/settings.ts';
import { boolean, type Check, choice, lazyCheck, listOf, oneOf, optionalChoice, recordOf } from './checks.ts';

export const programId: Check = lazyCheck(() =>
  oneOf(
    programs.map(({ id }) => id),
    aProgram,
  ),
);
export const settingId: Check = lazyCheck(() =>
  oneOf(
    settings.map(({ id }) => id),
    aKindOfPlace,
  ),
);

export const checkProvider: Check = lazyCheck(() =>
  recordOf('a service provider with its programs', {
    programs: choice(listOf('a list of programs', programId, 'at least one program')),
    setting: optionalChoice(settingId),
    roles: optionalChoice(listOf('a list of roles', oneOf(providerRoles))),
    privacyRegimes: optionalChoice(listOf('a list of privacy laws', oneOf(privacyRegimes))),
    directlyOperated: optionalChoice(boolean),
    limitedPersonalInformationApproved: optionalChoice(boolean),
  }),
);
