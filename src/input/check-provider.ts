import { privacyRegimes, providerRoles } from '../model/field-values.ts';
import { programs } from '../vocabulary/programs.ts';
import { settings } from '../vocabulary/settings.ts';
import { boolean, type Check, lazyCheck, listOf, oneOf, optional, recordOf } from './checks.ts';

export const programId: Check = lazyCheck(() => oneOf(programs.map(({ id }) => id)));
export const settingId: Check = lazyCheck(() => oneOf(settings.map(({ id }) => id)));

export const checkProvider: Check = lazyCheck(() =>
  recordOf('a service provider with its programs', {
    programs: listOf('at least one program', programId, 1),
    setting: optional(settingId),
    roles: optional(listOf('a list of roles', oneOf(providerRoles))),
    privacyRegimes: optional(listOf('a list of privacy laws', oneOf(privacyRegimes))),
    directlyOperated: optional(boolean),
    limitedPersonalInformationApproved: optional(boolean),
  }),
);
