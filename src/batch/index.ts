export {
  type AssessedOccurrence,
  assessMany,
  assessTransformer,
  type DecidedOccurrence,
  decideMany,
  type StreamTransformer,
} from './assess-many.ts';
export type { BatchProblems, BatchResult, BatchValue } from './result.ts';
export { type Summarized, type SummaryKey, type SummaryRow, summarize } from './summarize.ts';
