import { taxonomy } from '../../../src/catalogue/taxonomy.ts';
import type { Citation } from '../../../src/model/citation.ts';
import type { NodeLabels } from '../../../src/model/taxonomy.ts';
import { type Table, tableOf } from '../table.ts';
import { citationColumns, joined } from './columns.ts';

interface TaxonomyRow extends NodeLabels {
  readonly path: string;
  readonly letter: string;
  readonly category: string;
  readonly subcategory?: string;
  readonly type?: string;
  readonly definition?: string;
  readonly citations: readonly Citation[];
}

/** Categories, subcategories and types. */
export const taxonomyTable = (): Table =>
  tableOf<TaxonomyRow>(
    { name: 'taxonomy', sheet: 'Taxonomy', about: 'Categories, subcategories and types.' },
    [
      ['path', ({ path }) => path],
      ['letter', ({ letter }) => letter],
      ['category', ({ category }) => category],
      ['subcategory', ({ subcategory }) => subcategory],
      ['type', ({ type }) => type],
      ['definition', ({ definition }) => definition],
      ['also called', ({ aliases }) => joined(aliases)],
      ['report adds', ({ needs }) => joined(needs)],
      ...citationColumns<TaxonomyRow>(),
    ],
    taxonomyRows(),
  );

function taxonomyRows(): TaxonomyRow[] {
  return taxonomy.flatMap((category) => {
    const of = {
      letter: category.letter,
      category: category.label,
      citations: [{ document: 'guidelines-2025-11', section: `13.${category.letter}` }] as const,
    };
    return [
      { ...category, ...of, path: category.id },
      ...category.subcategories.flatMap(({ types = [], ...subcategory }): TaxonomyRow[] => {
        const path = `${category.id}/${subcategory.id}`;
        return [
          { ...subcategory, ...of, path, subcategory: subcategory.label },
          ...types.map((type) => ({
            ...type,
            ...of,
            path: `${path}/${type.id}`,
            subcategory: subcategory.label,
            type: type.label,
          })),
        ];
      }),
    ];
  });
}
