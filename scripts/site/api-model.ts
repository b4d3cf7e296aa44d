import { Application, type DeclarationReflection, type ProjectReflection, type SignatureReflection } from 'typedoc';

/** The API as TypeDoc reads it; whatever TypeDoc warns of is an error. */
export async function readApi(): Promise<ProjectReflection> {
  const app = await Application.bootstrap({ options: 'typedoc.config.mjs' });
  const project = await app.convert();
  if (project !== undefined) app.validate(project);
  if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) {
    throw new Error('TypeDoc has complaints about the comments or types of the API');
  }
  const modules = project.children ?? [];
  for (const module of modules) module.name = headingOf(module.name);
  const order = [...headings.values()];
  modules.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return project;
}

/** The groups of the API by the names that TypeDoc gives their files, in the order in which a reader meets them. */
const headings: ReadonlyMap<string, string> = new Map([
  ['api/deciding', 'Deciding'],
  ['api/input', 'Input from outside'],
  ['api/errors', 'Errors'],
  ['api/forms', 'Forms and their choices'],
  ['api/deadlines', 'Deadlines, business days and a report’s life'],
  ['api/reports', 'Report drafts, several reports and reviews'],
  ['api/privacy', 'Personal information'],
  ['api/many', 'Many at once'],
  ['api/rules', 'The rules as data'],
  ['api/types', 'Types of what goes in and comes out'],
  ['schema', 'Schemas: ontario-sor/schema'],
]);

function headingOf(file: string): string {
  const heading = headings.get(file);
  if (heading === undefined) throw new RangeError('every group of the API has a heading');
  return heading;
}

const width = 100;

/** How something is declared, as TypeScript. */
export function declarationOf(declared: DeclarationReflection): string {
  const { name, signatures, type, children, extendedTypes = [] } = declared;
  if (signatures !== undefined) return signatures.map((one) => `function ${signatureOf(one)}`).join('\n');
  const head = `${name}${typeParametersOf(declared)}`;
  if (children !== undefined) {
    const bases = extendedTypes.length === 0 ? '' : ` extends ${extendedTypes.join(', ')}`;
    const keyword = children.some((child) => child.name === 'constructor') ? 'class' : 'interface';
    return `${keyword} ${head}${bases} {\n${children.map((child) => `  ${memberOf(child)};`).join('\n')}\n}`;
  }
  const keyword = declared.flags.isConst ? `const ${head}:` : `type ${head} =`;
  return `${keyword} ${broken(String(type))}`;
}

/** A property or method, in one line if it is short. */
export function memberOf(member: DeclarationReflection): string {
  const { name, flags, signatures, type } = member;
  if (signatures !== undefined) return signatures.map(signatureOf).join(';\n  ');
  return `${flags.isReadonly ? 'readonly ' : ''}${name}${flags.isOptional ? '?' : ''}: ${broken(String(type), '    ')}`;
}

function signatureOf(signature: SignatureReflection): string {
  const { name, parameters = [], type } = signature;
  const list = parameters.map((parameter) => {
    const optional = parameter.flags.isOptional || parameter.defaultValue !== undefined ? '?' : '';
    return `${parameter.flags.isRest ? '...' : ''}${parameter.name}${optional}: ${parameter.type}`;
  });
  const head = `${name}${typeParametersOf(signature)}`;
  const line = `${head}(${list.join(', ')}): ${type}`;
  return line.length <= width ? line : `${head}(\n${list.map((one) => `  ${one},\n`).join('')}): ${type}`;
}

function typeParametersOf({ typeParameters = [] }: DeclarationReflection | SignatureReflection): string {
  const list = typeParameters.map(({ name, type, default: value }) =>
    [name, ...(type === undefined ? [] : [`extends ${type}`]), ...(value === undefined ? [] : [`= ${value}`])].join(
      ' ',
    ),
  );
  return list.length === 0 ? '' : `<${list.join(', ')}>`;
}

/** A long union with one member a line. */
function broken(type: string, indent = '  '): string {
  if (type.length <= width) return type;
  let depth = 0;
  const members = [''];
  for (const part of type.split(/([{}()[\]<>]| \| )/)) {
    if (/^[{([<]$/.test(part)) depth++;
    if (/^[})\]>]$/.test(part)) depth--;
    if (part === ' | ' && depth === 0) members.push('');
    else members.push(`${members.pop()}${part}`);
  }
  return members.length === 1 ? type : members.map((member) => `\n${indent}| ${member}`).join('');
}
