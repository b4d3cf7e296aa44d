/** A cell of a table. */
export type Cell = string | number | boolean;

/** A column of a table: its heading and what a row has in it. */
export type Column<R> = readonly [heading: string, value: (row: R) => Cell | undefined];

/** A table of the exports: a CSV file, and a sheet of the workbook. */
export interface Table {
  /** The name of the file, without its ending. */
  readonly name: string;
  /** The name of the sheet: at most 31 characters. */
  readonly sheet: string;
  readonly about: string;
  /** The headings first. */
  readonly cells: readonly (readonly Cell[])[];
}

/** A table with a row for each of the values given. */
export function tableOf<R>(about: Omit<Table, 'cells'>, columns: readonly Column<R>[], rows: readonly R[]): Table {
  return {
    ...about,
    cells: [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, value]) => value(row) ?? ''))],
  };
}
