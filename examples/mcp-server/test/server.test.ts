import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';

const client = new Client({ name: 'test', version: '1.0.0' });

before(() => client.connect(new StdioClientTransport({ command: 'npm', args: ['start', '--silent'] })));
after(() => client.close());

/** Calls a tool over the wire and reads its text as JSON. */
async function call(name: string, input: Record<string, unknown>) {
  const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: input }));
  const [content] = result.content;
  assert.equal(content?.type, 'text');
  return { isError: result.isError ?? false, text: content.text, value: JSON.parse(content.text) };
}

// A medication error at 2 a.m. in a group home, with half of the facts not known.
const occurrence = {
  provider: { programs: ['developmental-services-supportive-living'], setting: 'supported-group-living' },
  awareAt: '2026-11-21T02:10:00-05:00',
  individuals: [{ id: 'i1', population: 'adult-with-developmental-disability', facts: { ownLegalGuardian: false } }],
  facts: { mediaAttention: false },
  entries: [
    {
      category: 'error-or-omission',
      subcategory: 'medication-error',
      individual: 'i1',
      facts: { medicationHarmPossible: true },
    },
  ],
};

test('lists six tools, each with a JSON Schema', async () => {
  const { tools } = await client.listTools();
  const names = ['assess', 'next_question', 'put_answer', 'validate_draft', 'minimize_text', 'explain_rule'];
  assert.deepEqual(
    tools.map(({ name }) => name),
    names,
  );
  assert.deepEqual(tools[0]?.inputSchema.required, ['occurrence']);
  assert.match(JSON.stringify(tools[0]?.inputSchema), /"const":"error-or-omission"|"enum":\["error-or-omission"\]/);
});

test('assess decides with the facts known so far', async () => {
  const { value } = await call('assess', { occurrence });
  assert.equal(value.reportability.decision, 'reportable');
  assert.equal(value.level.level, 'undetermined');
  assert.equal(value.initialReportDue, '2026-11-21T03:10:00-05:00');
});

test('next_question and put_answer lead to a settled Level', async () => {
  const { value: first } = await call('next_question', { occurrence });
  assert.equal(first.question.missing, 'medicationMayImpair');
  const { missing, index, individual } = first.question;
  const { value } = await call('put_answer', { occurrence, question: { missing, index, individual }, answer: true });
  assert.equal(value.occurrence.entries[0].facts.medicationMayImpair, true);
  const { value: assessment } = await call('assess', { occurrence: value.occurrence });
  assert.equal(assessment.level.level, 1);
});

test('put_answer refuses a question that is not open', async () => {
  const question = { missing: 'lifeThreatening', index: 0 };
  const { isError, value } = await call('put_answer', { occurrence, question, answer: true });
  assert.equal(isError, true);
  assert.deepEqual(value.problems[0].path, ['question']);
});

test('validate_draft returns issues for a draft of any shape', async () => {
  const { isError, value } = await call('validate_draft', { draft: { ...occurrence, site: 'Site 7' } });
  assert.equal(isError, false);
  const places = value.issues.map(({ path }: { path: string[] }) => path.join('.'));
  assert.ok(places.includes('description'));
  assert.ok(places.includes('signOff'));
});

test('minimize_text removes the name that was given', async () => {
  const { value } = await call('minimize_text', {
    text: 'Jordan Smith missed a dose.',
    people: [{ id: 'i1', firstName: 'Jordan', lastName: 'Smith' }],
    provider: occurrence.provider,
  });
  assert.equal(value.text, 'Individual #1 missed a dose.');
});

test('explain_rule cites the section', async () => {
  const { value } = await call('explain_rule', { id: '13b.level-1.emergency-services' });
  assert.equal(value.citations[0].section, '13.B');
});

test('bad input is a tool error with places and nearest ids, and repeats nothing of the incident', async () => {
  const { isError, value } = await call('assess', {
    occurrence: { provider: { programs: ['vaw-shleter'] }, entries: [{ category: 'death', 'Jordan Smith fell': 1 }] },
  });
  assert.equal(isError, true);
  assert.equal(value.problems[0].nearest, 'vaw-shelter');
  for (const [name, input] of [
    ['assess', { occurrence: 'Jordan Smith fell' }],
    ['put_answer', { occurrence, question: { missing: 'Jordan Smith' }, answer: { text: 'Jordan Smith' } }],
    ['minimize_text', { text: 7, people: [{ 'Jordan Smith': true }], provider: { programs: ['homelessness'] } }],
    ['minimize_text', { text: '', people: [], provider: { programs: ['Jordan Smith'] } }],
    ['explain_rule', { id: 'Jordan Smith' }],
    ['validate_draft', { draft: {}, profile: 'Jordan Smith' }],
    ['assess', {}],
  ] as const) {
    const result = await call(name, input);
    assert.equal(result.isError, true, name);
    assert.ok(result.value.problems.length > 0, name);
    assert.doesNotMatch(result.text, /Jordan|Smith/);
  }
});

test('an unknown tool is an error of the protocol', async () => {
  await assert.rejects(client.callTool({ name: 'Jordan Smith' }), /no such tool/);
});
