import { parseOccurrence } from 'ontario-sor';
import type { Case, Changes } from './case.ts';
import type { Database, Statement } from './database/database.ts';

type Row = Readonly<Record<string, unknown>>;

/** The cases in the database. */
export class Cases {
  constructor(private readonly database: Database) {}

  async add({ id, version, site, occurrence, assessment, level }: Case): Promise<void> {
    await this.database.change([
      [
        'INSERT INTO occurrence (id, version, site, occurrence, assessment, level) VALUES ($1, $2, $3, $4, $5, $6)',
        id,
        version,
        site,
        JSON.stringify(occurrence),
        JSON.stringify(assessment),
        level,
      ],
    ]);
  }

  async get(id: string): Promise<Case | undefined> {
    const [row] = await this.database.query('SELECT * FROM occurrence WHERE id = $1', id);
    if (row === undefined) return undefined;
    return toCase(row, await this.database.query('SELECT * FROM event WHERE occurrence_id = $1 ORDER BY place', id));
  }

  async all(): Promise<Case[]> {
    const events = new Map<unknown, Row[]>();
    for (const row of await this.database.query('SELECT * FROM event ORDER BY occurrence_id, place')) {
      const own = events.get(row.occurrence_id);
      if (own === undefined) events.set(row.occurrence_id, [row]);
      else own.push(row);
    }
    const rows = await this.database.query('SELECT * FROM occurrence ORDER BY id');
    return rows.map((row) => toCase(row, events.get(row.id) ?? []));
  }

  /** Stores a case that was changed, with its new events. False when someone else has changed it since it was read. */
  replace(before: Case, after: Case, changes?: { readonly at: Date } & Changes): Promise<boolean> {
    const { id, occurrence, assessment, level, version } = after;
    const update: Statement = [
      'UPDATE occurrence SET version = $1, occurrence = $2, assessment = $3, level = $4 WHERE id = $5 AND version = $6',
      version,
      JSON.stringify(occurrence),
      JSON.stringify(assessment),
      level,
      id,
      before.version,
    ];
    const events = after.events
      .slice(before.events.length)
      .map(
        (event, index): Statement => [
          'INSERT INTO event (occurrence_id, place, event) VALUES ($1, $2, $3)',
          id,
          before.events.length + index,
          JSON.stringify(event),
        ],
      );
    const history: Statement[] =
      changes === undefined
        ? []
        : [
            [
              'INSERT INTO change (occurrence_id, version, at, learned, rules) VALUES ($1, $2, $3, $4, $5)',
              id,
              version,
              changes.at.toISOString(),
              JSON.stringify(changes.learned),
              JSON.stringify(changes.rules),
            ],
          ];
    return this.database.change([update, ...events, ...history]);
  }

  /** What each reassessment of a case changed, the first one first. */
  async history(id: string): Promise<unknown[]> {
    const rows = await this.database.query('SELECT * FROM change WHERE occurrence_id = $1 ORDER BY version', id);
    return rows.map(({ at, learned, rules }) => ({
      at,
      learned: JSON.parse(`${learned}`),
      rules: JSON.parse(`${rules}`),
    }));
  }
}

const toCase = (row: Row, events: readonly Row[]): Case => ({
  id: `${row.id}`,
  version: Number(row.version),
  site: row.site === null ? null : `${row.site}`,
  occurrence: parseOccurrence(JSON.parse(`${row.occurrence}`)),
  assessment: JSON.parse(`${row.assessment}`),
  level: row.level === 1 || row.level === 2 ? row.level : null,
  events: events.map(({ event }) => JSON.parse(`${event}`)),
});
