import { printCitation } from '../handbook/citations.ts';
import type { Decision, DecisionRow } from './decision.ts';
import { diagramOf } from './dmn-diagram.ts';
import { categoryInput, type Input, subcategoryInput } from './dmn-inputs.ts';
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

/** The inputs that a decision reads: where the entry belongs, and then in the order in which the rows read them. */
export function inputsOf({ rows }: Decision): Input[] {
  const read = new Set(rows.flatMap(({ way }) => [...way.keys()]));
  const places = [categoryInput, subcategoryInput].filter((input) => read.has(input));
  return [...new Set([...places, ...read])];
}

/** A decision as a table in DMN. */
export function dmnOf(decision: Decision, version: DmnVersion = '1.3'): string {
  const { id, name, description } = decision;
  const inputs = inputsOf(decision);
  const body = [
    element(
      'decision',
      { id, name },
      textElement('description', description),
      element('variable', { id: `${id}-variable`, name }),
      ...inputs.map((input) =>
        element(
          'informationRequirement',
          version === '1.3' ? { id: requirementId(input) } : {},
          element('requiredInput', { href: `#${inputId(input)}` }),
        ),
      ),
      decisionTable(decision, inputs, version),
    ),
    ...inputs.map((input) =>
      element(
        'inputData',
        { id: inputId(input), name: input.name },
        textElement('description', input.label),
        element('variable', { id: `${inputId(input)}-variable`, name: input.name, typeRef: typeOf(input) }),
      ),
    ),
    ...(version === '1.3'
      ? [
          diagramOf(
            id,
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
      id: `definitions-${id}`,
      name,
      namespace: ownNamespace,
    },
    ...body,
  );
  return xmlDocument(definitions);
}

const inputId = ({ name }: Input): string => `input-${name}`;
const requirementId = ({ name }: Input): string => `requirement-${name}`;
const typeOf = ({ isText }: Input): string => (isText ? 'string' : 'boolean');
const text = (value: string): string => textElement('text', value);
const quoted = (value: string): string => `"${value}"`;

/** Every value that an input may have; of a category only its own subcategories. */
const valuesOf = (input: Input, subcategories: Decision['subcategories']): readonly string[] =>
  input === subcategoryInput ? (subcategories ?? input.values) : input.values;

function decisionTable(
  { id, outputs, rows, subcategories }: Decision,
  inputs: readonly Input[],
  version: DmnVersion,
): string {
  return element(
    'decisionTable',
    { id: `table-${id}`, hitPolicy: 'FIRST' },
    ...inputs.map((input) => {
      const { name, label } = input;
      return element(
        'input',
        { id: `column-${name}`, label },
        element('inputExpression', { id: `expression-${name}`, typeRef: typeOf(input) }, text(name)),
        ...(input.isText
          ? [
              element(
                'inputValues',
                { id: `values-${name}` },
                text(valuesOf(input, subcategories).map(quoted).join(',')),
              ),
            ]
          : []),
      );
    }),
    ...outputs.map(({ name, label, type: typeRef }) =>
      element('output', { id: `column-${name}`, label, name, typeRef }),
    ),
    ...(version === '1.3' ? ['Rule', 'Source'].map((name) => element('annotation', { name })) : []),
    ...rows.map((row, place) => ruleElement(row, inputs, outputs, place + 1, version)),
  );
}

function ruleElement(
  { way, outputs: given, rule }: DecisionRow,
  inputs: readonly Input[],
  outputs: Decision['outputs'],
  number: number,
  version: DmnVersion,
): string {
  const entry = (name: string, column: string, value: string): string =>
    element(name, { id: `row-${number}-${column}` }, text(value));
  const source = rule.citations.map(printCitation).join('; ');
  const printed = (input: Input): string =>
    way
      .get(input)
      ?.map((value) => (input.isText ? quoted(value) : value))
      .join(',') ?? '-';
  return element(
    'rule',
    { id: `row-${number}` },
    textElement('description', `${rule.text} (${source})`),
    ...inputs.map((input) => entry('inputEntry', input.name, printed(input))),
    ...outputs.map(({ name }, place) => {
      const value = given[place] ?? '';
      return entry('outputEntry', name, typeof value === 'string' ? quoted(value) : String(value));
    }),
    ...(version === '1.3' ? [rule.text, source].map((note) => element('annotationEntry', {}, text(note))) : []),
  );
}
