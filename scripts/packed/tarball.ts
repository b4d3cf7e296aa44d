import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/** The packed package: its file, and the size that npm reports. */
export interface Tarball {
  readonly file: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly string[];
}

/** Packs what was built last. */
export function pack(folder: string): Tarball {
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  const [packed] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
  return {
    file: join(folder, packed.filename),
    size: packed.size,
    unpackedSize: packed.unpackedSize,
    files: packed.files.map(({ path }: { path: string }) => path),
  };
}

const expected: readonly RegExp[] = [
  /^(package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md)$/,
  /^dist\/(index|cli)\.js$/,
  /^dist\/(assess|deadlines|privacy|report)\.(js|cjs|d\.ts|d\.cts)$/,
  // Code that these entries share.
  /^dist\/chunk-[A-Z0-9]{8}\.js$/,
  /^dist\/schema\/index\.js$/,
  /^dist\/(schema\/)?index\.(cjs|d\.ts|d\.cts)$/,
  // Declarations that both entries share.
  /^dist\/[a-z-]+-[\w-]{8}\.d\.c?ts$/,
  /^dist\/schema\/form\/schema\.d\.c?ts$/,
  /^dist\/schema\/form\/((draft-07|json-forms|rjsf)\/)?(entry|individual|occurrence|report-draft)\.json$/,
  /^dist\/schema\/(assessment|entry|individual|occurrence|report|report-draft)\.json$/,
  /^dist\/exports\/(rules(\.schema)?|rule-coverage)\.json$/,
  /^dist\/conformance\/((cases|cases\.schema|answer\.schema)\.json|run\.js)$/,
  /^dist\/exports\/csv\/[a-z-]+\.csv$/,
  /^dist\/exports\/dmn\/[a-i]-[a-z-]+\.dmn$/,
  /^dist\/sbom\.cdx\.json$/,
  /^docs\/guides\/[a-z-]+\.md$/,
  /^examples\/([a-z-]+\/)*[\w.-]+\.(json|cjs|mjs|js|jsx|ts|tsx|css|html|svg|sql|md)$/,
];

const needed = [
  'package.json',
  'README.md',
  'LICENSE',
  'NOTICE',
  'CHANGELOG.md',
  'docs/guides/store-and-reassess.md',
  'dist/index.js',
  'dist/index.cjs',
  'dist/index.d.ts',
  'dist/index.d.cts',
  'dist/cli.js',
  'dist/schema/index.js',
  'dist/schema/occurrence.json',
  'dist/conformance/cases.json',
  'dist/exports/rules.json',
];

/** Files that do not belong in the package, or are missing from it. */
export function misplaced({ files }: Tarball): string[] {
  return [
    ...files
      .filter((file) => !expected.some((pattern) => pattern.test(file)))
      .map((file) => `${file} does not belong there`),
    ...needed.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
  ];
}

const mostPacked = 1_380_000;
const mostUnpacked = 7_150_000;

export function oversize({ size, unpackedSize }: Tarball): string[] {
  return [
    ...(size > mostPacked ? [`${size} bytes packed, at most ${mostPacked}`] : []),
    ...(unpackedSize > mostUnpacked ? [`${unpackedSize} bytes unpacked, at most ${mostUnpacked}`] : []),
  ];
}

/** Texts that reveal the machine that built the package. */
const machine: readonly string[] = [resolve('.'), `${homedir()}/`, 'node_modules/.cache', 'file://', '/tmp/', '.npmrc'];

/** Files of the installed package that contain such a text, or code that makes code. */
export function unwanted(folder: string): string[] {
  const faults: string[] = [];
  for (const file of filesIn(folder)) {
    const text = readFileSync(file, 'utf8');
    const name = relative(folder, file);
    for (const [place, part] of machine.entries()) {
      if (text.includes(part)) faults.push(`${name} holds a path of a machine (kind ${place})`);
    }
    if (/\.c?js$/.test(name) && /\bnew Function\b|\beval\(/.test(text)) faults.push(`${name} makes code out of text`);
  }
  return faults;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
