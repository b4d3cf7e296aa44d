export type Value = string | number | null;

/** A statement with parameters $1, $2, …, which SQLite and PostgreSQL both read. */
export type Statement = readonly [sql: string, ...values: Value[]];

/** What the case system needs of a database. */
export interface Database {
  /** The rows of a query. */
  query(...statement: Statement): Promise<Readonly<Record<string, unknown>>[]>;
  /** Runs statements in one transaction. Each has to change a row; otherwise none is kept, and the answer is false. */
  change(statements: readonly Statement[]): Promise<boolean>;
  /** Runs a script of statements in one transaction. */
  run(script: string): Promise<void>;
  close(): Promise<void>;
}
