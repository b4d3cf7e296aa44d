// DATABASE_URL is the switch: postgresql://… for PostgreSQL, else the file of a SQLite database.

import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { Cases } from './cases.ts';
import { openDatabase } from './database/open.ts';

const database = await openDatabase(process.env.DATABASE_URL ?? 'cases.db');
const { fetch } = createApp(new Cases(database));
const server = serve({ fetch, port: Number(process.env.PORT ?? 3000), hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`Listening on http://127.0.0.1:${port}`),
);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => server.close(() => database.close().then(() => process.exit())));
