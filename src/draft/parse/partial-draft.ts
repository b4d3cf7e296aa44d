import type { ReportDraft } from '../../model/report-draft.ts';

/** What may be there of a value while it is being typed: any part may be missing, and any row of a list blank. */
export type DeepPartial<T> = T extends string | number | boolean | Date | null | undefined
  ? T
  : T extends readonly (infer Row)[]
    ? readonly (DeepPartial<Row> | null | undefined)[]
    : { readonly [Key in keyof T]?: DeepPartial<T[Key]> | null | undefined };

/** A draft of which any part may be missing; what is there has the right shape. */
export type PartialReportDraft = DeepPartial<ReportDraft>;

/** The rows of a list that are not blank, each with its place. A blank value in place of a list, as a form may send it, is an empty list. */
export function rows<Row>(list: readonly (Row | null | undefined)[] | null | undefined): [row: Row, index: number][] {
  if (isBlank(list)) return [];
  return list.flatMap((row, index): [Row, number][] => (row === null || row === undefined ? [] : [[row, index]]));
}

/** The items of a list that are not blank. */
export function items<Item>(list: readonly (Item | null | undefined)[] | null | undefined): Item[] {
  return rows(list).map(([item]) => item);
}

/** Whether nothing is there: left out, or no more than spaces. */
export function isBlank(value: unknown): value is '' | null | undefined {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
