import { type DefinedCategory, taxonomy } from '../../../../src/catalogue/taxonomy.ts';
import type { Draft } from '../../draft.ts';
import { slug } from '../../markdown.ts';
import { categoryChapters } from '../../places.ts';
import { otherStatements } from '../../statements.ts';
import { workedExamples } from '../../worked-examples.ts';
import { description } from './description.ts';
import { companions, notifications } from './duties.ts';
import { flows } from './flows.ts';
import { advisories, fills, questionList, readings } from './further.ts';
import { levels } from './levels.ts';
import { reportable } from './reportable.ts';

/** A page for each category, in the order of section 13. */
export const categoryPages = (): Draft[] => taxonomy.map(categoryPage);

function categoryPage(category: DefinedCategory): Draft {
  const { id, letter, label, definition } = category;
  const title = `${letter}. ${label}`;
  const chapter = categoryChapters[id];
  return {
    chapter,
    title,
    blocks: [
      `This page explains when to report this category, at which Level, whom to notify and what to write (section 13.${letter} of the Guidelines). It covers ${definition.charAt(0).toLowerCase()}${definition.slice(1)} See also its [subcategories and types](02-taxonomy.md#${slug(title)}).`,
      ...workedExamples(id),
      ...flows(category),
      ...reportable(category),
      ...levels(category),
      ...notifications(category),
      ...companions(category),
      ...description(category),
      ...fills(category),
      ...otherStatements(chapter),
      ...readings(category),
      ...advisories(category),
      ...questionList(category),
    ],
  };
}
