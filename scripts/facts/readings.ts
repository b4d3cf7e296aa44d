import { contestedReadings } from '../../src/catalogue/contested.ts';
import { commentOf } from './comment.ts';
import { quoted } from './types.ts';

/** The module of the contested readings, as it should be. */
export function readingTypes(): string {
  const members = contestedReadings.flatMap(({ id, question, citations, notComputed }) =>
    notComputed === undefined ? [`${commentOf(question, citations)}\n  readonly ${quoted(id)}?: 'other';`] : [],
  );
  const others = contestedReadings.flatMap(({ id, notComputed }) => (notComputed === undefined ? [] : [`  | '${id}'`]));
  return `// Written by npm run generate:facts. A test compares it with the contested passages.

/** Contested readings to take the other way, by id. Left out: the reading that this library takes. */
export type OtherReadings = {
${members.join('\n')}
};

/** A contested passage whose other reading \`AssessOptions.readings\` can take. */
export type ReadingId = keyof OtherReadings;

/** Any contested passage. Those besides \`ReadingId\` change no rule. */
export type ContestedId =
  | ReadingId
${others.join('\n')};
`;
}
