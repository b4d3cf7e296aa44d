import type { Block } from './markdown.ts';
import type { Chapter } from './places.ts';

/** A part of a page. */
export type Part = readonly (Block | string)[];

/** A page of the handbook before it is joined with the others. */
export interface Draft {
  readonly chapter: Chapter;
  readonly title: string;
  readonly blocks: Part;
}
