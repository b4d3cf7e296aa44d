import { execFileSync } from 'node:child_process';
import { type Bundled, bundledPackages } from './bundled.ts';
import { manifest } from './manifest.ts';

// The bill of materials of the package, in CycloneDX: what npm lists, which is the package alone, and what is bundled into it.

/** The bill as text. Without serial number and time: the same sources make the same package. */
export async function sbom(): Promise<string> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only', '--loglevel=error'];
  const {
    serialNumber: _,
    metadata,
    dependencies,
    ...bill
  } = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
  const { timestamp: __, tools: ___, component, ...rest } = metadata;
  const bundled = await bundledPackages();
  const own = `ontario-sor@${manifest.version}`;
  return `${JSON.stringify(
    {
      ...bill,
      metadata: { ...rest, component: { ...component, name: 'ontario-sor' } },
      components: [...bill.components, ...bundled.map(componentOf)],
      dependencies: [
        { ref: own, dependsOn: bundled.map(refOf) },
        ...bundled.map((one) => ({ ref: refOf(one), dependsOn: [] })),
        ...dependencies.filter(({ ref }: { ref: string }) => ref !== own),
      ],
    },
    null,
    2,
  )}\n`;
}

const refOf = ({ name, version }: Bundled): string => `${name}@${version}`;

function componentOf(one: Bundled) {
  const { name, version, license } = one;
  return {
    'bom-ref': refOf(one),
    type: 'library',
    name,
    version,
    scope: 'required',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ license: { id: license } }],
  };
}
