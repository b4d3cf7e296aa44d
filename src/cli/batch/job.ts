import type { SummaryKey } from '../../batch/summarize.ts';
import type { CalendarId } from '../../calendar/calendar-ids.ts';
import type { AssessOptions } from '../../model/assessment.ts';
import type { ReportProfile } from '../../model/report-draft.ts';
import type { Block } from './blocks.ts';

/** The formats of a file with many. */
export const manyFormats = ['ndjson', 'csv'] as const;

/** What is done with each row, as plain data: threads are started with it, and a run that is resumed must have the same. */
export interface Job {
  readonly from: (typeof manyFormats)[number];
  /** The first record of a CSV file. */
  readonly header: string | null;
  readonly to: (typeof manyFormats)[number] | 'ics' | 'summary';
  readonly work: Work;
}

/** The work of each command. */
export type Work =
  | {
      readonly command: 'assess';
      readonly options: AssessOptions;
      readonly whole: boolean;
      readonly by: readonly SummaryKey[];
    }
  | { readonly command: 'validate'; readonly profile: ReportProfile }
  | { readonly command: 'minimize'; readonly forPrint: boolean }
  | {
      readonly command: 'due';
      readonly now: string;
      readonly withinHours: number;
      readonly calendar: {
        readonly calendar: CalendarId;
        readonly closures: readonly string[];
        readonly timeZone: string;
      };
    };

/** What came of some rows. */
export interface Outcome {
  readonly rows: number;
  readonly bad: number;
  /** Report drafts with errors. */
  readonly faulty: number;
  /** What is written of them, as bytes that can be given to another thread without a copy. */
  readonly out: Uint8Array<ArrayBuffer>;
  /** One JSON text a line for each bad row. */
  readonly errors: string;
  readonly counts: readonly (readonly [combination: string, number: number])[];
}

/** Does the work of a job for blocks of rows, one after the other, on this thread or on another. */
export interface Runner {
  /** Blocks that it was given and has not answered yet. */
  readonly waiting: number;
  /** Takes the block over: its bytes are not to be read again. */
  run(block: Block): Promise<Outcome>;
  close(): Promise<void>;
}
