import { editionInForce } from '../../../src/editions/current.ts';
import { type ExportedRule, exportedRules } from '../all-rules.ts';
import { type Table, tableOf } from '../table.ts';
import { citationColumns, own, placeColumns, ruleColumns } from './columns.ts';

const levelTwo = new Set(Object.values(editionInForce.levels).map((levels) => levels.levelTwo.id));

/** What each kind of rule on reportability does. */
const effects: Partial<Readonly<Record<ExportedRule['kind'], string>>> = {
  ground: 'criterion: reportable',
  exception: 'exception: not reportable',
  scope: 'within the service',
  judgment: 'professional judgment',
  residual: 'when no other rule applies',
};

/** Where a criterion applies; empty for a rule that is not a criterion. */
const wheres: Readonly<Record<string, string>> = {
  needed: 'within the service (section 5)',
  'not-needed': 'wherever it happened',
  'whatever-the-service': 'whatever the service',
};

/** When an incident is reportable: criteria, exceptions, and the scope of section 5. */
export const reportabilityTable = (): Table =>
  tableOf<ExportedRule>(
    {
      name: 'reportability',
      sheet: 'Reportability',
      about: 'When an incident is reportable: criteria, exceptions, and what is within the service.',
    },
    [
      ['effect', ({ kind }) => effects[kind]],
      ...placeColumns,
      ...ruleColumns,
      ['where', (rule) => wheres[own('scope')(rule)]],
      ...citationColumns<ExportedRule>(),
    ],
    exportedRules(editionInForce).filter(({ id, kind }) => effects[kind] !== undefined && !levelTwo.has(id)),
  );
