import { editionInForce } from '../../src/editions/current.ts';
import { compileEdition } from '../../src/evaluation/compile-edition.ts';
import {
  type Condition,
  type FieldCondition,
  foldCondition,
  type ProgramCondition,
  type StatedCondition,
} from '../../src/logic/condition.ts';
import { listed } from './markdown.ts';
import { termFor, termForPrograms } from './terms.ts';

const { labels } = compileEdition(editionInForce);

/** What a table says of a condition that is always met. */
const always = 'In every case';

/** What a table says of one that never is. */
const never = 'Never';

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

/** A field whose name as a question does not fit a statement of what was entered. */
const enteredNames: Readonly<Record<string, string>> = { providerRoles: 'Role of the provider' };

/**
 * A condition as a cell of a table: a lettered list of the parts that must all be met, or of those of which one is enough. Each part is
 * a question, with a link to what it means, and the answer that it needs.
 */
export function conditionCell(condition: Condition): string {
  return termFor(condition) === undefined ? fullConditionCell(condition) : part(condition);
}

/** The condition of a term, in full. */
export function fullConditionCell(condition: Condition): string {
  return foldCondition(condition, {
    all: (parts) => lettered(flattened(parts, 'all'), 'All of these:', always),
    any: (parts) => lettered(flattened(parts, 'any'), 'Any one of these:', never),
    not: (inner) => (termFor(inner) === undefined ? plain(condition) : `not (${part(inner)})`),
    fact: plain,
    field: plain,
    programs: plain,
    stated: plain,
    answered: plain,
  });
}

/** The parts of a group, with those of a group of the same kind within it, unless that group has a name. */
function flattened(parts: readonly Condition[], kind: 'all' | 'any'): readonly Condition[] {
  return parts.flatMap((inner) => {
    if (termFor(inner) !== undefined) return [inner];
    if (kind === 'all' && 'all' in inner) return flattened(inner.all, kind);
    if (kind === 'any' && 'any' in inner) return flattened(inner.any, kind);
    return [inner];
  });
}

function lettered(parts: readonly Condition[], heading: string, none: string): string {
  const [only] = parts;
  if (only === undefined) return none;
  if (parts.length === 1) return conditionCell(only);
  return `${heading}<ol type="a">${parts.map((of) => `<li>${part(of)}</li>`).join('')}</ol>`;
}

/** A question, with a link to what it means. */
const asked = (fact: string): string => `[${labels.question(fact)}](19-questions.md#fact.${fact})`;

function part(condition: Condition): string {
  const term = termFor(condition);
  return term === undefined ? plain(condition) : `[${term.name}](README.md#${term.id})`;
}

function plain(condition: Condition): string {
  return foldCondition(condition, {
    all: (parts) => group(flattened(parts, 'all'), 'all of these', always),
    any: (parts) => group(flattened(parts, 'any'), 'one of these', never),
    not: negated,
    fact: ({ fact }) => `${asked(fact)} **Yes**`,
    field: (field) => ofField(field, ''),
    programs: (programs) => ofPrograms(programs, false),
    stated: (stated) => ofStated(stated, true),
    answered: ({ answered, as }) => `${asked(answered)} answered **${as ? 'Yes' : 'No'}**`,
  });
}

function group(parts: readonly Condition[], heading: string, none: string): string {
  const [only] = parts;
  if (only === undefined) return none;
  if (parts.length === 1) return part(only);
  return `${heading}:<ul>${parts.map((of) => `<li>${part(of)}</li>`).join('')}</ul>`;
}

function negated(condition: Condition): string {
  const negatedPart = (): string => `not: ${part(condition)}`;
  return foldCondition(condition, {
    all: negatedPart,
    any: negatedPart,
    not: negatedPart,
    fact: ({ fact }) => `${asked(fact)} **No**`,
    field: (field) => ofField(field, 'not '),
    programs: (programs) => ofPrograms(programs, true),
    stated: (stated) => ofStated(stated, false),
    answered: ({ answered, as }) => `Not if this is answered **${as ? 'Yes' : 'No'}**: ${asked(answered)}`,
  });
}

function ofField({ field, in: values }: FieldCondition, not: string): string {
  if (field === 'directlyOperated') return `The ministry operates the place directly: **${not === '' ? 'Yes' : 'No'}**`;
  const named = values.map((value) => `**${labels.value(field, value)}**`);
  return `${fieldNames[field] ?? field}: ${not}${listed(named, 'or')}`;
}

function ofStated({ stated, in: values }: StatedCondition, isStated: boolean): string {
  if (values !== undefined) {
    const named = values.map((value) => `**${labels.value(stated, value)}**`);
    return `${enteredNames[stated] ?? fieldNames[stated] ?? stated}: ${isStated ? '' : 'not '}entered as ${listed(named, 'or')}`;
  }
  if (stated === 'programs')
    return isStated ? 'A program is given for the individual' : 'No program is given for the individual';
  if (stated === 'individual')
    return isStated ? 'The entry is about an individual' : 'The entry is not about an individual';
  return isStated ? `The ${stated} is given` : `The ${stated} is not given`;
}

function ofPrograms({ programsOf, in: programs, only }: ProgramCondition, isNegated: boolean): string {
  const isProvider = programsOf === 'provider';
  const verb = isProvider ? ['reports under', 'does not report under'] : ['receives', 'does not receive'];
  const from =
    programsOf === 'both' ? ' from this provider' : programsOf === 'another-provider' ? ' from another provider' : '';
  const owner = `The ${isProvider ? 'provider' : 'individual'} ${verb[isNegated ? 1 : 0]}${from}`;
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
