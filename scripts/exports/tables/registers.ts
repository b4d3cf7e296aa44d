import { type ContestedRegisterItem, contestedReadings } from '../../../src/catalogue/contested.ts';
import { editionInForce } from '../../../src/editions/current.ts';
import { compileEdition } from '../../../src/evaluation/compile-edition.ts';
import type { AdvisoryRule, AdvisoryText } from '../../../src/model/rule.ts';
import type { Clause } from '../../clauses.ts';
import { type Table, tableOf } from '../table.ts';
import { citationColumns, joined, placeColumns } from './columns.ts';

/** Passages that can be read two ways. */
export const contestedTable = (): Table =>
  tableOf<ContestedRegisterItem>(
    { name: 'contested-readings', sheet: 'Contested readings', about: 'Passages that can be read two ways.' },
    [
      ['id', ({ id }) => id],
      ['question', ({ question }) => question],
      ['reading taken', ({ reading }) => reading],
      ['other reading', ({ otherReading }) => otherReading],
      ['why', ({ why }) => why],
      ['rules that the other reading changes', ({ changes }) => joined(changes.map(({ rule }) => rule))],
      ['why it is not computed', ({ notComputed }) => notComputed],
      ...citationColumns<ContestedRegisterItem>(),
    ],
    contestedReadings,
  );

const print = ({ when }: AdvisoryRule): string => compileEdition(editionInForce).print(when);

type Advisory = AdvisoryText & Partial<Pick<AdvisoryRule, 'categories' | 'subcategories'>> & { readonly when: string };

/** Cautions that are not part of the Guidelines. */
export const advisoriesTable = (): Table =>
  tableOf<Advisory>(
    { name: 'advisories', sheet: 'Advisories', about: 'Cautions that are not part of the Guidelines.' },
    [
      ['id', ({ id }) => id],
      ['severity', ({ severity }) => severity],
      ['text', ({ text }) => text],
      ['condition', ({ when }) => when],
      ...placeColumns,
      ['source', ({ source }) => source],
    ],
    [
      ...Object.values(editionInForce.decisionAdvisories).map(
        ({ id, severity, text, source }: AdvisoryText): Advisory => ({ id, severity, text, source, when: '' }),
      ),
      ...editionInForce.advisories.map((rule): Advisory => ({ ...rule, when: print(rule) })),
    ],
  );

/** Every clause of the sources, and how it is handled. */
export const clausesTable = (clauses: readonly Clause[]): Table =>
  tableOf<Clause>(
    {
      name: 'clause-coverage',
      sheet: 'Clause coverage',
      about: 'Every clause of the sources in our own words, and how it is handled.',
    },
    [
      ['clause', ({ id }) => id],
      ['section', ({ section }) => section],
      ['statement', ({ statement }) => statement],
      ['state', ({ state }) => state],
      ['rules', ({ rules }) => joined(rules)],
      ['where it is shown', ({ where }) => where],
    ],
    clauses,
  );
