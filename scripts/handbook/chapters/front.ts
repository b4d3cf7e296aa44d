import { editionInForce } from '../../../src/editions/current.ts';
import { programs } from '../../../src/vocabulary/programs.ts';
import { fullConditionCell } from '../conditions.ts';
import type { Draft } from '../draft.ts';
import { anchor, list, table } from '../markdown.ts';
import { ministryPage } from '../ministry-page.ts';
import { programTerms, terms } from '../terms.ts';

/** The first page: what this is, and how to read it. */
export function front(chapters: readonly Draft[], digest: string): Draft {
  const labels = new Map<string, string>(programs.map(({ id, label }) => [id, label]));
  return {
    chapter: 'README',
    title: 'Handbook of the rules',
    blocks: [
      `This handbook shows how \`ontario-sor\` reads the ${editionInForce.title}, rule by rule, so that people can check it against the text. The pages are generated from the library’s own data, so they always match what the library does. They are in our own words; the Guidelines are the authority. This is not legal advice and not a publication of the ministry. The Guidelines and their tip sheets are on [the ministry’s page](${ministryPage}).`,
      '## Chapters',
      chapters.map(({ chapter, title }) => `1. [${title}](${chapter}.md)`),
      '## How to read the tables',
      list([
        'Each row is one rule. The library’s answers name rules by the same ids, such as `13b.level-1.life-threatening`; an id does not change from release to release. ',
        '**Cite a rule:** on the site, ¶ is the permalink of a row, and “Cite” copies its citation: the document with its section, the library and the rule, the address, and the day.',
        '“When” is the condition: lettered statements, each a question with the answer it needs. Each question links to [what its words mean](19-questions.md).',
        'The library never treats an unknown answer as “no”. A conclusion is firm only when no open answer could change it.',
        '“Source” is the section of the Guidelines of November 2025, with its footnotes and the statutes that the Guidelines name. “2019 sheet” and “Tip sheet” are other documents of the ministry.',
        '“Two readings” marks a rule whose passage can be read two ways; the link shows both.',
      ]),
      '## Terms in conditions',
      table(
        ['Term', 'In words', 'Applies when'],
        [
          ...terms.map(({ id, name, words, condition }) => [
            `${anchor(id)}${name}`,
            words,
            fullConditionCell(condition),
          ]),
          ...programTerms.map(({ id, name, programs: of }) => [
            `${anchor(id)}${name}`,
            '',
            of.map((program) => labels.get(program) ?? program).join('; '),
          ]),
        ],
      ),
      '## Which rules these are',
      `Fingerprint of the rules: \`${digest}\`. The receipt of every assessment gives it as \`rulesDigest\`. It changes when any rule changes.`,
    ],
  };
}
