import Sqlite from 'better-sqlite3';
import type { Database, Value } from './database.ts';

/** SQLite in a file. */
export function openSqlite(file: string): Database {
  const sqlite = new Sqlite(file);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('foreign_keys = ON');
  return {
    query: async (sql, ...values) => sqlite.prepare<unknown[], Record<string, unknown>>(sql).all(named(values)),
    change: async (statements) => {
      const all = sqlite.transaction(() => {
        for (const [sql, ...values] of statements)
          if (sqlite.prepare(sql).run(named(values)).changes === 0) throw new Unchanged();
      });
      try {
        all.immediate();
        return true;
      } catch (error) {
        if (error instanceof Unchanged) return false;
        throw error;
      }
    },
    run: async (script) => {
      sqlite.transaction(() => sqlite.exec(script)).immediate();
    },
    close: async () => {
      sqlite.close();
    },
  };
}

class Unchanged extends Error {}

/** $1 is the parameter named "1". */
const named = (values: readonly Value[]) => Object.fromEntries(values.map((value, index) => [index + 1, value]));
