import pg from 'pg';
import type { Database } from './database.ts';

/** PostgreSQL at an address such as postgresql://user@host/name. */
export function openPostgres(address: string): Database {
  const pool = new pg.Pool({ connectionString: address });
  // A connection that is lost while nobody uses it is replaced at the next query.
  pool.on('error', () => {});
  /** Keeps what is done in one transaction, unless it fails or says no. */
  const transaction = async (work: (client: pg.PoolClient) => Promise<boolean>): Promise<boolean> => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const isKept = await work(client);
      await client.query(isKept ? 'COMMIT' : 'ROLLBACK');
      return isKept;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  };
  return {
    query: async (sql, ...values) => (await pool.query<Record<string, unknown>>(sql, values)).rows,
    change: (statements) =>
      transaction(async (client) => {
        for (const [sql, ...values] of statements) {
          const { rowCount } = await client.query(sql, values);
          if (rowCount === 0) return false;
        }
        return true;
      }),
    run: async (script) => {
      await transaction(async (client) => {
        await client.query(script);
        return true;
      });
    },
    close: () => pool.end(),
  };
}
