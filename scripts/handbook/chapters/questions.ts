import { facts } from '../../../src/catalogue/facts.ts';
import { editionInForce } from '../../../src/editions/current.ts';
import type { FactScope } from '../../../src/vocabulary/facts.ts';
import { printCitations } from '../citations.ts';
import type { Draft } from '../draft.ts';
import { anchor, code, counted, table } from '../markdown.ts';

const scopes: Readonly<Record<FactScope, string>> = {
  entry: 'each entry',
  individual: 'each individual',
  occurrence: 'the occurrence',
};

/** Every question that a rule turns on. */
export function questionsChapter(): Draft {
  const all = Object.values(facts);
  return {
    chapter: '19-questions',
    title: 'Questions',
    blocks: [
      `Everything that a rule turns on: ${counted(all.length, 'fact')}, each answered yes, no or not known, and ${counted(editionInForce.fields.length, 'field')}. What the words mean is taken from the Guidelines; where they leave it to the service provider, that is said.`,
      '## Facts',
      table(
        ['Question', 'What it means', 'Asked of', 'Read by', 'Source'],
        all.map(({ id, question, help, scope, usedBy, citations }) => [
          `${anchor(`fact.${id}`)}${question}<br>${code(id)}`,
          help,
          scopes[scope],
          usedBy.length === 0 ? 'an advisory or a contested reading' : counted(usedBy.length, 'rule'),
          printCitations(citations),
        ]),
      ),
      '## Fields',
      'What is said of the entry, the individual and the provider.',
      table(
        ['Question', 'What it means', 'Answers', 'Source'],
        editionInForce.fields.map(({ id, question, help, options, multiple, citations }) => [
          `${anchor(`field.${id}`)}${question}<br>${code(id)}`,
          help,
          answersOf(options, multiple === true),
          printCitations(citations),
        ]),
      ),
    ],
  };
}

function answersOf(options: readonly { readonly label: string }[], multiple: boolean): string {
  if (options.length === 0) return 'see the [taxonomy](02-taxonomy.md), or yes and no';
  return `${multiple ? 'any of: ' : ''}${options.map(({ label }) => label).join('; ')}`;
}
