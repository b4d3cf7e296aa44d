import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import {
  type Answer,
  type Asked,
  annualReview,
  assess,
  dueSoon,
  isInvalidInputError,
  type Occurrence,
  parseOccurrence,
  reportStatus,
  toICalendar,
  withAnswer,
} from 'ontario-sor';
import { type Case, openCase, reassess, reportOf } from './case.ts';
import type { Cases } from './cases.ts';

/** The case system over HTTP. It has no sign-in of its own: put it behind one. */
export function createApp(cases: Cases, now: () => Date = () => new Date()): Hono {
  const app = new Hono();

  app.post('/occurrences', async (context) => {
    const { occurrence, site = null } = await context.req.json();
    const opened = openCase(randomUUID(), parseOccurrence(occurrence), site === null ? null : `${site}`);
    await cases.add(opened);
    return context.json(summary(opened, now()), 201);
  });

  app.get('/occurrences/:id', async (context) => {
    const found = await find(context.req.param('id'));
    return context.json({ ...summary(found, now()), history: await cases.history(found.id) });
  });

  /** A question of the last assessment was answered. */
  app.post('/occurrences/:id/answers', async (context) => {
    const { question, answer }: { question: Asked; answer: Answer } = await context.req.json();
    const found = await find(context.req.param('id'));
    return context.json(await learn(found, withAnswer(found.occurrence, question, answer)));
  });

  /** The occurrence was corrected. */
  app.put('/occurrences/:id', async (context) => {
    const occurrence = parseOccurrence(await context.req.json());
    return context.json(await learn(await find(context.req.param('id')), occurrence));
  });

  /** Something happened to the report: it was submitted, the ministry requested an update, … */
  app.post('/occurrences/:id/events', async (context) => {
    const found = await find(context.req.param('id'));
    const after = { ...found, version: found.version + 1, events: [...found.events, await context.req.json()] };
    const report = reportOf(after);
    if (report === undefined) throw new HTTPException(409, { message: 'No report is due' });
    reportStatus({ awareAt: report.awareAt, level: report.level, events: report.events }, now());
    if (!(await cases.replace(found, after))) throw conflict();
    return context.json(summary(after, now()));
  });

  app.get('/deadlines', async (context) => {
    const hours = Number(context.req.query('hours') ?? 24);
    return context.json(dueSoon(await reports(), now(), hours));
  });

  app.get('/deadlines.ics', async (context) => {
    const at = now();
    const file = toICalendar(
      (await reports()).map((report) => ({ id: report.id, status: reportStatus(report, at) })),
      { now: at },
    );
    return context.text(file, 200, { 'content-type': 'text/calendar; charset=utf-8' });
  });

  app.get('/reviews/:year', async (context) => {
    const reported = (await cases.all()).flatMap(({ id, site, level, occurrence, events }) =>
      level === null ? [] : [{ id, site, level, occurrence, events }],
    );
    return context.json(annualReview(reported, Number(context.req.param('year')), { now: now() }));
  });

  /** After an upgrade of the library: reassesses every case whose rules are others now. */
  app.post('/upgrade', async (context) => {
    const changed = [];
    for (const found of await cases.all()) {
      const { rulesDigest, guidelines, readings } = found.assessment.receipt;
      if (assess(found.occurrence, { guidelines, readings }).receipt.rulesDigest === rulesDigest) continue;
      changed.push(await learn(found, found.occurrence));
    }
    return context.json(changed);
  });

  app.onError((error, context) => {
    if (isInvalidInputError(error)) return context.json({ problems: error.problems }, 422);
    if (error instanceof HTTPException) return context.json({ error: error.message }, error.status);
    if (error instanceof SyntaxError) return context.json({ error: 'The body is not JSON' }, 400);
    // An error of the database may quote what was stored: only its kind is logged.
    console.error(error.name);
    return context.json({ error: 'Something went wrong' }, 500);
  });

  async function find(id: string): Promise<Case> {
    const found = await cases.get(id);
    if (found === undefined) throw new HTTPException(404, { message: 'There is no such occurrence' });
    return found;
  }

  async function learn(found: Case, occurrence: Occurrence) {
    const { after, changes } = reassess(found, occurrence, now());
    if (!(await cases.replace(found, after, { at: now(), ...changes }))) throw conflict();
    const urgent = [...changes.learned, ...changes.rules].filter((change) => change.urgent);
    return { ...summary(after, now()), changes, urgent };
  }

  const reports = async () => (await cases.all()).flatMap((one) => reportOf(one) ?? []);
  return app;
}

const conflict = () => new HTTPException(409, { message: 'Someone else has changed this occurrence: read it again' });

/** What a page about a case shows. */
function summary(of: Case, now: Date) {
  const { reportability, level, workingLevel, notifications, questions } = of.assessment;
  const report = reportOf(of);
  return {
    id: of.id,
    decision: reportability.decision,
    level: level.level,
    workingLevel,
    notify: notifications.filter(({ workingStatus }) => workingStatus === 'required').map(({ recipient }) => recipient),
    question: questions[0] ?? null,
    status: report === undefined ? null : reportStatus(report, now),
  };
}
