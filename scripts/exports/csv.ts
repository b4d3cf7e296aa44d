/** A column of a CSV file: its heading and what a row has in it. */
export type Column<R> = readonly [heading: string, value: (row: R) => string | number | boolean | undefined];

const byteOrderMark = '\u{FEFF}';

/** A table as CSV that spreadsheets open: UTF-8 with a byte order mark, a row a line, every cell that needs it in quotation marks. */
export function toCsv<R>(columns: readonly Column<R>[], rows: readonly R[]): string {
  const lines = [
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, value]) => value(row) ?? '')),
  ];
  return `${byteOrderMark}${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | boolean): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
