import { visibleText } from '../../lib/plain-text.ts';

/** A piece of a report, before it is formatted. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'part'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  /** A line with a label, or a longer text under one. */
  | { readonly kind: 'field'; readonly label: string; readonly text: string };

/** Blocks as text to paste into a form. A longer text is indented, so that no line of it can pass for a heading or a field. */
export function asText(blocks: readonly Block[]): string {
  return join(blocks, (block) => {
    const text = visibleText(block.text);
    switch (block.kind) {
      case 'title':
        return text.toUpperCase();
      case 'section':
        return `\n${text.toUpperCase()}`;
      case 'part':
        return `\n${text}`;
      case 'note':
        return text;
      case 'field':
        return `${punctuated(block.label)}${isLong(text) ? `\n${indented(text)}` : ` ${text}`}`;
    }
  });
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** Blocks as Markdown; what people wrote appears as they wrote it and is never taken for markup. */
export function asMarkdown(blocks: readonly Block[]): string {
  return join(blocks, (block) => {
    const text = escaped(visibleText(block.text));
    switch (block.kind) {
      case 'title':
        return `# ${text}`;
      case 'section':
        return `\n## ${text}\n`;
      case 'part':
        return `\n### ${text}\n`;
      case 'note':
        return `\n_${text}_`;
      case 'field':
        return isLong(visibleText(block.text))
          ? `\n**${escaped(block.label)}**\n\n${text}\n`
          : `- **${escaped(punctuated(block.label))}** ${text}`;
    }
  });
}

/** A label with its colon; a question ends as it does. */
const punctuated = (label: string): string => (label.endsWith('?') ? label : `${label}:`);

const longest = 120;

const isLong = (text: string): boolean => text.length > longest || text.includes('\n');

const join = (blocks: readonly Block[], format: (block: Block) => string): string =>
  `${blocks
    .map(format)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;

/** Text in which no character is a sign of Markdown. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^[ \t]+/gm, '')
    .replace(/^(?:#{1,6}|[=+-]+|\d+[.)])(?=\s|$)/gm, (sign) => `${sign.slice(0, -1)}\\${sign.slice(-1)}`)
    .replace(/([^\n])\n(?=[^\n])/g, '$1  \n');
}
