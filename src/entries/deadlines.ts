export * from '../api/deadlines.ts';
export * from '../api/errors.ts';
export type * from '../api/types.ts';
