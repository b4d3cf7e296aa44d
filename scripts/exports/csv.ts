import type { Cell, Table } from './table.ts';

const byteOrderMark = '\u{FEFF}';

/** A table as CSV that spreadsheets open: UTF-8 with a byte order mark, a row a line, every cell that needs it in quotation marks. */
export function toCsv({ cells }: Pick<Table, 'cells'>): string {
  return `${byteOrderMark}${cells.map((row) => row.map(printed).join(',')).join('\r\n')}\r\n`;
}

function printed(value: Cell): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
