import { editionInForce } from '../../../src/editions/current.ts';
import { whereWords } from '../../handbook/where-words.ts';
import { type ExportedRule, exportedRules } from '../all-rules.ts';
import { type Table, tableOf } from '../table.ts';
import { citationColumns, placeColumns, ruleColumns } from './columns.ts';

const levelTwo = new Set(Object.values(editionInForce.levels).map((levels) => levels.levelTwo.id));

/** What each kind of rule on reportability does. */
const effects: Partial<Readonly<Record<ExportedRule['kind'], string>>> = {
  ground: 'criterion: reportable',
  exception: 'exception: not reportable',
  scope: 'within the service',
  judgment: 'professional judgment',
  residual: 'when no other rule applies',
};

/** Where each criterion applies; a rule that is not a criterion has no place. */
const wheres = new Map(
  Object.values(editionInForce.reportability).flatMap(({ criteria }) =>
    criteria.map(({ id, scope }) => [id, whereWords[scope]] as const),
  ),
);

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
      ['where', ({ id }) => wheres.get(id)],
      ...citationColumns<ExportedRule>(),
    ],
    exportedRules(editionInForce).filter(({ id, kind }) => effects[kind] !== undefined && !levelTwo.has(id)),
  );
