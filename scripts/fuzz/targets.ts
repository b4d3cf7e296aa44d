import fc from 'fast-check';
import { editions } from '../../src/editions/current.ts';
import * as library from '../../src/index.ts';
import * as schemas from '../../src/schema/index.ts';
import { corrupted } from '../../test/arbitraries/corrupted-inputs.ts';
import { hostile, hostileList } from '../../test/arbitraries/hostile.ts';
import type { LibraryInputs } from '../../test/arbitraries/library-inputs.ts';
import { byteTargets } from './bytes.ts';
import type { Call } from './check.ts';
import { commandLines, runCommandLine } from './command-lines.ts';

// What is called: every function of the root entry and every schema, by name, and the command line.

export interface Target {
  readonly name: string;
  readonly inputs: fc.Arbitrary<unknown>;
  readonly call: (input: unknown) => Call;
}

/** The list at a place, over and over. */
const at = <T>(list: readonly T[], place: number): T | undefined => list[place % list.length];

/** Lists of arguments: the columns side by side, each going round at its own pace. */
const rows = (...columns: readonly (readonly unknown[])[]): unknown[][] =>
  Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, place) =>
    columns.map((column, step) => at(column, place + step * 7)),
  );

/** Well-formed arguments of every function of the root entry. */
function argumentsOf(bases: LibraryInputs): Readonly<Record<string, readonly (readonly unknown[])[]>> {
  const { occurrences, drafts, calendars, days, moments, policies } = bases;
  const profiles = [null, { profile: 'initial' }, { profile: 'final' }];
  const hours = [0, 1, 24, 500];
  const texts = [
    ...rows(bases.texts, bases.people, policies),
    ...bases.narratives.map(({ text, people }, place) => [text, people, at(policies, place)]),
  ];
  const statuses = bases.manyReports.map((reports, place) =>
    reports.map(({ id, ...report }) => ({ id, status: statusOf(report, at(moments, place)) })),
  );
  return {
    addBusinessDays: rows(days, [-400, -7, 0, 1, 7, 400], calendars),
    annualReview: rows(bases.reviewed, [2026, 2025], calendars),
    assess: rows(occurrences, bases.options),
    businessDaysBetween: rows(days, days, calendars),
    checkOccurrence: rows(occurrences),
    checkReport: rows(bases.reports),
    companionEntries: rows(occurrences),
    compareAssessments: rows(bases.storedAssessments, bases.storedAssessments),
    countRestraints: rows(bases.restraints),
    descriptionRequirements: rows(occurrences),
    decideOccurrence: rows(occurrences, bases.options),
    determineLeadReporters: rows(bases.leadQuestions),
    determineLevel: rows(bases.entries, [
      undefined,
      {},
      ...editions.map(({ id }) => ({ guidelines: id })),
      { facts: { mediaAttention: true } },
    ]),
    determineReportability: rows(occurrences, [0, 1, 2]),
    dueSoon: rows(bases.manyReports, moments, hours, calendars),
    explainBusinessDays: rows(days, [-40, 0, 7, 40], calendars),
    entry: rows(
      bases.entries.map(({ category }) => category),
      bases.entries.map(({ subcategory }) => subcategory),
      [undefined, { individual: 'i1' }],
    ),
    eventsFromChanges: rows(bases.storedAssessments.map(changesTo(bases.storedAssessments)), moments),
    explainRule: ['13a.describe.cause', '6.policy.roles', '10.manual-report', '8.none'].map((id) => [id]),
    factsFor: rows(bases.entries.map(({ category, subcategory }) => ({ category, subcategory }))),
    findPersonalInformation: texts,
    findTaxonomy: ['missed dose', 'AWOL', 'fire in the kitchen', 'zzz'].map((words) => [words]),
    findTaxonomyNode: ['death', 'serious-injury/self-harm', 'Death', 'Individual on Individual'].map((path) => [path]),
    firstCall: rows(drafts),
    groupIntoReports: rows(bases.incidents),
    holidays: rows([2000, 2021, 2026, 2100], calendars),
    initialReportDue: rows([1, 2], moments, [null, { timeZone: 'America/Winnipeg' }]),
    isBusinessDay: rows(days, calendars),
    isInvalidInputError: [[new Error('none')], [new library.InvalidInputError([])]],
    knownPeople: rows(drafts),
    minimizeName: rows(bases.people.flat(), policies),
    minimizeText: texts,
    nextQuestions: occurrences.slice(0, 20).map((occurrence) => [assessmentOf(occurrence), occurrence]),
    notificationDuties: rows(occurrences),
    occurrenceOf: rows(drafts),
    omitBlanks: rows(drafts),
    parseLocalTimestamp: rows(
      ['2026-11-21T02:10', '2026-11-01T01:30:00', '2026-03-08T02:30', ''],
      [null, { fold: 'later' }, { fold: 0, timeZone: 'America/Winnipeg' }],
    ),
    parseOccurrence: rows(occurrences),
    personalInformationPolicy: rows(policies.map((_, place) => providerOf(at(occurrences, place)))),
    reassessReport: bases.reports.flatMap((report) =>
      bases.storedAssessments.map((before, place) => [
        report,
        before,
        at(bases.storedAssessments, place + 1),
        at(moments, place),
        at(calendars, place),
      ]),
    ),
    redactForPrint: rows(drafts),
    renderReport: rows(drafts, [null, { format: 'markdown' }, { manual: true }]),
    reportStatus: rows(bases.reports, moments, calendars),
    standingDuties: rows(bases.records, days),
    toICalendar: rows(statuses, [null, { calendarName: 'Reports' }, { now: '2026-11-23T12:00:00Z' }]),
    validateReport: rows(drafts, profiles),
    withCompanions: rows(occurrences, bases.options),
    withAnswers: bases.questions.map(({ occurrence, question }, place) => [
      occurrence,
      [{ question, answer: at([true, false, null], place) }],
    ]),
    withAnswer: bases.questions.flatMap(({ occurrence, question }) =>
      [true, false, null, question.options?.[0]?.id, question.options?.slice(0, 2).map(({ id }) => id)].map(
        (answer) => [occurrence, question, answer],
      ),
    ),
  };
}

