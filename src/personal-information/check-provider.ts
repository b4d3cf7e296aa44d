import { programs } from '../editions/2025-11/s04-who/programs.ts';
import { settings } from '../editions/2025-11/s04-who/settings.ts';
import { listOf, oneOf, optional, recordOf, trueOrFalse } from '../input/checks.ts';
import { privacyRegimes, providerRoles } from '../model/field-values.ts';
import { whenNeeded } from './check-arguments.ts';

export const checkProvider = whenNeeded(() =>
  recordOf('a service provider with its programs', {
    programs: listOf('at least one program', oneOf(programs.map(({ id }) => id)), 1),
    setting: optional(oneOf(settings.map(({ id }) => id))),
    roles: optional(listOf('a list of roles', oneOf(providerRoles))),
    privacyRegimes: optional(listOf('a list of privacy laws', oneOf(privacyRegimes))),
    directlyOperated: optional(trueOrFalse),
    limitedPersonalInformationApproved: optional(trueOrFalse),
  }),
);
