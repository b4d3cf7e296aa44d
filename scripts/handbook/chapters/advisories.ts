import { taxonomy } from '../../../src/catalogue/taxonomy.ts';
import { edition2025 } from '../../../src/editions/2025-11/index.ts';
import type { AdvisoryRule, Caution } from '../../../src/model/rule.ts';
import { conditionCell } from '../conditions.ts';
import type { Draft } from '../draft.ts';
import { anchor, code, table } from '../markdown.ts';

const severities: Readonly<Record<Caution['severity'], string>> = { info: 'hint', warning: 'warning' };

const told = ({ id, text }: Caution): string => `${anchor(id)}${text}<br>${code(id)}`;

/** Cautions that are no rules of the Guidelines, or no decision. */
export function advisoriesChapter(): Draft {
  return {
    chapter: '21-advisories',
    title: 'Advisories',
    blocks: [
      'Cautions and hints that are no rules of the Guidelines. They are shown apart from every decision and duty, change neither, and each says where it comes from.',
      '## About a decision',
      table(
        ['Advisory', 'Kind', 'Comes from'],
        Object.values(edition2025.cautions).map((caution: Caution) => [
          told(caution),
          severities[caution.severity],
          caution.source,
        ]),
      ),
      '## About an entry or the occurrence',
      table(
        ['Advisory', 'Kind', 'Category', 'When', 'Comes from'],
        edition2025.advisories.map((advisory) => [
          told(advisory),
          severities[advisory.severity],
          letters(advisory),
          conditionCell(advisory.when),
          advisory.source,
        ]),
      ),
    ],
  };
}

const letters = ({ categories }: AdvisoryRule): string =>
  categories === undefined
    ? 'all'
    : taxonomy.flatMap(({ id, letter }) => (categories.includes(id) ? [letter] : [])).join(', ');
