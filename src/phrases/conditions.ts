import type { ProgramCondition } from '../logic/condition.ts';
import type { ConditionPhrases } from '../logic/print.ts';

const fieldNames: Readonly<Record<string, string>> = {
  population: 'the individual',
  residence: 'the individual’s residence',
  setting: 'the provider’s site',
  role: 'the individual’s role',
  subcategory: 'the subcategory',
  type: 'the type',
  providerRoles: 'the provider',
  privacyRegimes: 'the privacy law',
  directlyOperated: 'the place, operated by the ministry directly,',
};

const owners: Readonly<Record<ProgramCondition['programsOf'], string>> = {
  provider: 'the provider reports under',
  individual: 'the individual receives',
  both: 'the individual receives from this provider',
  'another-provider': 'the individual receives from another provider',
};

/** Conditions in English. */
export const englishConditions: ConditionPhrases = {
  always: 'in every case',
  never: 'never',
  and: (parts) => parts.join(' and '),
  or: (parts) => parts.join(' or '),
  not: (condition) => `not (${condition})`,
  answered: (question, answer) => `“${question}” is answered ${answer ? 'yes' : 'no'}`,
  fieldName: (field) => fieldNames[field] ?? field,
  field: (name, values, isThem) => `${name} ${isThem ? 'is' : 'is not'} ${oneOfThem(values)}`,
  programs: (programsOf, programs, only) => `${owners[programsOf]} ${only ? 'only ' : ''}${oneOfThem(programs)}`,
  stated: (what, values, isStated) => {
    const not = isStated ? '' : 'not ';
    if (values !== undefined) return `${fieldNames[what] ?? what} is ${not}given as ${oneOfThem(values)}`;
    return what === 'programs' ? `the individual’s own programs are ${not}given` : `the ${what} is ${not}given`;
  },
  given: (question, answer, isGiven) =>
    `“${question}” ${isGiven ? 'has' : 'does not have'} the answer ${answer ? 'yes' : 'no'}`,
};

/** "a, b or c" */
function oneOfThem(values: readonly string[]): string {
  return values.length < 2 ? values.join() : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
