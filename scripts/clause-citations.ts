import { type Clause, listed } from './clauses.ts';

// The citations that the register of clauses asks of rules and facts.

/**
 * The places that a rule or fact must cite, by id: "13.C [40 41] (Health Protection and Promotion Act s.27(2)); 13.I [86]".
 *
 * The column `cited` gives them as `PLACES`, for everything that its row names, or as `ID, ID = PLACES | ID = PLACES`. Without either,
 * a rule cites the section of the first row that names it.
 */
export function citedPlaces(clauses: readonly Clause[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const own = clauses.flatMap(({ cited }) => entriesOf(cited));
  const ofRows = clauses.flatMap((clause) =>
    clause.cited === '' || entriesOf(clause.cited).length > 0
      ? []
      : namedIn(clause).map((id): Entry => [id, clause.cited]),
  );
  const sections = clauses.flatMap((clause) => namedIn(clause).map((id): Entry => [id, clause.section]));
  for (const [id, cited] of [...own, ...ofRows, ...sections]) if (!places.has(id)) places.set(id, cited);
  return places;
}

type Entry = readonly [id: string, places: string];

/** The entries of a cell that names ids. */
const entriesOf = (cited: string): Entry[] =>
  cited.split(' | ').flatMap((part) => {
    const [ids = '', places] = part.split(' = ');
    return places === undefined ? [] : ids.split(', ').map((id): Entry => [id, places]);
  });

/** The rules and facts that a row names. */
const namedIn = ({ state, rules, where }: Clause): readonly string[] => [
  ...rules,
  ...(state === 'background' ? [] : listed(where)).flatMap((reference) => {
    const [, id] = /^(?:fact|record|policy|report|standing):(.+)$/.exec(reference) ?? [];
    return id === undefined ? [] : [id];
  }),
];
