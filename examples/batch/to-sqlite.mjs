// The decisions of `ontario-sor assess many.ndjson --out decisions.ndjson` in a database, and questions to it.
//
//   npm install better-sqlite3@12
//   node to-sqlite.mjs decisions.ndjson decisions.db
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';

const [file, name] = process.argv.slice(2);
const database = new Database(name);
database.exec(`
  DROP TABLE IF EXISTS occurrence; DROP TABLE IF EXISTS entry;
  CREATE TABLE occurrence (line INTEGER PRIMARY KEY, aware_at TEXT, reportability TEXT, level TEXT, working_level INTEGER, due TEXT);
  CREATE TABLE entry (line INTEGER, category TEXT, level TEXT);
`);
const occurrence = database.prepare('INSERT INTO occurrence VALUES (?, ?, ?, ?, ?, ?)');
const entry = database.prepare('INSERT INTO entry VALUES (?, ?, ?)');
database.exec('BEGIN');
for await (const text of createInterface({ input: createReadStream(file) })) {
  const row = JSON.parse(text);
  const { line, awareAt, reportability, level, workingLevel, initialReportDue } = row;
  occurrence.run(line, awareAt, reportability, `${level}`, workingLevel, initialReportDue);
  for (const { category, level: own } of row.entries) entry.run(line, category, `${own}`);
}
database.exec('COMMIT');

console.table(
  database
    .prepare(
      `SELECT category, count(DISTINCT line) AS occurrences, sum(level = '1') AS level_1_entries FROM entry
       GROUP BY category ORDER BY occurrences DESC`,
    )
    .all(),
);
console.table(
  database
    .prepare(
      `SELECT substr(aware_at, 1, 7) AS month, count(*) AS occurrences FROM occurrence GROUP BY month ORDER BY month`,
    )
    .all(),
);
