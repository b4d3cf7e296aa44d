export * from '../api/deciding.ts';
export * from '../api/errors.ts';
export * from '../api/input.ts';
export type * from '../api/types.ts';
