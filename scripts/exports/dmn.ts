import { editionInForce } from '../../src/editions/current.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { CategoryNode } from '../../src/model/taxonomy.ts';
import { printCitation } from '../handbook/citations.ts';
import { diagramOf } from './dmn-diagram.ts';
import { type LevelRow, levelRows } from './level-rows.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** A version of DMN; engines of old read 1.1, modelers of today 1.3. */
export type DmnVersion = '1.1' | '1.3';

const namespaces: Readonly<Record<DmnVersion, string>> = {
  '1.1': 'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
  '1.3': 'https://www.omg.org/spec/DMN/20191111/MODEL/',
};
const diagramNamespaces = {
  'xmlns:dmndi': 'https://www.omg.org/spec/DMN/20191111/DMNDI/',
  'xmlns:dc': 'http://www.omg.org/spec/DMN/20180521/DC/',
  'xmlns:di': 'http://www.omg.org/spec/DMN/20180521/DI/',
} as const;
const ownNamespace = 'urn:ontario-sor:levels:2025-11';

const questions = new Map<string, string>(editionInForce.facts.map(({ id, question }) => [id, question]));

/** The id of the decision on the Level of a category. */
export const decisionId = (category: CategoryId): string => `level-${category}`;

/** The input that says the subcategory. */
export const subcategoryInput = 'subcategory';

/**
 * The Level rules of a category as one decision table in DMN, the subcategory as a column. An input that is left out is not read as
 * no: there is then no Level 2.
 */
export function levelDmn(category: CategoryNode, version: DmnVersion = '1.3'): string {
  const { facts } = levelRows(category);
  const inputs = [subcategoryInput, ...facts];
  const decision = decisionId(category.id);
  const name = `Level: ${category.label}`;
  const body = [
    element(
      'decision',
      { id: decision, name },
      textElement(
        'description',
        `${editionInForce.title}, section 13.${category.letter}. Level 1 is reported within 1 hour, Level 2 within 24 hours. Every question is answered true or false; while one is open there may be no Level: work to Level 1.`,
      ),
      element('variable', { id: `${decision}-variable`, name }),
      ...inputs.map((input) =>
        element(
          'informationRequirement',
          version === '1.3' ? { id: requirementId(input) } : {},
          element('requiredInput', { href: `#${inputId(input)}` }),
        ),
      ),
      decisionTable(category, version),
    ),
    ...inputs.map((input) =>
      element(
        'inputData',
        { id: inputId(input), name: input },
        textElement('description', questions.get(input) ?? 'The id of the subcategory.'),
        element('variable', { id: `${inputId(input)}-variable`, name: input, typeRef: typeOf(input) }),
      ),
    ),
    ...(version === '1.3'
      ? [
          diagramOf(
            decision,
            inputs.map((input) => [inputId(input), requirementId(input)]),
          ),
        ]
      : []),
  ];
  const definitions = element(
    'definitions',
    {
      xmlns: namespaces[version],
      ...(version === '1.3' ? diagramNamespaces : {}),
      id: `levels-${category.id}`,
      name: `${category.letter}. ${category.label}`,
      namespace: ownNamespace,
    },
    ...body,
  );
  return xmlDocument(definitions);
}

const inputId = (input: string): string => `input-${input}`;
const requirementId = (input: string): string => `requirement-${input}`;
const typeOf = (input: string): string => (input === subcategoryInput ? 'string' : 'boolean');
const text = (value: string): string => textElement('text', value);
const quoted = (value: string): string => `"${value}"`;

function decisionTable(category: CategoryNode, version: DmnVersion): string {
  const { facts, rows } = levelRows(category);
  const input = (name: string, label: string, values?: readonly string[]): string =>
    element(
      'input',
      { id: `column-${name}`, label },
      element('inputExpression', { id: `expression-${name}`, typeRef: typeOf(name) }, text(name)),
      ...(values === undefined
        ? []
        : [element('inputValues', { id: `values-${name}` }, text(values.map(quoted).join(',')))]),
    );
  return element(
    'decisionTable',
    { id: `table-${category.id}`, hitPolicy: 'FIRST' },
    input(
      subcategoryInput,
      'Which subcategory applies?',
      category.subcategories.map(({ id }) => id),
    ),
    ...facts.map((fact) => input(fact, questions.get(fact) ?? fact)),
    element('output', { id: 'column-level', label: 'Level', name: 'level', typeRef: 'number' }),
    element('output', { id: 'column-rule', label: 'Rule', name: 'rule', typeRef: 'string' }),
    ...(version === '1.3' ? ['Rule', 'Source'].map((name) => element('annotation', { name })) : []),
    ...rows.map((row, place) => ruleElement(row, facts, place + 1, version)),
  );
}

function ruleElement(
  { subcategories, answers, level, rule }: LevelRow,
  facts: readonly string[],
  number: number,
  version: DmnVersion,
): string {
  const entry = (name: string, column: string, value: string): string =>
    element(name, { id: `row-${number}-${column}` }, text(value));
  const source = rule.citations.map(printCitation).join('; ');
  return element(
    'rule',
    { id: `row-${number}` },
    textElement('description', `${rule.text} (${source})`),
    entry('inputEntry', subcategoryInput, subcategories?.map(quoted).join(',') ?? '-'),
    ...facts.map((fact) => entry('inputEntry', fact, answers.has(fact) ? String(answers.get(fact)) : '-')),
    entry('outputEntry', 'level', String(level)),
    entry('outputEntry', 'rule', quoted(rule.id)),
    ...(version === '1.3' ? [rule.text, source].map((note) => element('annotationEntry', {}, text(note))) : []),
  );
}
