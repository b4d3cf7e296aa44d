import { withMembers } from '../lib/with-members.ts';
import type { Missing } from '../model/assessment.ts';
import type { Provider } from '../model/occurrence.ts';
import type { PersonalInformationRule } from '../model/personal-information.ts';
import { appliesTo, decidePart } from '../personal-information/policy.ts';
import type { OpenQuestion } from './questions.ts';

/** The questions, with those on which the policy on personal information turns: the same ones, or further ones at the end. */
export function withPolicyQuestions(
  questions: readonly OpenQuestion[],
  rules: readonly PersonalInformationRule[],
  provider: Provider,
): OpenQuestion[] {
  const open = openInPolicy(rules, provider);
  const asked = questions.map((question) =>
    open.includes(question.at.what)
      ? { ...question, affects: [...question.affects, 'personal-information' as const] }
      : question,
  );
  const further = open.filter((what) => !questions.some(({ at }) => at.what === what));
  return [
    ...asked,
    ...further.map((what): OpenQuestion => ({ variable: undefined, at: { what }, affects: ['personal-information'] })),
  ];
}

/** Whatever, answered in two ways, would give two policies. */
function openInPolicy(rules: readonly PersonalInformationRule[], provider: Provider): Missing[] {
  const differ = (one: Partial<Provider>, other: Partial<Provider>): boolean => {
    const [a, b] = [withMembers(provider, one), withMembers(provider, other)];
    return (['name', 'individuals'] as const).some(
      (key) => decidePart(rules, a, key)[1] !== decidePart(rules, b, key)[1],
    );
  };
  const open: Missing[] = [];
  // A rule that reads the role applies while the role is not known, so that without one no answer makes a difference.
  const isRoleRead = rules.some(({ when }) => when.roleUnlessKnownOtherwise && appliesTo(when, provider));
  if (provider.roles == null && isRoleRead && differ({ roles: [] }, { roles: ['health-information-custodian'] })) {
    open.push('providerRoles');
  }
  if (provider.limitedPersonalInformationApproved == null && differ({}, { limitedPersonalInformationApproved: true })) {
    open.push('limitedPersonalInformationApproved');
  }
  return open;
}
