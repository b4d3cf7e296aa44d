import { visibleLine } from './plain-text.ts';

/** The beginnings by which spreadsheets take a cell for a formula, the full-width signs of Asian keyboards among them. */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * A cell of a CSV file, in one line: quoted where it must be, and never read as a formula by a spreadsheet. A text that begins with the
 * sign of one gets an apostrophe before it.
 */
export function csvCell(text: string): string {
  const line = visibleLine(text);
  const safe = formula.test(text) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of a CSV file by RFC 4180. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