const assessmentOf = (occurrence: unknown): unknown => Reflect.apply(library.assess, undefined, [occurrence]);

const providerOf = (occurrence: unknown): unknown =>
  typeof occurrence === 'object' && occurrence !== null && 'provider' in occurrence ? occurrence.provider : null;

/** What each assessment changes in the one after it. */
const changesTo =
  (assessments: readonly unknown[]) =>
  (assessment: unknown, place: number): unknown =>
    Reflect.apply(library.compareAssessments, undefined, [assessment, at(assessments, place + 1)]);

const statusOf = (report: unknown, now: unknown): unknown =>
  Reflect.apply(library.reportStatus, undefined, [report, now]);

/** Functions of which no input at all makes an error. Arguments past the first are the program's own and may be refused. */
const neverThrow = new Set(['checkOccurrence', 'checkReport', 'isInvalidInputError', 'omitBlanks']);

/** Functions whose whole answer is about what is wrong, and may repeat nothing. */
const tellsProblems = new Set(['checkOccurrence', 'checkReport', 'validateReport']);

/**
 * Functions that are not called: those that answer later, row by row, which call `assess` and `decideOccurrence` and have tests of
 * their own, and `safe`, which takes a function.
 */
const notCalled = new Set(['assessMany', 'assessTransformer', 'decideMany', 'summarize', 'safe']);

/** "safeAssess" is called as "assess" is, and never throws. */
const unsafeName = (name: string): string => name.replace(/^safe([A-Z])/, (_, first: string) => first.toLowerCase());

/** Every function of the root entry by its name, as the compiler does not see it: with any arguments. */
const functions = new Map(
  Object.entries(library).flatMap(([name, value]) =>
    typeof value === 'function' && value !== library.InvalidInputError && !notCalled.has(name)
      ? [[name, value] as const]
      : [],
  ),
);

function functionTargets(bases: LibraryInputs): Target[] {
  const given = new Map(Object.entries(argumentsOf(bases)));
  const names = new Set([...functions.keys(), ...given.keys()]);
  return [...names].map((name) => {
    const run = functions.get(name);
    const pool = given.get(unsafeName(name));
    if (run === undefined || pool === undefined)
      throw new Error(`${name}: a function without inputs, or inputs without one`);
    return {
      name,
      inputs: argumentLists(pool),
      call: (input) => {
        // A list that is longer than any list of arguments is one argument.
        const args = Array.isArray(input) && input.length < 10 ? input : [input];
        return {
          run: () => Reflect.apply(run, undefined, args),
          neverThrows:
            neverThrow.has(name) || name !== unsafeName(name) || (name === 'validateReport' && args.length < 2),
          shown: (answer) => (tellsProblems.has(name) ? answer : undefined),
        };
      },
    };
  });
}

/** Arguments: well formed but for a few changes, or anything at all. */
function argumentLists(pool: readonly (readonly unknown[])[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 8, arbitrary: corrupted(pool) },
    { weight: 1, arbitrary: corrupted(pool, hostileList) },
    { weight: 1, arbitrary: fc.array(hostile, { maxLength: 3 }) },
  );
}

const eventsOf = (report: unknown): readonly unknown[] =>
  typeof report === 'object' && report !== null && 'events' in report && Array.isArray(report.events)
    ? report.events
    : [];

function schemaTargets(bases: LibraryInputs): Target[] {
  const { occurrences, entries, drafts, assessments } = bases;
  const pools: Readonly<Record<string, readonly unknown[]>> = {
    occurrenceSchema: occurrences,
    individualSchema: [{ id: 'i1', population: 'child', residence: 'foster-home', facts: { ownLegalGuardian: null } }],
    entrySchema: entries,
    reportDraftSchema: drafts,
    assessmentSchema: assessments.slice(0, 20),
    reportEventSchema: bases.reports.flatMap(eventsOf),
    identifiedReportSchema: bases.manyReports.flat(),
  };
  return Object.entries(schemas).map(([name, schema]) => {
    const pool = pools[name];
    if (pool === undefined) throw new Error(`${name}: a schema without inputs`);
    return {
      name,
      inputs: fc.oneof(
        { weight: 8, arbitrary: corrupted(pool) },
        { weight: 1, arbitrary: corrupted(pool, hostileList) },
        { weight: 1, arbitrary: hostile },
      ),
      call: (input) => ({
        run: () => schema.safeParse(input).error,
        neverThrows: true,
        shown: (error) => (error instanceof Error ? `${error.message} ${error.stack}` : undefined),
      }),
    };
  });
}

/** Everything that is fuzzed, with inputs made for a seed. */
export function targetsOf(bases: LibraryInputs): Target[] {
  const cli: Target = { name: 'main of the command line', inputs: commandLines(bases), call: runCommandLine };
  return [...functionTargets(bases), ...schemaTargets(bases), cli, ...byteTargets(bases)];
}
