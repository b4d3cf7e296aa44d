// The conformance kit: its cases, what its runner accepts and refuses, and the answers of the command line to it.

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { conformanceCases } from '../scripts/conformance/cases.ts';
import { readAnswer } from '../scripts/conformance/read-answer.ts';
import { answerSchema, casesSchema } from '../scripts/conformance/schema.ts';
import { testIo } from '../src/cli/io.fixture.ts';
import { main } from '../src/cli/main.ts';
import { type Case, judge } from '../src/conformance/judge.ts';
import { readFiles } from './assessments/support/file.ts';

const cases = conformanceCases();

function caseNamed(id: string): Case {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

/** The answers of the command line to cases, by id. */
function answersTo(asked: readonly Case[]): Map<string, unknown> {
  const file = asked.map(({ id, occurrence, options }) => JSON.stringify({ id, occurrence, options })).join('\n');
  const io = testIo({ files: { file } });
  expect(main(['conformance', 'file'], io)).toBe(0);
  const answers = io.out().trimEnd().split('\n');
  return new Map(answers.map((line) => [JSON.parse(line).id, JSON.parse(line)]));
}

const answers = answersTo(cases);

test('the kit has every reviewed occurrence and the input that must be refused', () => {
  const valid = cases.filter(({ expected }) => 'decisions' in expected);
  expect(valid).toHaveLength(readFiles().length);
  expect(cases.length - valid.length).toBe(13);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

test('the cases and the answers conform to their JSON Schemas', () => {
  const ajv = new Ajv2020();
  expect(ajv.validate(z.toJSONSchema(casesSchema), cases)).toBe(true);
  const isAnswer = ajv.compile(z.toJSONSchema(answerSchema));
  expect([...answers.values()].filter((answer) => !isAnswer(answer))).toEqual([]);
});

test.each(cases.map((one) => [one.id, one] as const))('the command line conforms in %s', (id, one) => {
  expect(judge(one, answers.get(id), true)).toEqual([]);
});

describe('the decisions read from a reviewed answer', () => {
  const { expected } = caseNamed('mixed-worked-example-of-section-8');

  it('are those of the worked example of section 8', () => {
    expect(expected).toMatchObject({
      decisions: { reportability: { decision: 'reportable' }, level: { level: 1 }, workingLevel: 1 },
    });
  });

  it('leave out no part: an unknown part is an error', () => {
    const [file] = readFiles('13a');
    expect(() => readAnswer(`${file?.answer}\nsomething else: 1\n`)).toThrow('unknown parts: something else: 1');
    expect(() => readAnswer('level: 1\n')).toThrow('begins with the guidelines');
  });
});

describe('the runner', () => {
  const one = caseNamed('mixed-worked-example-of-section-8');
  const decisions = 'decisions' in one.expected ? one.expected.decisions : undefined;

  /** The faults of the expected answer after a change to its text. */
  const changed = (from: string, to: string, withReasons = false): string[] => {
    const text = JSON.stringify({ decisions });
    expect(text).toContain(from);
    return judge(one, JSON.parse(text.replace(from, to)), withReasons);
  };

  it('accepts the expected answer', () => {
    expect(judge(one, { decisions }, true)).toEqual([]);
  });

  it('accepts lists in another order, null for a key left out, and an answer without reasons', () => {
    const found: Record<string, unknown> = JSON.parse(JSON.stringify(decisions));
    const { questions: _, notifications, ...others } = found;
    if (!Array.isArray(notifications)) throw new Error('no notifications');
    const reordered = { ...others, notifications: [...notifications].reverse(), type: null };
    expect(judge(one, { decisions: reordered }, false)).toEqual([]);
    expect(judge(one, { decisions: reordered }, true)).toEqual(['questions is not a list']);
  });

  it('reports another Level, time or notification by its place', () => {
    expect(changed('"workingLevel":1', '"workingLevel":2')).toEqual(['workingLevel is 2, not 1']);
    expect(changed('"status":"required"', '"status":"not-required"')).not.toEqual([]);
    expect(changed('"initialReportDue":"2026-08-15T15:00', '"initialReportDue":"2026-08-15T16:00')).toEqual([
      'initialReportDue is "2026-08-15T16:00:00-04:00", not "2026-08-15T15:00:00-04:00"',
    ]);
  });

  it('reports an entry too few and a part that is not expected', () => {
    expect(judge(one, { decisions: { ...Object(decisions), entries: [] } }, false)).toEqual([
      'entries has 0 items, not 5',
    ]);
    expect(judge(one, { decisions: { ...Object(decisions), verdict: 1 } }, false)).toEqual(['verdict is not expected']);
  });

  it('compares rules only with reasons', () => {
    expect(changed('"because":["', '"because":["x')).toEqual([]);
    expect(changed('"because":["', '"because":["x', true)).not.toEqual([]);
  });

  it('reports a missing answer, a refusal of valid input, and an answer to invalid input', () => {
    expect(judge(one, undefined, false)).toEqual(['no answer']);
    expect(judge(one, { problems: [{ path: [] }] }, false)).toEqual([
      'the occurrence is valid, and the answer has no decisions',
    ]);
    const refused = caseNamed('refused-program-misspelled');
    expect(judge(refused, { decisions }, false)).toEqual(['the occurrence is invalid, and the answer has no problems']);
    expect(judge(refused, { problems: [{ path: ['entries'] }] }, false)).toEqual([
      'no problem is reported at ["provider","programs",0]',
    ]);
  });
});

describe('ontario-sor conformance', () => {
  it('refuses a line that is no case by its number', () => {
    for (const file of ['{"id":"x"', '[]', '{"occurrence":{}}']) {
      const io = testIo({ files: { file: `{"id":"a","occurrence":null}\n\n${file}` } });
      expect(main(['conformance', 'file'], io)).toBe(2);
      expect(io.err()).toContain('line 3: expected a case as JSON');
    }
  });

  it('needs one file', () => {
    const io = testIo();
    expect(main(['conformance'], io)).toBe(2);
    expect(io.err()).toContain('one file is needed');
  });
});
