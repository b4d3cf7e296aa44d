import { getOrInsertComputed } from '../lib/memo.ts';
import type { LevelRules } from '../model/edition.ts';
import type { CategoryId } from '../model/ids.ts';
import { type LevelTable, makeLevelTable } from './level-table.ts';

/** The Level tables of an edition, made as they are needed. */
export class LevelTables {
  readonly #tables = new Map<CategoryId, Map<string | undefined, LevelTable>>();

  constructor(private readonly rules: LevelRules) {}

  of(category: CategoryId, subcategory: string | undefined): LevelTable {
    const ofCategory = getOrInsertComputed(this.#tables, category, () => new Map<string | undefined, LevelTable>());
    return getOrInsertComputed(ofCategory, subcategory, () => makeLevelTable(this.rules, category, subcategory));
  }
}
