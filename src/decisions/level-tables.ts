import type { EditionLevels } from '../model/edition.ts';
import type { CategoryId } from '../model/ids.ts';
import type { Fill } from '../model/rule.ts';
import { LevelTable } from './level-table.ts';

/** The Level tables of an edition, made as they are needed. */
export class LevelTables {
  private readonly tables = new Map<CategoryId, Map<string | undefined, LevelTable>>();

  constructor(
    private readonly levels: EditionLevels,
    private readonly fills: readonly Fill[],
  ) {}

  of(category: CategoryId, subcategory: string | undefined): LevelTable {
    const ofCategory = this.tables.get(category) ?? new Map<string | undefined, LevelTable>();
    this.tables.set(category, ofCategory);
    const table =
      ofCategory.get(subcategory) ?? new LevelTable(this.levels[category], category, subcategory, this.fills);
    ofCategory.set(subcategory, table);
    return table;
  }
}
