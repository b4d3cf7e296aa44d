import { facts } from '../../../src/catalogue/facts-for.ts';
import { editionInForce } from '../../../src/editions/current.ts';
import type { FieldDefinition } from '../../../src/model/fact.ts';
import type { FactScope } from '../../../src/vocabulary/facts.ts';
import { printCitations } from '../citations.ts';
import type { Draft } from '../draft.ts';
import { anchor, code, stacked, table } from '../markdown.ts';
import { chapterOf } from '../places.ts';

const scopes: Readonly<Record<FactScope, string>> = {
  entry: 'each entry',
  individual: 'each individual',
  occurrence: 'the occurrence',
};

/** Every question that a rule depends on. */
export function questionsChapter(): Draft {
  const all = Object.values(facts);
  return {
    chapter: '19-questions',
    title: 'Questions',
    blocks: [
      'These are the questions that the rules depend on. Answer each fact with yes, no or not known. The meanings come from the Guidelines; the text says so where the Guidelines leave the meaning to the service provider.',
      '## Facts',
      table(
        ['Question', 'What it means', 'Asked about', 'Used by', 'Source'],
        all.map(({ id, question, help, scope, usedBy, citations }) => [
          `${anchor(`fact.${id}`)}${question}<br>${code(id)}`,
          help,
          scopes[scope],
          usedBy.length === 0
            ? 'an advisory or a contested reading'
            : stacked(usedBy.map((rule) => `[${code(rule)}](${chapterOf(rule)}.md#${rule})`)),
          printCitations(citations),
        ]),
      ),
      '## Fields',
      'These describe the entry, the individual and the provider.',
      table(
        ['Question', 'What it means', 'Answers', 'Source'],
        editionInForce.fields.map((field) => [
          `${anchor(`field.${field.id}`)}${field.question}<br>${code(field.id)}`,
          field.help,
          answersOf(field),
          printCitations(field.citations),
        ]),
      ),
    ],
  };
}

function answersOf({ id, options, multiple }: FieldDefinition): string {
  if (id === 'subcategory' || id === 'type') return 'see the [taxonomy](02-taxonomy.md)';
  if (options.length === 0) return 'yes; no';
  return `${multiple ? 'any of: ' : ''}${options.map(({ label }) => label).join('; ')}`;
}
