import { editionInForce } from '../../../src/editions/current.ts';
import { programs } from '../../../src/vocabulary/programs.ts';
import { fullConditionCell } from '../conditions.ts';
import type { Draft } from '../draft.ts';
import { anchor, list, table } from '../markdown.ts';
import { programTerms, terms } from '../terms.ts';

/** The first page: what this is, and how to read it. */
export function front(chapters: readonly Draft[], digest: string): Draft {
  const labels = new Map<string, string>(programs.map(({ id, label }) => [id, label]));
  return {
    chapter: 'README',
    title: 'Handbook of the rules',
    blocks: [
      `What \`ontario-sor\` takes the ${editionInForce.title} to say, rule by rule, for people who check it against the text. The pages are made from the same data that the library decides by, so they cannot say something else. They are in our own words; the Guidelines are the authority. This is not legal advice, and not a publication of the ministry.`,
      '## Chapters',
      chapters.map(({ chapter, title }) => `1. [${title}](${chapter}.md)`),
      '## How to read the tables',
      list([
        'A row is one rule. Its id, such as `13b.level-1.life-threatening`, is the one that answers of the library give, and does not change from release to release. The address of a page with `#` and the id leads to the row.',
        '“When” is the condition: questions with the answer that each needs. Parts with **and** must all hold, with **or** one is enough. What the words of a question mean is in [Questions](19-questions.md).',
        'What is not known is never read as “no”: a conclusion is firm only when no answer to what is open could change it.',
        '“Source” is the section of the Guidelines of November 2025, with footnotes and with the statutes that the Guidelines name. “2019 sheet” and “Tip sheet” are the other documents.',
        '“Two readings” marks a rule that rests on a passage that can be read two ways; the link shows both.',
      ]),
      '## Terms in conditions',
      table(
        ['Term', 'In words', 'Holds when'],
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
      `Fingerprint of the rules: \`${digest}\`. It is the \`rulesDigest\` in the receipt of every assessment by these rules, and changes when any rule does.`,
    ],
  };
}
