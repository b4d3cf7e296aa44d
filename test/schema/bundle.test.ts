import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

describe('the schemas bundled for a browser, zod/mini and all', () => {
  let code = '';

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export * from './src/schema/index.ts'",
        resolveDir: process.cwd(),
      },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    code = outputFiles[0]?.text ?? '';
  });

  it('are smaller than 14.5 kB in gzip', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(14_500);
  });

  /** Runs the bundle where code that is made at run time is refused, as a strict content security policy does. */
  const run = (then: string): string =>
    execFileSync(process.execPath, ['--disallow-code-generation-from-strings', '--input-type=module', '-'], {
      input: `${code}\n${then}`,
      encoding: 'utf8',
    });

  it('run where no code may be made from text', () => {
    expect(code).not.toMatch(/\beval\(|\bFunction\(/);
    const refused =
      'let why = "made"; try { new Function("return 1")(); } catch (error) { why = error.name; } console.log(why);';
    expect(run(refused)).toBe('EvalError\n');
  });

  it('still accept and refuse there', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { occurrenceSchema, reportDraftSchema } from './src/schema/index.ts';
          const right = { provider: { programs: ['homelessness'] }, entries: [{ category: 'death', facts: { stillbirth: null } }] };
          console.log(JSON.stringify([
            occurrenceSchema.safeParse(right).success,
            occurrenceSchema.safeParse({ ...right, entries: {} }).error.issues.map(({ message }) => message),
            reportDraftSchema.safeParse(right).error.issues.length,
          ]));`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    const out = execFileSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', '--input-type=module', '-'],
      {
        input: outputFiles[0]?.text ?? '',
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(out)).toEqual([true, ['expected a list'], 6]);
  });
});
