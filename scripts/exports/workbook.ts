import writeWorkbook, { type Sheet } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import { editionInForce } from '../../src/editions/current.ts';
import { digestOf } from '../../src/evaluation/digest.ts';
import { library } from '../../src/version.ts';
import type { Table } from './table.ts';

/** The name of the file. */
export const workbookName = 'ontario-sor-rules.xlsx';

/** The name of the first sheet. */
export const aboutSheet = 'About';

/** The widest column, in characters; longer texts are wrapped. */
const widest = 60;

const cell = (value: string | number | boolean, isHeading = false) => ({
  value,
  alignVertical: 'top' as const,
  ...(isHeading ? { fontWeight: 'bold' as const } : { wrap: true }),
});

const widthOf = (rows: Table['cells'], column: number): number =>
  Math.min(widest, 2 + Math.max(...rows.map((row) => String(row[column] ?? '').length)));

/** A table as a sheet: its headings stay in view, and every text is a text. */
function sheetOf({ sheet, cells }: Pick<Table, 'sheet' | 'cells'>): Sheet<never> {
  return {
    sheet,
    stickyRowsCount: 1,
    columns: (cells[0] ?? []).map((_, column) => ({ width: widthOf(cells, column) })),
    data: cells.map((row, place) => row.map((value) => cell(value, place === 0))),
  };
}

/** The first sheet: what this is, and what each sheet has. */
const contents = (tables: readonly Table[]): Pick<Table, 'sheet' | 'cells'> => ({
  sheet: aboutSheet,
  cells: [
    ['sheet', 'contents'],
    ['Edition', editionInForce.title],
    ['Library', library],
    ['Fingerprint of the rules', digestOf(editionInForce)],
    [
      'Status',
      'In our own words; the Guidelines are the authority. Not legal advice, and not a publication of the ministry.',
    ],
    ...tables.map(({ sheet, about }) => [sheet, about]),
  ],
});

/** Every table as one workbook, a sheet each. */
export const workbook = (tables: readonly Table[]): Promise<Buffer> => {
  const sheets = [contents(tables), ...tables];
  const filters = {
    transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
      withFilter(xml, sheets[sheetIndex]),
  };
  return writeWorkbook(sheets.map(sheetOf), {
    features: [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': filters } } }],
  }).toBuffer();
};

/** A sheet with a filter in its headings, over all of its rows. */
function withFilter(xml: string, table: Pick<Table, 'cells'> | undefined): string {
  const [heads, rows] = [table?.cells[0]?.length ?? 1, table?.cells.length ?? 1];
  return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${getCellAddress(rows - 1, heads - 1)}"/>`);
}
