// The examples that readers see: those of the public functions' comments, and those of the README and the guides.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Snippet {
  /** The file, and the line where the code begins. */
  readonly where: string;
  readonly code: string;
}

export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** The blocks of TypeScript in a text, each after the lines before it. */
function blocks(file: string, lines: readonly string[]): Snippet[] {
  const found: Snippet[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.trim() !== '```ts') continue;
    const end = lines.findIndex((line, place) => place > at && line.trim() === '```');
    if (end < 0) throw new Error(`${file}:${at + 1}: the block has no end`);
    found.push({ where: `${file}:${at + 2}`, code: lines.slice(at + 1, end).join('\n') });
    at = end;
  }
  return found;
}

const inComment = /^\s*\* ?/;

export function snippets(): Snippet[] {
  const ofComments = sourceFiles('src').flatMap((file) =>
    blocks(
      file,
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => (inComment.test(line) ? line.replace(inComment, '') : '')),
    ),
  );
  const ofPages = ['README.md', ...guides()].flatMap((file) => blocks(file, readFileSync(file, 'utf8').split('\n')));
  return [...ofComments, ...ofPages];
}

/** The guides, by their files. */
export const guides = (): string[] =>
  readdirSync(join('docs', 'guides'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', 'guides', name))
    .sort();

/** A block of code in a guide: its language, and the file that it is taken from, where the fence names one. */
export interface Excerpt extends Snippet {
  readonly language: string;
  readonly file: string | undefined;
}

const fenced = /^```(\w+)(?: (\S+))?\n(.*?)^```$/gms;

/** Every block of code in a guide. */
export const excerpts = (guide: string): Excerpt[] =>
  [...readFileSync(guide, 'utf8').matchAll(fenced)].map(([, language = '', file, code = ''], place) => ({
    where: `${guide}, block ${place + 1}`,
    language,
    file,
    code,
  }));

/** An expression of a snippet, and the answer that follows it as `//=> answer`. */
export interface Claim {
  readonly statement: ts.ExpressionStatement;
  readonly answer: string;
}

const marked = /\/\/=>([^\n]*(?:\n\s*\/\/(?!=>)[^\n]*)*)/;

/** What a snippet claims; an answer may go on over further lines of comment. */
export function claims(source: ts.SourceFile): Claim[] {
  return source.statements.flatMap((statement, place) => {
    if (!ts.isExpressionStatement(statement)) return [];
    const next = source.statements[place + 1]?.getStart(source) ?? source.text.length;
    const after = source.text.slice(statement.end, next);
    const answer = marked.exec(after)?.[1];
    return answer === undefined ? [] : [{ statement, answer: answer.replaceAll(/\n\s*\/\//g, '\n').trim() }];
  });
}

export const parsed = (code: string): ts.SourceFile =>
  ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ES2022, true);
