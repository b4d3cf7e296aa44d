import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type ServerType, serve } from '@hono/node-server';
import { createApp } from '../src/app.ts';
import { Cases } from '../src/cases.ts';
import type { Database } from '../src/database/database.ts';
import { openDatabase } from '../src/database/open.ts';
import { hasPostgres, startPostgres } from './postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'sor-cases-'));
after(() => rmSync(folder, { recursive: true }));

suite('SQLite', () => ({ address: join(folder, 'cases.db'), stop: () => {} }));
// Where the tests have to be complete, PostgreSQL has to be there.
suite('PostgreSQL', startPostgres, !hasPostgres && process.env.CI === undefined);

// An adult fell in a group home at 2 p.m. and needed a doctor; every criterion of Level 1 in 13.B is answered no.
const fall = {
  provider: { programs: ['developmental-services-supportive-living'], setting: 'supported-group-living' },
  awareAt: '2026-11-21T14:00:00-05:00',
  individuals: [{ id: 'i1', population: 'adult-with-developmental-disability' }],
  facts: { mediaAttention: false },
  entries: [
    {
      category: 'serious-injury',
      subcategory: 'accidental',
      individual: 'i1',
      facts: {
        unscheduledMedicalAttention: true,
        lifeThreatening: false,
        causedByServiceProvider: false,
        emergencyMedicalServices: false,
      },
    },
  ],
};
const withFacts = (facts: object) => ({
  ...fall,
  entries: fall.entries.map((entry) => ({ ...entry, facts: { ...entry.facts, ...facts } })),
});

