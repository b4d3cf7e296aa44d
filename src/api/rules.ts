export { type ContestedRegisterItem, contestedReadings } from '../catalogue/contested.ts';
export { type ExplainOptions, explainRule, type RuleExplanation } from '../catalogue/explain-rule.ts';
export { type EntryKind, type Fact, facts, factsFor } from '../catalogue/facts-for.ts';
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
export type * from '../logic/condition.ts';
export type { PolicyScope } from '../model/personal-information.ts';
export type { SeverityByProfile } from '../model/report-draft.ts';
export type { CompanionRule, CompanionTarget, PolicyChange, Rule, RuleChange, ScopedRule } from '../model/rule.ts';
export type { CategoryNode, NodeLabels, RequiredDetail, SubcategoryNode, TypeNode } from '../model/taxonomy.ts';
export { version } from '../version.ts';
