import { editionInForce } from '../../../src/editions/current.ts';
import { policyParts, policyValue } from '../../../src/phrases/answers.ts';
import { programs } from '../../../src/vocabulary/programs.ts';
import { targetLabel } from '../../handbook/chapters/category/labels.ts';
import { type ExportedRule, exportedRules } from '../all-rules.ts';
import { type Column, type Table, tableOf } from '../table.ts';
import { citationColumns, joined, own, placeColumns, ruleColumns } from './columns.ts';

const rules = (kind: ExportedRule['kind']): ExportedRule[] =>
  exportedRules(editionInForce).filter((rule) => rule.kind === kind);

const companions = new Map(editionInForce.companions.map((rule) => [rule.id, rule]));
const called = ({ id }: ExportedRule) => companions.get(id)?.callsFor;

/** What to report as well, or in place of an entry. */
export const companionsTable = (): Table =>
  tableOf<ExportedRule>(
    { name: 'what-to-report-as-well', sheet: 'What to report as well', about: 'What to report as well, or instead.' },
    [
      ...ruleColumns,
      ['how', own('how')],
      [
        'reports',
        (rule) => {
          const target = called(rule);
          return target === undefined ? '' : targetLabel(target);
        },
      ],
      ['reports (path)', (rule) => joinedPath(called(rule))],
      ['about', (rule) => called(rule)?.about],
      ...placeColumns,
      ...citationColumns<ExportedRule>(),
    ],
    rules('companion'),
  );

const joinedPath = (target: ReturnType<typeof called>): string =>
  [target?.category, target?.subcategory, target?.type].filter(Boolean).join('/');

/** The checklist for the description. */
export const descriptionTable = (): Table =>
  tableOf<ExportedRule>(
    { name: 'description', sheet: 'Description', about: 'The checklist for the description.' },
    [
      ...ruleColumns,
      ['only if', own('onlyIf')],
      ['once for each', own('per')],
      ...placeColumns,
      ...citationColumns<ExportedRule>(),
    ],
    rules('description'),
  );

const questions = new Map<string, string>(editionInForce.facts.map(({ id, question }) => [id, question]));
const implications = new Map(editionInForce.implications.map((rule) => [rule.id, rule]));
const ask = (id: string | undefined): string =>
  id === undefined ? '' : (questions.get(id) ?? 'Does the entry name an individual?');

/** Answers that imply other answers. */
export const implicationsTable = (): Table =>
  tableOf<ExportedRule>(
    { name: 'implied-answers', sheet: 'Implied answers', about: 'Answers that imply other answers.' },
    [
      ['rule', ({ id }) => id],
      ['text', ({ text }) => text],
      ['a yes to', ({ id }) => implications.get(id)?.if],
      ['a yes to (question)', ({ id }) => ask(implications.get(id)?.if)],
      ['implies', ({ id }) => implications.get(id)?.implies],
      ['implies (question)', ({ id }) => ask(implications.get(id)?.implies)],
      ['implied answer', ({ id }) => (implications.get(id)?.answer === false ? 'no' : 'yes')],
      ...citationColumns<ExportedRule>(),
    ],
    rules('fill'),
  );

const policies = new Map(editionInForce.personalInformation.map((rule) => [rule.id, rule]));
const programLabels = new Map<string, string>(programs.map(({ id, label }) => [id, label]));

/** The rules on personal information, strictest first. */
export const personalInformationTable = (): Table =>
  tableOf<ExportedRule>(
    {
      name: 'personal-information',
      sheet: 'Personal information',
      about: 'The rules on personal information, strictest first.',
    },
    [
      ...ruleColumns,
      ['program ids', ({ id }) => joined(policies.get(id)?.when.programs)],
      ['programs', ({ id }) => joined(policies.get(id)?.when.programs?.map((one) => programLabels.get(one) ?? one))],
      ['provider role', ({ id }) => policies.get(id)?.when.roleUnlessKnownOtherwise],
      ['limits approved', ({ id }) => policies.get(id)?.when.limitsApproved],
      ...policyParts.map(
        ([part, label]): Column<ExportedRule> => [
          label,
          ({ id }) => {
            const value = policies.get(id)?.gives[part];
            return value === undefined ? '' : policyValue(value);
          },
        ],
      ),
      ...citationColumns<ExportedRule>(),
    ],
    rules('personal-information'),
  );
