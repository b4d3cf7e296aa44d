import type { Missing } from '../model/assessment.ts';
import type { Provider } from '../model/occurrence.ts';
import type { PersonalInformationRule } from '../model/personal-information.ts';
import { decidePart, rulesFor } from '../personal-information/policy.ts';
import type { OpenQuestion } from './questions.ts';

/** The questions, with those on which the policy on personal information turns: the same ones, or further ones at the end. */
export function withPolicyQuestions(
  questions: readonly OpenQuestion[],
  rules: readonly PersonalInformationRule[],
  provider: Provider,
): OpenQuestion[] {
  const open = openInPolicy(rules, provider);
  if (open.length === 0) return [...questions];
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
    const a = rulesFor(rules, { ...provider, ...one });
    const b = rulesFor(rules, { ...provider, ...other });
    return (['name', 'individuals'] as const).some((key) => decidePart(a, key)[1] !== decidePart(b, key)[1]);
  };
  const open: Missing[] = [];
  if (provider.roles == null && differ({ roles: [] }, { roles: ['health-information-custodian'] })) {
    open.push('providerRoles');
  }
  const limits = (limitedPersonalInformationApproved: boolean): Partial<Provider> => ({
    limitedPersonalInformationApproved,
  });
  if (provider.limitedPersonalInformationApproved == null && differ(limits(false), limits(true))) {
    open.push('limitedPersonalInformationApproved');
  }
  return open;
}
