export * from '../api/errors.ts';
export * from '../api/reports.ts';
export type * from '../api/types.ts';
