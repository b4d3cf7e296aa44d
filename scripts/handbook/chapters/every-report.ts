import { editionInForce } from '../../../src/editions/current.ts';
import type { Draft } from '../draft.ts';
import { chapterOf } from '../places.ts';
import { otherStatements } from '../statements.ts';
import { descriptionTable } from './category/description.ts';

/** Section 12: the description of every report. */
export function everyReport(): Draft {
  const items = editionInForce.description.filter(({ id }) => chapterOf(id) === '12-every-report');
  return {
    chapter: '12-every-report',
    title: 'What goes in every report',
    blocks: [
      'Section 12 of the Guidelines lists what the description of every report includes. The page of each category adds its own items. An item stays on the list until an answer rules it out.',
      '## Checklist',
      descriptionTable(items),
      ...otherStatements('12-every-report'),
    ],
  };
}
