import { edition2025 } from '../../src/editions/2025-11/index.ts';
import { compileEdition } from '../../src/evaluation/compile-edition.ts';
import type { Condition, FieldCondition, ProgramCondition, StatedCondition } from '../../src/logic/condition.ts';
import { listed } from './markdown.ts';
import { termFor, termForPrograms } from './terms.ts';

const { labels } = compileEdition(edition2025);

/** What a table says where a condition holds whatever is answered. */
export const always = 'In every case';

const fieldNames: Readonly<Record<string, string>> = {
  population: 'Individual',
  residence: 'The individual lives in',
  setting: 'Provider’s site',
  role: 'Role of the individual',
  subcategory: 'Subcategory',
  type: 'Type',
  providerRoles: 'The provider is',
  privacyRegimes: 'The provider reports breaches under',
};

/**
 * A condition as it stands in a cell of a table: one line for each part that must hold, and a list where one of several is enough.
 * A question is followed by the answer that it needs.
 */
export function conditionCell(condition: Condition): string {
  if ('all' in condition && condition.all.length > 0) return condition.all.map(part).join('<br>**and** ');
  if ('any' in condition && condition.any.length > 0 && termFor(condition) === undefined) {
    return condition.any.map(part).join('<br>**or** ');
  }
  return part(condition);
}

/** The condition of a term, in full. */
export function fullConditionCell(condition: Condition): string {
  if ('any' in condition) return condition.any.map(part).join('<br>**or** ');
  if ('all' in condition) return condition.all.map(part).join('<br>**and** ');
  if ('not' in condition) return `not (${part(condition.not)})`;
  return plain(condition);
}

function part(condition: Condition): string {
  const term = termFor(condition);
  return term === undefined ? plain(condition) : `[${term.name}](README.md#${term.id})`;
}

function plain(condition: Condition): string {
  if ('all' in condition) return group(condition.all, 'all of these', always);
  if ('any' in condition) return group(condition.any, 'one of these', 'Never');
  if ('not' in condition) return negated(condition.not);
  if ('fact' in condition) return `${labels.question(condition.fact)} **Yes**`;
  if ('field' in condition) return ofField(condition, '');
  if ('stated' in condition) return ofStated(condition, true);
  return ofPrograms(condition, false);
}

function group(parts: readonly Condition[], heading: string, none: string): string {
  const [only] = parts;
  if (only === undefined) return none;
  if (parts.length === 1) return part(only);
  return `${heading}:<ul>${parts.map((of) => `<li>${part(of)}</li>`).join('')}</ul>`;
}

function negated(condition: Condition): string {
  if ('fact' in condition) return `${labels.question(condition.fact)} **No**`;
  if ('field' in condition) return ofField(condition, 'not ');
  if ('stated' in condition) return ofStated(condition, false);
  if ('programsOf' in condition) return ofPrograms(condition, true);
  return `not: ${part(condition)}`;
}

function ofField({ field, in: values }: FieldCondition, not: string): string {
  if (field === 'directlyOperated') return `The ministry operates the place directly: **${not === '' ? 'Yes' : 'No'}**`;
  const named = values.map((value) => `**${labels.value(field, value)}**`);
  return `${fieldNames[field] ?? field}: ${not}${listed(named, 'or')}`;
}

function ofStated({ stated }: StatedCondition, isStated: boolean): string {
  if (stated === 'individual') return isStated ? 'It is about an individual' : 'It is about nobody in particular';
  return isStated ? `The ${stated} is stated` : `The ${stated} is not stated`;
}

function ofPrograms({ programsOf, in: programs, only }: ProgramCondition, isNegated: boolean): string {
  const isProvider = programsOf === 'provider';
  const verb = isProvider ? ['reports under', 'does not report under'] : ['receives', 'does not receive'];
  const owner = `The ${isProvider ? 'provider' : 'individual'} ${verb[isNegated ? 1 : 0]}`;
  const term = termForPrograms(programs);
  const named =
    term === undefined
      ? listed(
          programs.map((program) => `**${labels.program(program)}**`),
          'or',
        )
      : `[${term.name}](README.md#${term.id})`;
  return `${owner} ${only ? 'only ' : ''}${named}`;
}
