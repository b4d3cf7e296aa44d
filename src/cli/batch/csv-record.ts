/** Whether a record of a CSV file ends within a cell in quotation marks. */
export function isOpenRecord(text: string): boolean {
  let marks = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks++;
  return marks % 2 === 1;
}

/** The cells of a record by RFC 4180; none where a quotation mark stands where it may not. */
export function parseCsvRecord(text: string, separator: string): string[] | undefined {
  const cells: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}]*))(${separator}|$)`, 'gy');
  for (;;) {
    const found = cell.exec(text);
    if (found === null) return undefined;
    cells.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === '') return cells;
  }
}

/** The separator of a file by its header: a comma or, as in spreadsheets of countries with a decimal comma, a semicolon. */
export const separatorOf = (header: string): ',' | ';' => (header.includes(';') && !header.includes(',') ? ';' : ',');
