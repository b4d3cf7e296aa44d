import ts from 'typescript';
import { escapeHtml } from './html.ts';

const comments = [ts.SyntaxKind.SingleLineCommentTrivia, ts.SyntaxKind.MultiLineCommentTrivia];

function classOf(token: ts.SyntaxKind): string | undefined {
  if (token >= ts.SyntaxKind.FirstKeyword && token <= ts.SyntaxKind.LastKeyword) return 'keyword';
  if (token >= ts.SyntaxKind.FirstLiteralToken && token <= ts.SyntaxKind.LastTemplateToken) return 'literal';
  return comments.includes(token) ? 'comment' : undefined;
}

/** TypeScript as HTML: keywords, literals and comments in classes, and the names that have a page as links. */
export function highlight(code: string, linkTo: (name: string) => string | undefined = () => undefined): string {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, code);
  let html = '';
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const text = escapeHtml(scanner.getTokenText());
    const link = token === ts.SyntaxKind.Identifier ? linkTo(scanner.getTokenText()) : undefined;
    const name = classOf(token);
    if (link !== undefined) html += `<a href="${link}">${text}</a>`;
    else html += name === undefined ? text : `<span class="${name}">${text}</span>`;
  }
  return html;
}
