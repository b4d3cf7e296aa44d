import type { Edition } from '../model/edition.ts';

/** The question that asks for a fact, by which an advisory names it. */
export const questionOf = ({ facts }: Edition, fact: string): string =>
  facts.find(({ id }) => id === fact)?.question ?? fact;
