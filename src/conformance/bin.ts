#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { isRecord } from '../input/checks.ts';
import { type Case, judge } from './judge.ts';

const help = `usage: ontario-sor-conformance [--reasons] COMMAND [ARGUMENT...]

Sends the reviewed occurrences to a command and compares its answers with the expected decisions. The command reads cases
from standard input, one JSON text a line: {"id", "occurrence", "options"}. It writes one answer a line:
{"id", "decisions"}, or {"id", "problems"} for an occurrence that is invalid. answer.schema.json defines the decisions.

  --reasons  compare the rules behind each decision, the questions, the checklist and the advisories, too

Exit status: 0 when all answers are as expected, 1 when one is not, 2 when the command cannot be run.
`;

const given = process.argv.slice(2);
const withReasons = given[0] === '--reasons';
const [command, ...args] = withReasons ? given.slice(1) : given;

if (command === undefined || command === '--help') {
  process.stdout.write(help);
  process.exitCode = command === undefined ? 2 : 0;
} else process.exitCode = await compare(command, args);

async function compare(program: string, programArguments: readonly string[]): Promise<number> {
  const cases: readonly Case[] = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8'));
  const child = spawn(program, programArguments, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<string | undefined>((resolve) => {
    child.once('error', () => resolve('the command cannot be run'));
    child.once('close', (code) => resolve(code === 0 ? undefined : `the command ended with ${code ?? 'a signal'}`));
  });
  // A command that ends early is reported by its answers and its status.
  child.stdin.on('error', () => undefined);
  child.stdin.end(
    cases.map(({ id, occurrence, options }) => `${JSON.stringify({ id, occurrence, options })}\n`).join(''),
  );
  const answers = new Map<string, unknown>();
  for await (const line of createInterface({ input: child.stdout })) {
    const answer = parse(line);
    if (isRecord(answer) && typeof answer.id === 'string') answers.set(answer.id, answer);
    else process.stdout.write(`FAIL a line is no answer with an id\n`);
  }
  const fault = await ended;
  if (fault !== undefined) process.stdout.write(`FAIL ${fault}\n`);
  let failed = 0;
  for (const one of cases) {
    const faults = judge(one, answers.get(one.id), withReasons);
    if (faults.length === 0) continue;
    failed++;
    process.stdout.write(`FAIL ${one.id}\n${faults.map((text) => `     ${text}\n`).join('')}`);
  }
  process.stdout.write(`conformance: ${cases.length - failed} passed, ${failed} failed\n`);
  if (fault !== undefined && answers.size === 0) return 2;
  return failed === 0 && fault === undefined ? 0 : 1;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
