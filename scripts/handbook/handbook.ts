import { contestedReadings } from '../../src/catalogue/contested.ts';
import { reportRulesOf } from '../../src/catalogue/report-rules.ts';
import { rulesOf } from '../../src/catalogue/rules.ts';
import { editionInForce, textsInForce } from '../../src/editions/current.ts';
import { previousEdition } from '../../src/editions/lookup.ts';
import { digestOf } from '../../src/evaluation/digest.ts';
import type { Clause } from '../clauses.ts';
import { advisoriesChapter } from './chapters/advisories.ts';
import { businessDayCalendar } from './chapters/business-days.ts';
import { categoryPages } from './chapters/category/page.ts';
import { contestedChapter } from './chapters/contested.ts';
import { coverage } from './chapters/coverage.ts';
import { deadlines } from './chapters/deadlines.ts';
import { everyReport } from './chapters/every-report.ts';
import { front } from './chapters/front.ts';
import { notificationsChapter } from './chapters/notifications.ts';
import { personalInformationChapter } from './chapters/personal-information.ts';
import { questionsChapter } from './chapters/questions.ts';
import { releaseChanges } from './chapters/release-changes.ts';
import { responsibilities } from './chapters/responsibilities.ts';
import { rulesCoverChapter } from './chapters/rules-cover.ts';
import { severalReports } from './chapters/several-reports.ts';
import { taxonomyChapter } from './chapters/taxonomy.ts';
import { versionChanges } from './chapters/version-changes.ts';
import { whatChanged } from './chapters/what-changed.ts';
import { whenRequired } from './chapters/when-required.ts';
import type { Draft } from './draft.ts';
import { unreachableLevelTwo } from './level-criteria.ts';
import { page } from './markdown.ts';
import { type Chapter, chapterOf } from './places.ts';
import { allStatements } from './statements.ts';

const previous = previousEdition(editionInForce);

/** A page of the handbook. */
export interface HandbookPage {
  readonly chapter: Chapter;
  readonly title: string;
  readonly markdown: string;
}

/** What the handbook is made from besides the rules. */
export interface HandbookInput {
  /** The years of the business-day calendar; the first gives the worked dates. */
  readonly years: readonly number[];
  readonly clauses: readonly Clause[];
}

/** Every id that has a row of its own in the handbook. */
export function rowIds(): string[] {
  const ids = [
    ...rulesOf(editionInForce),
    ...rulesOf(previous),
    ...reportRulesOf(textsInForce.report),
    ...allStatements,
    ...contestedReadings,
    ...editionInForce.advisories,
    ...Object.values(editionInForce.decisionAdvisories),
  ].map(({ id }) => id);
  const never = new Set([editionInForce, previous].flatMap((edition) => [...unreachableLevelTwo(edition)]));
  return [...new Set(ids)].filter((id) => !never.has(id));
}

/** The pages of the handbook in order. */
export function handbook({ years, clauses }: HandbookInput): HandbookPage[] {
  const [year] = years;
  if (year === undefined) throw new RangeError('the handbook is made for at least one year');
  const ruleIds = new Set(rowIds());
  const ofRules: readonly Draft[] = [
    whenRequired(),
    taxonomyChapter(),
    ...categoryPages(),
    everyReport(),
    notificationsChapter(),
    personalInformationChapter(),
    deadlines(year),
    businessDayCalendar(years),
    severalReports(),
    responsibilities(),
    questionsChapter(),
    contestedChapter(),
    advisoriesChapter(),
    coverage(clauses, ruleIds),
    whatChanged(),
  ];
  const chapters: readonly Draft[] = [
    ...ofRules,
    versionChanges(clauses, ruleIds, ofRules),
    releaseChanges(),
    rulesCoverChapter(),
  ];
  const drafts = [front(chapters, digestOf(editionInForce)), ...chapters];
  const pages = drafts.map(
    (draft, place): HandbookPage => ({
      chapter: draft.chapter,
      title: draft.title,
      markdown: page([`# ${draft.title}`, ...draft.blocks, '---', turning(drafts, place)]),
    }),
  );
  const faults = rowFaults(pages);
  if (faults.length > 0) throw new RangeError(`rows of the handbook: ${faults.join('; ')}`);
  return pages;
}

/** The links at the foot of a page. */
function turning(drafts: readonly Draft[], place: number): string {
  const link = (draft: Draft | undefined, word: string): string[] =>
    draft === undefined ? [] : [`${word}: [${draft.title}](${draft.chapter}.md)`];
  return [
    ...link(drafts[place - 1], 'Previous'),
    ...(place === 0 ? [] : ['[Handbook](README.md)']),
    ...link(drafts[place + 1], 'Next'),
  ].join(' · ');
}

const anchors = /<a id="([^"]+)"><\/a>/g;

/** What is wrong with the rows: each rule has one, on the page that its id says. */
export function rowFaults(pages: readonly HandbookPage[]): string[] {
  const places = new Map<string, Chapter[]>();
  for (const { chapter, markdown } of pages) {
    for (const [, id = ''] of markdown.matchAll(anchors)) places.set(id, [...(places.get(id) ?? []), chapter]);
  }
  const contested = new Set<string>(contestedReadings.map(({ id }) => id));
  return [
    ...[...places].flatMap(([id, at]) => (at.length > 1 ? [`${id} has ${at.length} rows`] : [])),
    ...rowIds().flatMap((id) => {
      const [at] = places.get(id) ?? [];
      const expected = contested.has(id) ? '20-contested-readings' : chapterOf(id);
      if (at === expected) return [];
      return [at === undefined ? `${id} has no row` : `the row of ${id} is in ${at}, not in ${expected}`];
    }),
  ];
}
