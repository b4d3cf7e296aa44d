import { extractTexts } from './texts/extract.ts';
import { gradeOf, medianOf } from './texts/grade.ts';
import { problemsOf } from './texts/rules.ts';

// Checks every text that a person reads, and the reading grade, against docs/style.md. `--list` prints all problems, otherwise the first hundred.
const texts = extractTexts();
const wrong = texts.flatMap((text) => problemsOf(text).map((problem) => ({ ...text, problem })));
const shown = process.argv.includes('--list') ? wrong : wrong.slice(0, 100);
for (const { where, text, problem } of shown) console.log(`${where}: ${problem}\n    ${text}`);

const highestGrade = 9;
const medianGrade = (kind: string): number =>
  medianOf(texts.filter((text) => text.kind === kind).map(({ text }) => gradeOf(text)));
const grades = [medianGrade('question'), medianGrade('checklist')] as const;
console.log(`Median reading grade: questions ${grades[0].toFixed(1)}, checklist items ${grades[1].toFixed(1)}`);
const failed = new Set(wrong.map(({ where, text }) => `${where} ${text}`)).size;
console.log(`${texts.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && Math.max(...grades) <= highestGrade ? 0 : 1;
