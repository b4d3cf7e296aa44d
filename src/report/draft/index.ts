export type { FirstCallItem } from './first-call.ts';
export { firstCall } from './first-call.ts';
export { knownPeople } from './known-people.ts';
export { redactForPrint } from './redact-for-print.ts';
export type { RenderReportOptions } from './render-report.ts';
export { renderReport } from './render-report.ts';
export type { ValidateReportOptions } from './validate-report.ts';
export { validateReport } from './validate-report.ts';
