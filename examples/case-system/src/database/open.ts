import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from './database.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** The database by its address, up to date: postgresql://… is PostgreSQL, anything else the file of a SQLite database. */
export async function openDatabase(address: string): Promise<Database> {
  const database = /^postgres(ql)?:/.test(address) ? openPostgres(address) : openSqlite(address);
  await migrate(database);
  return database;
}

const folder = new URL('../../migrations/', import.meta.url);

/** Runs the scripts in migrations/ that the database has not seen, in the order of their names, each in a transaction. */
async function migrate(database: Database): Promise<void> {
  await database.run('CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY)');
  const done = new Set((await database.query('SELECT name FROM migration')).map(({ name }) => name));
  for (const name of readdirSync(folder).sort()) {
    if (done.has(name)) continue;
    const script = readFileSync(new URL(name, folder), 'utf8');
    await database.run(`${script}; INSERT INTO migration (name) VALUES ('${name}')`);
  }
}
