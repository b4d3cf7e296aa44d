import { expect, it } from 'vitest';
import { personalInformationPolicy } from '../../personal-information/policy.ts';
import { checkPerson } from './check-person.ts';
import { IssueCollector } from './issues.ts';

it.each([
  ['include', [['people', 0, 'dateOfBirth']]],
  ['none', []],
] as const)('asks for a date of birth where the policy has one: %s', (dateOfBirth, expected) => {
  const issues = new IssueCollector('initial', []);
  const person = {
    id: 'i1',
    firstName: 'Mirela',
    lastName: 'Okonkwo',
    gender: 'female',
    legalGuardianStatus: ['other'],
  } as const;
  const policy = { ...personalInformationPolicy({ programs: ['homelessness'] }), dateOfBirth };
  checkPerson({ draft: {}, policy, assessment: undefined }, person, 0, issues);
  expect(issues.all().map(({ path }) => path)).toEqual(expected);
});
