import { contestedReadings } from '../../src/catalogue/contested.ts';
import { facts } from '../../src/catalogue/facts.ts';
import { programs } from '../../src/catalogue/programs.ts';
import { taxonomy } from '../../src/catalogue/taxonomy.ts';
import { edition2019 } from '../../src/editions/2019/index.ts';
import { edition2025 } from '../../src/editions/2025-11/index.ts';
import { digestOf } from '../../src/evaluation/digest.ts';
import { library } from '../../src/version.ts';
import { settings } from '../../src/vocabulary/settings.ts';
import { allStatements } from '../handbook/statements.ts';
import { exportedRules, levelsOf } from './all-rules.ts';

/** Every rule of the Guidelines with its condition, texts and citations, as rules.schema.json describes it. */
export function rulesJson(): unknown {
  const levels2019 = levelsOf(edition2019);
  return {
    $schema: './rules.schema.json',
    library,
    edition: edition2025.id,
    title: edition2025.title,
    rulesDigest: digestOf(edition2025),
    taxonomy,
    programs,
    settings,
    facts: Object.values(facts),
    fields: edition2025.fields,
    recipients: edition2025.notificationTerms,
    rules: exportedRules(edition2025),
    statements: allStatements,
    contestedReadings,
    advisories: [
      ...Object.values(edition2025.decisionAdvisories),
      ...edition2025.advisories.map(({ when, ...advisory }) => ({ ...advisory, condition: when })),
    ],
    earlierLevels: {
      edition: edition2019.id,
      title: edition2019.title,
      rules: exportedRules(edition2019).filter(({ id }) => levels2019.has(id)),
    },
  };
}
