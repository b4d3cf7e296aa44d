import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { keyOf } from '../../../docs/explorer/keys.ts';
import { assess } from '../../../src/assess/assess.ts';
import { withAnswer } from '../../../src/assess/with-answer.ts';
import { taxonomy } from '../../../src/catalogue/taxonomy.ts';
import { parseOccurrence } from '../../../src/input/check-occurrence.ts';
import type { Question } from '../../../src/model/assessment.ts';
import type { Occurrence } from '../../../src/model/occurrence.ts';
import { programs } from '../../../src/vocabulary/programs.ts';
import { checkShownAsAssessed, deskPage } from '../desk-page.ts';
import type { Check, SiteContext } from '../serve.ts';
import { DeskDriver } from './desk-driver.ts';

const runs = 50;
const mostQuestions = 12;

/** A night in numbers: which program, what, who, and which of the buttons answers each question. */
const nights = fc.record({
  program: fc.constantFrom(...programs.map(({ id }) => id)),
  category: fc.constantFrom(...taxonomy.map(({ id }) => id)),
  who: fc.constantFrom('child', 'young-person', 'adult-with-developmental-disability', 'adult'),
  questions: fc.nat({ max: mostQuestions }),
  answers: fc.array(fc.nat(), { minLength: mostQuestions, maxLength: mostQuestions }),
});

/** Occurrences that are driven through the page, each against `assess` on the same answers. */
export const randomChecks: readonly Check[] = [0, 1].map((half) => ({
  name: `“Do now” shows what assess returns, for ${runs / 2} random occurrences (${half + 1} of 2)`,
  run: (context) => driveAtRandom(context, half),
}));

async function driveAtRandom({ browser, base }: SiteContext, half: number): Promise<string[]> {
  const page = await deskPage(browser);
  const faults: string[] = [];
  for (const night of fc.sample(nights, { numRuns: runs, seed: 20_261_121 }).filter((_, place) => place % 2 === half)) {
    faults.push(...(await drive(page, base, night)).map((fault) => `${JSON.stringify(night)}: ${fault}`));
  }
  await page.close();
  return faults.slice(0, 5);
}

type Night = typeof nights extends fc.Arbitrary<infer Value> ? Value : never;

async function drive(page: Page, base: string, night: Night): Promise<string[]> {
  const desk = new DeskDriver(page);
  await desk.open(base);
  await desk.begin(night.program, night.category);
  await desk.press(`who-${night.who}`);
  const awareAt: string = await page.evaluate('/aware=([^&]*)/.exec(decodeURIComponent(location.hash))[1]');
  let known: Occurrence = parseOccurrence({
    provider: { programs: [night.program] },
    awareAt,
    individuals: [{ id: 'individual-1', population: night.who }],
    entries: [{ category: night.category, individual: 'individual-1' }],
  });
  for (const number of night.answers.slice(0, night.questions)) {
    const question = await desk.question();
    if (question === undefined) break;
    const open = new Map(assess(known).questions.map((one) => [keyOf(one), one]));
    const put = (key: string, given: Parameters<typeof withAnswer>[2]): void => {
      const asked: Question | undefined = open.get(key);
      if (asked === undefined) throw new Error(`the page asks ${key}, which assess does not`);
      known = withAnswer(known, asked, given);
    };
    if (question.group.length > 0) {
      const ticked = question.group.filter((_, at) => (number >> at) % 2 === 1);
      await desk.tick(ticked);
      await desk.press(`next-${question.key}-${ticked.length === 0 ? 'none' : 'only'}`);
      for (const key of question.group) put(key, ticked.includes(key));
      continue;
    }
    const values = (await desk.values()).filter((value) => value !== 'several');
    const value = values[number % values.length] ?? '?';
    await desk.press(`next-${question.key}-${value}`);
    put(question.key, givenBy(value));
  }
  await desk.press('bar-do-now');
  return checkShownAsAssessed(page, known);
}

const givenBy = (value: string): Parameters<typeof withAnswer>[2] => {
  if (value === '?') return null;
  if (value === 'none') return [];
  return value === 'yes' || value === 'no' ? value === 'yes' : value;
};
