export type { DeepPartial, PartialReportDraft } from './parse/partial-draft.ts';
export { knownPeople } from './privacy/known-people.ts';
export { redactForPrint } from './privacy/redact-for-print.ts';
export type { FirstCallItem } from './render/first-call.ts';
export { firstCall } from './render/first-call.ts';
export type { RenderReportOptions } from './render/render-report.ts';
export { renderReport } from './render/render-report.ts';
export type { ValidateReportOptions } from './validate/validate-report.ts';
export { validateReport } from './validate/validate-report.ts';
