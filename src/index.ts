// Each of these files is a group of the API reference; scripts/site/api-model.ts has their headings. The entry points of single groups
// are in src/entries.

export * from './api/deadlines.ts';
export * from './api/deciding.ts';
export * from './api/errors.ts';
export * from './api/forms.ts';
export * from './api/input.ts';
export * from './api/many.ts';
export * from './api/privacy.ts';
export * from './api/reports.ts';
export * from './api/rules.ts';
export type * from './api/types.ts';
