import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { exportedFiles } from '../../scripts/exports/exports.ts';
import { allStatements } from '../../scripts/handbook/statements.ts';
import { assess } from '../../src/assess/assess.ts';
import { reportRulesOf } from '../../src/catalogue/report-rules.ts';
import { rulesOf } from '../../src/catalogue/rules.ts';
import { edition2019 } from '../../src/editions/2019/index.ts';
import { edition2025 } from '../../src/editions/2025-11/index.ts';
import { texts2025 } from '../../src/editions/2025-11/texts.ts';

interface Listed {
  readonly id: string;
  readonly kind?: string;
  readonly condition?: unknown;
  readonly printed?: string;
}
interface RulesJson {
  readonly rulesDigest: string;
  readonly rules: readonly Listed[];
  readonly report: readonly Listed[];
  readonly statements: readonly Listed[];
  readonly facts: readonly Listed[];
  readonly earlierLevels: { readonly rules: readonly Listed[] };
}

const files = exportedFiles();
const json: RulesJson = JSON.parse(files.get('rules.json') ?? '');
const schema: Record<string, unknown> = JSON.parse(readFileSync('scripts/exports/rules.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
  schema,
);
const ids = (rules: readonly Listed[]): string[] => rules.map(({ id }) => id);

describe('rules.json', () => {
  test('is what its schema describes', () => {
    validate(json);
    expect(validate.errors).toBeNull();
  });

  test.each<[string, (file: Record<string, unknown>) => unknown]>([
    ['a key that is not described', (file) => ({ ...file, other: 1 })],
    ['a rule without a citation', (file) => ({ ...file, rules: [{ ...json.rules[0], citations: [] }] })],
    ['a rule of no kind', (file) => ({ ...file, rules: [{ ...json.rules[0], kind: 'other' }] })],
    [
      'a condition of no kind',
      (file) => ({ ...file, rules: [{ ...json.rules[1], condition: { fact: 'x', not: {} } }] }),
    ],
    [
      'a report rule of no severity',
      (file) => ({ ...file, report: [{ ...json.report[0], severity: { initial: 'error', final: 'none' } }] }),
    ],
    ['no rules', ({ rules, ...file }) => file],
  ])('its schema refuses %s', (_, spoilt) => {
    expect(validate(spoilt({ ...json }))).toBe(false);
  });

  test('has every rule, every statement and every fact, once and in order', () => {
    expect(ids(json.rules)).toEqual(rulesOf(edition2025).map(({ id }) => id));
    expect(ids(json.report)).toEqual(reportRulesOf(texts2025.report).map(({ id }) => id));
    expect(ids(json.statements)).toEqual(allStatements.map(({ id }) => id));
    expect(ids(json.facts)).toEqual(edition2025.facts.map(({ id }) => id));
    expect(ids(json.earlierLevels.rules)).toEqual(
      rulesOf(edition2019).flatMap(({ id }) => (id.startsWith('2019.') ? [id] : [])),
    );
  });

  test('says every condition as the rules do', () => {
    for (const rule of rulesOf(edition2025)) {
      expect(json.rules.find(({ id }) => id === rule.id)?.condition).toEqual(rule.condition);
    }
  });

  test('has the fingerprint of the receipt', () => {
    const { receipt } = assess({ provider: { programs: ['interpreter'] }, entries: [] });
    expect(json.rulesDigest).toBe(receipt.rulesDigest);
  });

  test('says when approved limits apply, and not “in every case”', () => {
    const rule = json.rules.find(({ id }) => id === '12.personal-information.approved-limits');
    expect(rule?.printed).toContain('approved');
  });
});
