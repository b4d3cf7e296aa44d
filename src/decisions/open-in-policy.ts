import type { Provider } from '../model/occurrence.ts';
import { decidePolicy } from '../personal-information/policy.ts';
import type { OpenQuestion } from './questions.ts';

/** What the policy on personal information turns on: whatever, answered in two ways, would give two policies. */
export function openInPolicy(provider: Provider): OpenQuestion[] {
  const open: OpenQuestion[] = [];
  const ask = (what: OpenQuestion['at']['what'], one: Partial<Provider>, other: Partial<Provider>): void => {
    const [a, b] = [decidePolicy({ ...provider, ...one }), decidePolicy({ ...provider, ...other })];
    if (a.name === b.name && a.individuals === b.individuals) return;
    open.push({ variable: undefined, at: { what }, affects: ['personal-information'] });
  };
  if (provider.roles == null) ask('providerRoles', { roles: [] }, { roles: ['health-information-custodian'] });
  if (provider.limitedPersonalInformationApproved == null) {
    ask(
      'limitedPersonalInformationApproved',
      { limitedPersonalInformationApproved: false },
      { limitedPersonalInformationApproved: true },
    );
  }
  return open;
}