function suite(name: string, start: () => { readonly address: string; readonly stop: () => void }, skip = false) {
  describe(name, { skip }, () => {
    let now = new Date('2026-11-21T14:10:00-05:00');
    const at = (time: string) => {
      now = new Date(time);
    };
    let stop = () => {};
    let address: string;
    let database: Database;
    let server: ServerType;
    let base: string;

    before(async () => {
      ({ address, stop } = start());
      database = await openDatabase(address);
      const app = createApp(new Cases(database), () => now);
      await new Promise<void>((listening) => {
        server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => {
          base = `http://127.0.0.1:${port}`;
          listening();
        });
      });
    });

    after(async () => {
      await new Promise((closed) => server.close(closed));
      await database.close();
      stop();
    });

    async function send(method: string, path: string, body?: unknown) {
      const response = await fetch(`${base}${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      return { status: response.status, text, value: isJson ? JSON.parse(text) : undefined };
    }

    async function add(occurrence: unknown, site = 'site-7'): Promise<string> {
      const { status, value } = await send('POST', '/occurrences', { occurrence, site });
      assert.equal(status, 201);
      return value.id;
    }

    const dueOf = async (id: string) => {
      const { value } = await send('GET', '/deadlines?hours=1000');
      return value
        .filter((item: { id: string }) => item.id === id)
        .map(({ what, due, overdue }: Record<string, unknown>) => [what, due, overdue]);
    };

    test('a Level 2 occurrence is due within 24 hours', async () => {
      at('2026-11-21T14:10:00-05:00');
      const id = await add(fall);
      const { value } = await send('GET', `/occurrences/${id}`);
      assert.equal(value.level, 2);
      assert.deepEqual(value.history, []);
      assert.deepEqual(await dueOf(id), [['initial-report', '2026-11-22T14:00:00-05:00', false]]);
    });

    test('an answer settles an open Level, and the deadline moves', async () => {
      at('2026-11-21T14:10:00-05:00');
      const id = await add(withFacts({ lifeThreatening: null }));
      assert.deepEqual(await dueOf(id), [['initial-report', '2026-11-21T15:00:00-05:00', false]]);
      const { value: opened } = await send('GET', `/occurrences/${id}`);
      assert.equal(opened.question.missing, 'lifeThreatening');
      const { missing, index } = opened.question;
      const { value } = await send('POST', `/occurrences/${id}/answers`, {
        question: { missing, index },
        answer: false,
      });
      assert.equal(value.level, 2);
      assert.deepEqual(value.urgent, []);
      assert.deepEqual(
        value.changes.learned.find(({ what }: { what: string }) => what === 'deadline'),
        {
          what: 'deadline',
          from: '2026-11-21T15:00:00-05:00',
          to: '2026-11-22T14:00:00-05:00',
          urgent: false,
          text: 'First report due: 2026-11-22 14:00 (before: 2026-11-21 15:00)',
        },
      );
      assert.deepEqual(await dueOf(id), [['initial-report', '2026-11-22T14:00:00-05:00', false]]);
    });

    test('a Level 1 fact that is learned after the first report is urgent, and due within the hour', async () => {
      at('2026-11-21T20:00:00-05:00');
      const id = await add(fall);
      await send('POST', `/occurrences/${id}/events`, { kind: 'initial-submitted', at: '2026-11-21T20:00:00-05:00' });
      at('2026-11-22T09:00:00-05:00');
      const { value } = await send('PUT', `/occurrences/${id}`, withFacts({ lifeThreatening: true }));
      assert.ok(value.urgent.some(({ what, to }: Record<string, string>) => what === 'level' && to === '1'));
      assert.deepEqual(value.changes.rules, []);
      assert.equal(value.status.initial.late, false);
      assert.deepEqual(await dueOf(id), [
        ['escalation', '2026-11-22T10:00:00-05:00', false],
        ['update', '2026-12-01', false],
      ]);
      at('2026-11-22T09:30:00-05:00');
      await send('POST', `/occurrences/${id}/events`, { kind: 'update-submitted', at: '2026-11-22T09:30:00-05:00' });
      assert.deepEqual(await dueOf(id), [['update', '2026-12-01', false]]);
      const { value: read } = await send('GET', `/occurrences/${id}`);
      assert.equal(read.history.length, 1);
      assert.equal(read.history[0].at, '2026-11-22T14:00:00.000Z');
    });

    test('a Level 1 fact that is learned before the first report does not make that report late', async () => {
      at('2026-11-21T18:00:00-05:00');
      const id = await add(fall);
      // First the answer is withdrawn, then it is yes: the hour runs from when the Level became open.
      await send('PUT', `/occurrences/${id}`, withFacts({ lifeThreatening: null }));
      at('2026-11-21T18:20:00-05:00');
      await send('PUT', `/occurrences/${id}`, withFacts({ lifeThreatening: true }));
      assert.deepEqual(await dueOf(id), [
        ['escalation', '2026-11-21T19:00:00-05:00', false],
        ['initial-report', '2026-11-22T14:00:00-05:00', false],
      ]);
    });

    test('an upgrade of the library is told apart from what is learned', async () => {
      at('2026-11-21T14:10:00-05:00');
      const id = await add(withFacts({ lifeThreatening: true }));
      // As an earlier release might have decided it: Level 2, by other rules.
      const [row] = await database.query('SELECT assessment FROM occurrence WHERE id = $1', id);
      const assessment = JSON.parse(`${row?.assessment}`);
      const earlier = {
        ...assessment,
        level: { ...assessment.level, level: 2 },
        workingLevel: 2,
        initialReportDue: '2026-11-22T14:00:00-05:00',
        receipt: { ...assessment.receipt, rulesDigest: 'earlier' },
      };
      const update = 'UPDATE occurrence SET assessment = $1, level = 2 WHERE id = $2';
      await database.change([[update, JSON.stringify(earlier), id]]);

      const { value } = await send('POST', '/upgrade');
      assert.deepEqual(
        value.map((item: { id: string }) => item.id),
        [id],
      );
      assert.deepEqual(value[0].changes.learned, []);
      const changed = value[0].changes.rules.map(({ what }: { what: string }) => what);
      assert.ok(changed.includes('level') && changed.includes('rules'));
      assert.deepEqual((await dueOf(id))[0], ['escalation', '2026-11-21T15:10:00-05:00', false]);
      assert.deepEqual((await send('POST', '/upgrade')).value, []);
    });

    test('the calendar feed has an event for each deadline', async () => {
      at('2026-11-21T14:10:00-05:00');
      await add({ ...fall, awareAt: '2026-11-21T14:01:00-05:00' });
      const { status, text } = await send('GET', '/deadlines.ics');
      assert.equal(status, 200);
      assert.match(text, /^BEGIN:VCALENDAR\r\n/);
      assert.match(text, /^DTSTART:20261122T190100Z\r$/m);
    });

    test('the yearly review counts the reports of a year', async () => {
      at('2025-03-01T12:00:00-05:00');
      const id = await add({ ...fall, awareAt: '2025-03-01T11:00:00-05:00' }, 'site-9');
      await send('POST', `/occurrences/${id}/events`, { kind: 'initial-submitted', at: '2025-03-01T11:30:00-05:00' });
      const { value } = await send('GET', '/reviews/2025');
      assert.equal(value.reports.count, 1);
      assert.equal(value.timeliness.firstReports.onTime.count, 1);
      assert.deepEqual(value.sites.map(({ id }: { id: string }) => id).includes('site-9'), true);
    });

    test('bad input is answered with its places, and repeats nothing', async () => {
      const id = await add(fall);
      for (const [method, path, body] of [
        ['POST', '/occurrences', { occurrence: { ...fall, entries: [{ category: 'Jordan Smith' }] } }],
        ['POST', '/occurrences', { occurrence: { ...fall, awareAt: null } }],
        ['PUT', `/occurrences/${id}`, { ...fall, 'Jordan Smith': 1 }],
        ['POST', `/occurrences/${id}/answers`, { question: { missing: 'Jordan Smith' }, answer: true }],
        ['POST', `/occurrences/${id}/events`, { kind: 'Jordan Smith', at: '2026-11-21T20:00:00-05:00' }],
      ] as const) {
        const { status, text, value } = await send(method, path, body);
        assert.equal(status, 422, path);
        assert.ok(value.problems.length > 0);
        assert.doesNotMatch(text, /Jordan|Smith/);
      }
      assert.equal((await send('GET', '/occurrences/none')).status, 404);
    });

    test('of two people who change an occurrence at once, one has to read it again', async () => {
      const id = await add(fall);
      const cases = new Cases(database);
      const read = await cases.get(id);
      assert.ok(read);
      assert.equal((await send('PUT', `/occurrences/${id}`, withFacts({ lifeThreatening: true }))).status, 200);
      assert.equal(await cases.replace(read, { ...read, version: read.version + 1, level: 1 }), false);
      assert.equal((await cases.get(id))?.level, 2);
    });

    test('a database that is opened again has everything, and no script runs twice', async () => {
      const id = await add(fall);
      const again = await openDatabase(address);
      assert.equal((await new Cases(again).get(id))?.id, id);
      assert.equal((await again.query('SELECT name FROM migration')).length, 3);
      await again.close();
    });
  });
}
