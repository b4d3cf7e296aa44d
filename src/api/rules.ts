export { type ContestedRegisterItem, contestedReadings } from '../catalogue/contested.ts';
export { type ExplainOptions, explainRule, type RuleExplanation } from '../catalogue/explain-rule.ts';
export { type EntryKind, type Fact, facts, factsFor } from '../catalogue/facts.ts';
export { findTaxonomy, type TaxonomyMatch } from '../catalogue/find-taxonomy.ts';
export { type Program, programs } from '../catalogue/programs.ts';
export {
  type DefinedCategory,
  type DefinedSubcategory,
  type DefinedType,
  type FoundNode,
  findTaxonomyNode,
  taxonomy,
} from '../catalogue/taxonomy.ts';
export { safeFactsFor } from '../forms/safe-variants/catalogue.ts';
export { version } from '../version.ts';
