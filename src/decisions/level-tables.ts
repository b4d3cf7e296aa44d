import type { EditionLevels } from '../model/edition.ts';
import type { CategoryId } from '../model/ids.ts';
import { LevelTable } from './level-table.ts';

/** The Level tables of an edition, made as they are needed. */
export class LevelTables {
  private readonly tables = new Map<string, LevelTable>();

  constructor(private readonly levels: EditionLevels) {}

  of(category: CategoryId, subcategory: string | undefined): LevelTable {
    const key = subcategory === undefined ? category : `${category}/${subcategory}`;
    const known = this.tables.get(key);
    if (known !== undefined) return known;
    const table = new LevelTable(this.levels[category], category, subcategory);
    this.tables.set(key, table);
    return table;
  }
}
