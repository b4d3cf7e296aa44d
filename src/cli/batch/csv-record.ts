const quotationMark = 0x22;

/** Whether a line that begins outside of a cell in quotation marks ends within one. In UTF-8, no other character contains the byte of the mark. */
export function isOpenRecord(line: Uint8Array): boolean {
  let marks = 0;
  for (let at = line.indexOf(quotationMark); at >= 0; at = line.indexOf(quotationMark, at + 1)) marks++;
  return marks % 2 === 1;
}

/** The cells of a record by RFC 4180; `undefined` when a quotation mark is misplaced. */
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
