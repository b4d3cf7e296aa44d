import { contestedReadings } from '../../src/catalogue/contested.ts';
import { facts } from '../../src/catalogue/facts-for.ts';
import { programs } from '../../src/catalogue/programs.ts';
import { reportRulesOf } from '../../src/catalogue/report-rules.ts';
import { taxonomy } from '../../src/catalogue/taxonomy.ts';
import { editionInForce, textsInForce } from '../../src/editions/current.ts';
import { previousEdition } from '../../src/editions/lookup.ts';
import { digestOf } from '../../src/evaluation/digest.ts';
import { library } from '../../src/version.ts';
import { settings } from '../../src/vocabulary/settings.ts';
import { allStatements } from '../handbook/statements.ts';
import { exportedRules, levelsOf } from './all-rules.ts';

const previous = previousEdition(editionInForce);

/** Every rule of the Guidelines with its condition, texts and citations, as rules.schema.json describes it. */
export function rulesJson(): unknown {
  const earlierLevels = levelsOf(previous);
  return {
    $schema: './rules.schema.json',
    library,
    edition: editionInForce.id,
    title: editionInForce.title,
    rulesDigest: digestOf(editionInForce),
    taxonomy,
    programs,
    settings,
    facts: Object.values(facts),
    fields: editionInForce.fields,
    recipients: editionInForce.notificationTerms,
    rules: exportedRules(editionInForce),
    report: reportRulesOf(textsInForce.report),
    statements: allStatements,
    contestedReadings,
    advisories: [
      ...Object.values(editionInForce.decisionAdvisories).map(({ id, severity, text, source }) => ({
        id,
        severity,
        text,
        source,
      })),
      ...editionInForce.advisories.map(({ when, ...advisory }) => ({ ...advisory, condition: when })),
    ],
    earlierLevels: {
      edition: previous.id,
      title: previous.title,
      rules: exportedRules(previous).filter(({ id }) => earlierLevels.has(id)),
    },
  };
}
