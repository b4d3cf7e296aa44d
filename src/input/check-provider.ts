import { privacyRegimes, providerRoles } from '../model/field-values.ts';
import { programs } from '../vocabulary/programs.ts';
import { settings } from '../vocabulary/settings.ts';
import { type Check, listOf, oneOf, optional, recordOf, trueOrFalse, whenNeeded } from './checks.ts';

export const programId: Check = whenNeeded(() => oneOf(programs.map(({ id }) => id)));
export const settingId: Check = whenNeeded(() => oneOf(settings.map(({ id }) => id)));

export const checkProvider: Check = whenNeeded(() =>
  recordOf('a service provider with its programs', {
    programs: listOf('at least one program', programId, 1),
    setting: optional(settingId),
    roles: optional(listOf('a list of roles', oneOf(providerRoles))),
    privacyRegimes: optional(listOf('a list of privacy laws', oneOf(privacyRegimes))),
    directlyOperated: optional(trueOrFalse),
    limitedPersonalInformationApproved: optional(trueOrFalse),
  }),
);
