import { taxonomy } from '../../../src/catalogue/taxonomy.ts';
import { editionInForce } from '../../../src/editions/current.ts';
import type { AdvisoryRule, AdvisoryText } from '../../../src/model/rule.ts';
import { conditionCell } from '../conditions.ts';
import type { Draft } from '../draft.ts';
import { anchor, code, table } from '../markdown.ts';

const severities: Readonly<Record<AdvisoryText['severity'], string>> = { info: 'hint', warning: 'warning' };

const advisoryCell = ({ id, text }: AdvisoryText): string => `${anchor(id)}${text}<br>${code(id)}`;

/** Cautions and hints: they are not part of the Guidelines and decide nothing. */
export function advisoriesChapter(): Draft {
  return {
    chapter: '21-advisories',
    title: 'Advisories',
    blocks: [
      'Cautions and hints that are not part of the Guidelines. They are listed separately from the decisions and duties and change neither. Each names its source.',
      '## About a decision',
      table(
        ['Advisory', 'Kind', 'Source'],
        Object.values(editionInForce.decisionAdvisories).map((caution: AdvisoryText) => [
          advisoryCell(caution),
          severities[caution.severity],
          caution.source,
        ]),
      ),
      '## About an entry or the occurrence',
      table(
        ['Advisory', 'Kind', 'Category', 'When', 'Source'],
        editionInForce.advisories.map((advisory) => [
          advisoryCell(advisory),
          severities[advisory.severity],
          entriesOf(advisory),
          conditionCell(advisory.when),
          advisory.source,
        ]),
      ),
    ],
  };
}

/** The entries that an advisory is about: their categories, and the subcategories where it is not about all of them. */
function entriesOf({ categories, subcategories }: AdvisoryRule): string {
  if (categories === undefined) return 'all';
  return taxonomy
    .filter(({ id }) => categories.includes(id))
    .map(({ letter, subcategories: all }) => {
      const of = all.filter(({ id }) => subcategories?.some((one) => one === id)).map(({ label }) => label);
      return of.length === 0 ? letter : `${letter}: ${of.join(', ')}`;
    })
    .join('<br>');
}
