import { onceFor } from '../lib/memo.ts';
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
    const ofCategory = onceFor(this.tables, category, () => new Map<string | undefined, LevelTable>());
    return onceFor(
      ofCategory,
      subcategory,
      () => new LevelTable(this.levels[category], category, subcategory, this.fills),
    );
  }
}
