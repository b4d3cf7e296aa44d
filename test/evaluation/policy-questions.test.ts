import { expect, test } from 'vitest';
import { personalInformationRules } from '../../src/editions/2025-11/s12-general/personal-information.ts';
import { withPolicyQuestions } from '../../src/evaluation/policy-questions.ts';
import type { OpenQuestion } from '../../src/evaluation/questions.ts';
import type { Provider } from '../../src/model/occurrence.ts';

const roles: OpenQuestion = { variable: 1, at: { what: 'providerRoles' }, affects: ['notification:ombudsman'] };
const other: OpenQuestion = { variable: 2, at: { what: 'setting' }, affects: ['reportability'] };
const asked = (questions: readonly OpenQuestion[], provider: Provider): string[] =>
  withPolicyQuestions(questions, personalInformationRules, provider).map(({ at, affects }) =>
    [at.what, ...affects].join(' '),
  );

const approved = { limitedPersonalInformationApproved: false } as const;

test.each<readonly [string, Provider, readonly string[]]>([
  [
    'of a program with full names',
    { programs: ['education'] },
    ['limitedPersonalInformationApproved personal-information'],
  ],
  ['known to be without limits', { programs: ['education'], ...approved }, []],
  ['of a program with initials anyhow', { programs: ['vaw-shelter'] }, []],
  [
    'of health, its roles not known',
    { programs: ['healthy-babies-healthy-children'], ...approved },
    ['providerRoles personal-information'],
  ],
  ['of health, its roles known', { programs: ['healthy-babies-healthy-children'], roles: [], ...approved }, []],
])('what the policy depends on is asked last: a provider %s', (_, provider, further) => {
  expect(asked([other], provider)).toEqual(['setting reportability', ...further]);
});

test('what is asked already affects the policy as well, and is asked once', () => {
  const provider: Provider = { programs: ['healthy-babies-healthy-children'], ...approved };
  expect(asked([roles, other], provider)).toEqual([
    'providerRoles notification:ombudsman personal-information',
    'setting reportability',
  ]);
  expect(asked([roles, other], { ...provider, programs: ['education'] })).toEqual([
    'providerRoles notification:ombudsman',
    'setting reportability',
  ]);
});

test('what no condition reads has no variable', () => {
  const [question] = withPolicyQuestions([], personalInformationRules, { programs: ['education'] });
  expect(question).toStrictEqual({
    variable: undefined,
    at: { what: 'limitedPersonalInformationApproved' },
    affects: ['personal-information'],
  });
});
