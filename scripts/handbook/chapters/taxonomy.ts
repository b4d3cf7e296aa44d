import { taxonomy } from '../../../src/catalogue/taxonomy.ts';
import type { NodeLabels } from '../../../src/model/taxonomy.ts';
import type { Draft } from '../draft.ts';
import { anchor, code, table } from '../markdown.ts';
import { categoryChapters } from '../places.ts';

const needs: Readonly<Record<string, string>> = {
  specify: 'what it is (specify)',
  claim: 'the claim: alleged, witnessed or suspected',
  role: 'the role: perpetrator, victim or unknown',
};

const added = (node: NodeLabels): string => (node.needs ?? []).map((need) => needs[need] ?? need).join('; ');

type Defined = NodeLabels & { readonly definition?: string };

const row = (node: Defined, path: string, subcategory: string, type: string): string[] => [
  `${anchor(path)}${subcategory}`,
  type,
  node.definition ?? '',
  (node.aliases ?? []).join('<br>'),
  added(node),
  code(path),
];

/** The categories, subcategories and types of section 13, and Appendix C. */
export function taxonomyChapter(): Draft {
  return {
    chapter: '02-taxonomy',
    title: 'Categories, subcategories and types',
    blocks: [
      'Section 13 and Appendix C of the Guidelines. The labels are those of section 13; the definitions are in our own words. “Also called” lists other names in the sources, which the library accepts as well.',
      table(
        ['', 'Category', 'What it is', 'An entry without an individual is about', 'Id'],
        taxonomy.map((category) => [
          `${anchor(category.id)}**${category.letter}**`,
          `[${category.label}](${categoryChapters[category.id]}.md)`,
          category.definition,
          category.withoutIndividual === 'service-provider'
            ? 'the service provider or site'
            : 'a person who is not named',
          code(category.id),
        ]),
      ),
      ...taxonomy.flatMap((category) => [
        `## ${category.letter}. ${category.label}`,
        table(
          ['Subcategory', 'Type', 'What it is', 'Also called', 'The report adds', 'Id'],
          category.subcategories.flatMap((subcategory) => {
            const path = `${category.id}/${subcategory.id}`;
            return [
              row(subcategory, path, subcategory.label, ''),
              ...(subcategory.types ?? []).map((type) => row(type, `${path}/${type.id}`, '', type.label)),
            ];
          }),
        ),
      ]),
    ],
  };
}
