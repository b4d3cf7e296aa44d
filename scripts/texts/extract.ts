import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { editions } from '../../src/editions/current.ts';

/** A text that a person reads, where it comes from and how it is used. */
export interface Text {
  readonly where: string;
  readonly kind: 'question' | 'checklist' | 'label' | 'prose';
  readonly text: string;
}

/** Every text that a person reads: the data of the editions, the command line, the explorer, the guides and the README. */
export function extractTexts(): Text[] {
  const unique = new Map<string, Text>();
  for (const text of [...editionTexts(), ...sourceTexts(), ...documentTexts()]) {
    if (!unique.has(`${text.kind} ${text.text}`)) unique.set(`${text.kind} ${text.text}`, text);
  }
  return [...unique.values()];
}

const keysOfProse = new Set([
  'text',
  'help',
  'why',
  'reading',
  'otherReading',
  'source',
  'definition',
  'onlyIf',
  'prompt',
  'expected',
  'notComputed',
  'tip',
]);

function editionTexts(): Text[] {
  return Object.values(editions).flatMap((edition) => collect(edition, edition.id, 'text', new Set()));
}

function collect(value: unknown, where: string, key: string, seen: Set<unknown>, list = ''): Text[] {
  if (typeof value === 'string') {
    if (key === 'question')
      return [{ where, kind: list === 'facts' || list === 'fields' ? 'question' : 'prose', text: value }];
    if (key === 'label' || key === 'title') return [{ where, kind: 'label', text: value }];
    if (!keysOfProse.has(key)) return [];
    return [{ where, kind: list === 'description' && key === 'text' ? 'checklist' : 'prose', text: value }];
  }
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const id = 'id' in value && typeof value.id === 'string' ? value.id : where;
  return Object.entries(value).flatMap(([name, item]) => {
    const isIndex = Array.isArray(value);
    return collect(item, id, isIndex ? key : name, seen, list === '' && !isIndex ? name : list);
  });
}

/** Sentences in the source of what prints: at least three words and a capital letter or a full stop. */
function sourceTexts(): Text[] {
  return ['src/cli', 'src/input', 'src/draft', 'src/report', 'src/evaluation', 'src/phrases', 'docs/explorer'].flatMap(
    (folder) => filesIn(folder, /(?<!\.test|\.fixture|\.d)\.ts$/).flatMap((file) => literalsIn(file)),
  );
}

function literalsIn(file: string): Text[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node.text, node);
    else if (ts.isTemplateExpression(node)) {
      add([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…'), node);
    }
    ts.forEachChild(node, visit);
  };
  const add = (text: string, node: ts.Node): void => {
    if (!/^(?=.*[a-z] [a-z]+ )/is.test(text) || /^[<{@.#]|=>|\$\{|;\s*\n/.test(text)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    for (const part of text.split(/\n+/)) {
      const prose = part.replace(/^\s+--?\S+(?:,? [A-Z…,]+)*\s+/, '').trim();
      if (/[a-z] [a-z]+ /i.test(prose)) texts.push({ where: `${file}:${line}`, kind: 'prose', text: prose });
    }
  };
  visit(source);
  return texts;
}

/** Paragraphs of the pages, without code, tables of ids and links' targets. The handbook repeats the data, which are checked above. */
function documentTexts(): Text[] {
  const pages = [
    'README.md',
    'SECURITY.md',
    ...filesIn('docs/guides', /\.md$/),
    ...filesIn('docs/handbook', /\.md$/),
    ...filesIn('examples', /README\.md$/),
  ];
  return pages.flatMap((file) => {
    const plain = readFileSync(file, 'utf8')
      .replace(/```.*?```/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/`[^`]*`/g, 'x')
      .replace(/^\|.*\|$/gm, '');
    return plain
      .split(/\n{2,}|\n(?=\s*[-*#\d])/)
      .map((paragraph) =>
        paragraph
          .replace(/^[\s#>*-]+|\*\*|__/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((paragraph) => /[a-z] [a-z]+ /i.test(paragraph))
      .map((text): Text => ({ where: file, kind: 'prose', text }));
  });
}

function filesIn(folder: string, pattern: RegExp): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file));
}
