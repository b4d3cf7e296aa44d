// What the package is made of and brings along, and whether it says so: tsx scripts/supply-chain.ts

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Checks, reason } from './packed/checks.ts';
import { type Bundled, bundledPackages } from './supply-chain/bundled.ts';
import { broughtAlong, manifest, withoutHash } from './supply-chain/manifest.ts';
import { sbom } from './supply-chain/sbom.ts';

/** Licences under which something may be bundled into a package that is under Apache-2.0. */
const licences = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
const notice = readFileSync('NOTICE', 'utf8');
const billFile = 'dist/sbom.cdx.json';

const checks = new Checks('supply chain');
checks.tell('nothing else is installed with the package, and nothing runs at installation', broughtAlong());
checks.tell('the lockfile has a hash of every package, as far as the registry has one', withoutHash());
const bundled = await bundledPackages();
const names = bundled.map(({ name, version }) => `${name} ${version}`).join(', ');
checks.tell(`what is bundled is so licensed that it may be: ${names}`, unlicensed(bundled));
checks.tell('NOTICE names what is bundled, and nothing else', notNoticed(bundled));
checks.tell('NOTICE names the source of the holidays', notice.includes('- date-holidays (') ? [] : ['it does not']);
const bill = await sbom();
checks.tell('the bill of materials (CycloneDX) lists what is bundled', unlisted(bill, bundled));
checks.tell(
  `the bill is built into the package: ${billFile}`,
  existsSync(billFile) && readFileSync(billFile, 'utf8') === bill ? [] : ['it is not there, or not of these sources'],
);
checks.tell('what is published is public and has provenance', unpublished());
audit();
process.exitCode = checks.end();

function unlicensed(packages: readonly Bundled[]): string[] {
  return packages.flatMap(({ name, license }) => (licences.includes(license) ? [] : [`${name}: ${license}`]));
}

/** Between its heading and the next one, NOTICE has one line for each bundled package. */
function notNoticed(packages: readonly Bundled[]): string[] {
  const section = notice.split('Bundled into the distributed files:')[1]?.split(/\n(?=[A-Z][^\n]*:\n)/)[0] ?? '';
  const noticed = [...section.matchAll(/^- (@?[\w./-]+),/gm)].map((match) => match[1] ?? '');
  const taken = packages.map(({ name }) => name);
  const needsText = packages.some(({ license }) => license === 'MIT');
  return [
    ...taken.filter((name) => !noticed.includes(name)).map((name) => `${name} is bundled and not named`),
    ...noticed.filter((name) => !taken.includes(name)).map((name) => `${name} is named and not bundled`),
    ...(needsText && !section.includes('Permission is hereby granted')
      ? ['the text of the MIT License is missing']
      : []),
  ];
}

function unlisted(text: string, packages: readonly Bundled[]): string[] {
  const { bomFormat, metadata, components } = JSON.parse(text);
  const listed = components.map(({ name, version }: Bundled) => `${name}@${version}`);
  return [
    ...(bomFormat === 'CycloneDX' ? [] : ['it is no bill of CycloneDX']),
    ...(metadata.component.purl === `pkg:npm/ontario-sor@${manifest.version}` ? [] : ['it is not of this version']),
    ...packages.map(({ name, version }) => `${name}@${version}`).filter((one) => !listed.includes(one)),
    ...listed.filter((one: string) => !packages.some(({ name, version }) => one === `${name}@${version}`)),
  ];
}

function unpublished(): string[] {
  const { access, provenance } = manifest.publishConfig;
  return [...(access === 'public' ? [] : ['not public']), ...(provenance === true ? [] : ['without provenance'])];
}

/** Known weaknesses, of the tools that build it too, as far as the registry answers. */
function audit(): void {
  const what = 'npm audit knows of no high or critical weakness';
  try {
    execFileSync('npm', ['audit', '--audit-level=high', '--loglevel=error'], {
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 120_000,
    });
    checks.tell(what, []);
  } catch (error) {
    const why = reason(error);
    if (/audit endpoint returned an error|ENOAUDIT|ENOTFOUND|ETIMEDOUT|ECONNREFUSED|Method Not Allowed/.test(why)) {
      checks.skip('npm audit', 'the registry does not offer it');
    } else checks.tell(what, [why]);
  }
}
