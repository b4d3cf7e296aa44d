export * from '../api/errors.ts';
export * from '../api/privacy.ts';
export type * from '../api/types.ts';
