import { editionInForce } from '../../editions/current.ts';
import { isNamed } from '../../input/names.ts';
import { invalidInput } from '../../input/problem.ts';
import { nearest } from '../../lib/nearest.ts';
import { populations, privacyRegimes, providerRoles } from '../../model/field-values.ts';
import type { TypeNode } from '../../model/taxonomy.ts';
import { withValues } from '../../phrases/expected.ts';
import { type FactId, type FactScope, factScopes } from '../../vocabulary/facts.ts';
import { programs } from '../../vocabulary/programs.ts';
import { settings } from '../../vocabulary/settings.ts';

/** Where the value of a column belongs. */
type Belongs = 'row' | 'provider' | 'occurrence' | 'individual' | 'entry' | FactScope;

/** A column of a CSV file of occurrences. */
export interface Column {
  readonly name: string;
  readonly belongs: Belongs;
  /** The key there; left out: the name. */
  readonly key?: string;
  readonly kind: 'text' | 'yes-no' | 'one' | 'several';
  /** What may be named, by id or label. */
  readonly nodes?: readonly TypeNode[];
  readonly help: string;
}

const byId = (ids: readonly string[]): TypeNode[] => ids.map((id) => ({ id, label: labels.get(id) ?? id }));
const labels = new Map(editionInForce.fields.flatMap(({ options }) => options.map(({ id, label }) => [id, label])));

/** The columns before those of the facts. */
const leading: readonly Column[] = [
  { name: 'id', belongs: 'row', kind: 'text', help: 'your own id of the occurrence, which must not identify a person' },
  {
    name: 'programs',
    belongs: 'provider',
    kind: 'several',
    nodes: programs,
    help: 'programs of the report; several with ; between',
  },
  { name: 'setting', belongs: 'provider', kind: 'one', nodes: settings, help: 'kind of place of the site' },
  {
    name: 'roles',
    belongs: 'provider',
    kind: 'several',
    nodes: byId(providerRoles),
    help: 'what the provider is, where a duty depends on it',
  },
  {
    name: 'privacyRegimes',
    belongs: 'provider',
    kind: 'several',
    nodes: byId(privacyRegimes),
    help: 'privacy laws the provider reports under',
  },
  { name: 'directlyOperated', belongs: 'provider', kind: 'yes-no', help: 'the ministry operates it directly' },
  {
    name: 'limitedPersonalInformationApproved',
    belongs: 'provider',
    kind: 'yes-no',
    help: 'the ministry approved limiting personal information',
  },
  { name: 'occurredAt', belongs: 'occurrence', kind: 'text', help: 'such as 2026-11-21T14:05:00-05:00' },
  { name: 'awareAt', belongs: 'occurrence', kind: 'text', help: 'when the provider became aware of it' },
  {
    name: 'individual',
    belongs: 'individual',
    key: 'id',
    kind: 'text',
    help: 'your own id of the individual; never a name',
  },
  { name: 'population', belongs: 'individual', kind: 'one', nodes: byId(populations), help: 'who the individual is' },
  { name: 'residence', belongs: 'individual', kind: 'one', nodes: settings, help: 'where the individual lives' },
  {
    name: 'individualPrograms',
    belongs: 'individual',
    key: 'programs',
    kind: 'several',
    nodes: programs,
    help: 'programs the individual was receiving, if others than the report’s',
  },
  { name: 'category', belongs: 'entry', kind: 'text', help: 'id or label of section 13' },
  { name: 'subcategory', belongs: 'entry', kind: 'text', help: 'id or label' },
  { name: 'type', belongs: 'entry', kind: 'text', help: 'id or label' },
  {
    name: 'claim',
    belongs: 'entry',
    kind: 'one',
    nodes: byId(['alleged', 'witnessed', 'suspected']),
    help: 'alleged, witnessed or suspected',
  },
  {
    name: 'role',
    belongs: 'entry',
    kind: 'one',
    nodes: byId(['perpetrator', 'victim', 'unknown']),
    help: 'perpetrator, victim or unknown',
  },
  { name: 'specify', belongs: 'entry', kind: 'text', help: 'what is specified' },
];

const questions = new Map<string, string>(editionInForce.facts.map(({ id, question }) => [id, question]));

const factColumns: readonly Column[] = Object.entries(factScopes).map(([name, belongs]) => ({
  name,
  belongs,
  kind: 'yes-no',
  help: questions.get(name) ?? name,
}));

/** Every column that a CSV file of occurrences may have, in the order of the template. */
export const columns: readonly Column[] = [...leading, ...factColumns];

export const isFactId = (name: string): name is FactId => name in factScopes;

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** The columns of a header, by name or, for a fact, by its question; throws when one is unknown or given twice. */
export function readHeader(cells: readonly string[]): Column[] {
  const found = cells.map((cell) => {
    const column = columns.find(({ name, help }) => plain(name) === plain(cell) || plain(help) === plain(cell));
    if (column !== undefined) return column;
    const near = nearest(
      cell,
      columns.map(({ name }) => name),
    );
    throw invalidInput([
      {
        code: 'unknown-key',
        path: ['header'],
        expected: 'columns that `ontario-sor template --csv` lists',
        ...(near === undefined ? {} : { nearest: near }),
      },
    ]);
  });
  const twice = found.find((column, place) => found.indexOf(column) !== place);
  if (twice !== undefined)
    throw invalidInput([
      { code: 'duplicate-id', path: ['header'], expected: withValues('the column {name} once', { name: twice.name }) },
    ]);
  return found;
}

/** The id of what a text names, by id or label; the text itself where it names nothing, for the check to refuse. */
export function idNamed(nodes: readonly TypeNode[], text: string): string {
  return nodes.find(isNamed(text))?.id ?? text.trim();
}
