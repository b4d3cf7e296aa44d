import { personalInformationRules } from '../editions/current.ts';
import { parseProvider } from '../input/parse-provider.ts';
import type { Provider } from '../model/occurrence.ts';
import type {
  PersonalInformationParts,
  PersonalInformationPolicy,
  PersonalInformationRule,
  PolicyScope,
} from '../model/personal-information.ts';

/**
 * What a report of this provider may say about people: whether individuals are listed, in which form a name appears, what the
 * narrative says instead, and more. Where the provider's programs differ, the strictest rule wins.
 *
 * @param provider - The service provider with the programs under which the report is made. A choice that is '' reads as left out.
 * @returns Each part of the policy, and in `because` the rules that gave them.
 * @throws InvalidInputError when the provider has no programs, or anything in it is unknown or of the wrong type.
 * @example
 * ```ts
 * personalInformationPolicy({ programs: ['youth-justice-probation'] }).name //=> 'first-name-last-initial'
 * ```
 * @since 0.1.0
 */
export function personalInformationPolicy(provider: Provider): PersonalInformationPolicy {
  return decidePolicy(personalInformationRules, parseProvider(provider));
}

/** The policy that the rules of an edition give for a provider that has been checked already. */
export function decidePolicy(rules: readonly PersonalInformationRule[], provider: Provider): PersonalInformationPolicy {
  const used = new Set<PersonalInformationRule>();
  const part = <K extends keyof PersonalInformationParts>(key: K): PersonalInformationParts[K] => {
    const [rule, value] = decidePart(rules, provider, key);
    used.add(rule);
    return value;
  };
  return {
    individuals: part('individuals'),
    name: part('name'),
    dateOfBirth: part('dateOfBirth'),
    narrativeReference: part('narrativeReference'),
    staffInNarrative: part('staffInNarrative'),
    siteAddress: part('siteAddress'),
    supportingDocuments: part('supportingDocuments'),
    probationOfficerField: part('probationOfficerField'),
    because: rules.filter((rule) => used.has(rule)).map(({ id, text, citations }) => ({ id, text, citations })),
  };
}

/** The first of the rules that applies to a provider and decides a part of the policy, and the value of the part. */
export function decidePart<K extends keyof PersonalInformationParts>(
  rules: readonly PersonalInformationRule[],
  provider: Provider,
  key: K,
): readonly [PersonalInformationRule, PersonalInformationParts[K]] {
  for (const rule of rules) {
    const value = rule.gives[key];
    if (value !== undefined && appliesTo(rule.when, provider)) return [rule, value];
  }
  throw new Error(`No rule gives "${key}"`);
}

/** Whether a rule with this scope applies to a provider. */
export function appliesTo(scope: PolicyScope, provider: Provider): boolean {
  const { programs, orSettings, roleUnlessKnownOtherwise: role, limitsApproved } = scope;
  if (programs && !provider.programs.some((program) => programs.includes(program))) {
    if (!orSettings?.some((setting) => setting === provider.setting)) return false;
  }
  if (role && provider.roles && !provider.roles.includes(role)) return false;
  return !limitsApproved || provider.limitedPersonalInformationApproved === true;
}
