// Occurrences through a queue: BullMQ over Redis. Each job decides on 500 lines and writes its results in one transaction under the
// number of the job, so that a job that is done twice, because its worker died, is counted once.
//
//   npm install ontario-sor bullmq
//   redis-server --save '' &
//   node queue.mjs add many.ndjson      puts the lines into the queue
//   node queue.mjs work                 a worker; start as many processes as there are cores
//   node queue.mjs count                what went in, what came out, what was retried
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { decideMany } from 'ontario-sor';

const connection = { host: '127.0.0.1', port: Number(process.env.REDIS_PORT ?? 6379), maxRetriesPerRequest: null };
const redis = new Redis(connection);
const name = 'occurrences';
const together = 500;
const [command, file] = process.argv.slice(2);

if (command === 'add') {
  const queue = new Queue(name, { connection });
  let lines = [];
  let first = 1;
  const send = async () => {
    // The number of the job is that of its first line: adding the same file again adds nothing.
    await queue.add('decide', { first, lines }, { jobId: `lines-${first}`, attempts: 5 });
    await redis.hset('lines', `lines-${first}`, lines.length);
    first += lines.length;
    lines = [];
  };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    lines.push(line);
    if (lines.length === together) await send();
  }
  if (lines.length > 0) await send();
  await queue.close();
} else if (command === 'work') {
  const worker = new Worker(
    name,
    async ({ id, data, attemptsStarted }) => {
      if (attemptsStarted > 1) await redis.incr('counted:retried');
      const results = [];
      for await (const result of decideMany(data.lines)) {
        const line = data.first + result.line - 1;
        results.push(
          JSON.stringify(result.ok ? { line, ...result.value.decision } : { line, problems: result.problems }),
        );
      }
      // One command that replaces what an earlier attempt wrote.
      await redis.hset('results', id, results.join('\n'));
      await redis.incr(`counted:worker:${process.pid}`);
    },
    { connection, concurrency: 1, lockDuration: 5000, stalledInterval: 5000, maxStalledCount: 3 },
  );
  process.on('SIGTERM', () => worker.close().then(() => process.exit(0)));
  await new Promise(() => {});
} else {
  const queue = new Queue(name, { connection });
  const [taken, retried, states] = await Promise.all([
    redis.hvals('lines'),
    redis.get('counted:retried'),
    queue.getJobCounts('completed', 'failed', 'active', 'waiting'),
  ]);
  const seen = new Set();
  let [out, twice] = [0, 0];
  for (const id of await redis.hkeys('results'))
    for (const text of (await redis.hget('results', id)).split('\n')) {
      const { line } = JSON.parse(text);
      if (seen.has(line)) twice++;
      seen.add(line);
      out++;
    }
  const given = taken.reduce((sum, lines) => sum + Number(lines), 0);
  const lost = given - seen.size;
  console.log(JSON.stringify({ in: given, out, retriedJobs: Number(retried ?? 0), lost, twice, jobs: states }));
  await queue.close();
}
if (command !== 'work') redis.disconnect();
