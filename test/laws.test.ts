import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../src/assess/assess.ts';
import { determineLevel } from '../src/assess/determine-level.ts';
import { determineReportability } from '../src/assess/determine-reportability.ts';
import { type Answer, withAnswer } from '../src/assess/with-answer.ts';
import { withCompanions } from '../src/assess/with-companions.ts';
import { parseOccurrence } from '../src/input/check-occurrence.ts';
import { isInvalidInputError } from '../src/input/invalid-input-error.ts';
import type { Assessment, CompanionEntry, Unsettled } from '../src/model/assessment.ts';
import type { Occurrence } from '../src/model/occurrence.ts';
import { anyOccurrence, entryFacts } from './arbitraries/occurrences.ts';
import { runs } from './support/runs.ts';

const occurrences = (unknown: number): fc.Arbitrary<Occurrence> => anyOccurrence(unknown).map(parseOccurrence);

/** Every conclusion that is firm, by name. */
function firm({ reportability, level, entries, notifications, companions }: Assessment): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const add = (name: string, value: unknown): void => {
    if (value !== 'undetermined') found.set(name, value);
  };
  add('reportability', reportability.decision);
  add('level', level.level);
  for (const entry of entries) {
    add(`entry ${entry.index} reportability`, entry.reportability.decision);
    add(`entry ${entry.index} level`, entry.level.level);
  }
  for (const { recipient, individual, status } of notifications) add(`${recipient} ${individual ?? ''}`, status);
  for (const companion of companions) {
    add(companionName(companion), 'called for');
  }
  return found;
}

/** An answer to a question, chosen by a number. */
function answerTo({ kind, options = [], multiple }: Assessment['questions'][number], by: number): Answer {
  if (kind === 'yes-no') return by % 2 === 0;
  const option = options[by % options.length]?.id ?? null;
  return multiple && option !== null ? [option] : option;
}

/** What the contract lets count only once it is stated, so that it is never missing for it. */
const whenStated: Readonly<Record<string, readonly string[]>> = {
  setting: [
    'secure-custody',
    'open-custody',
    'secure-temporary-detention',
    'open-temporary-detention',
    'probation-office',
    'unlicensed-placement',
  ],
  residence: ['open-custody', 'open-temporary-detention'],
  providerRoles: ['placing-agency'],
};

const countsOnlyWhenStated = (missing: string, answer: Answer): boolean =>
  (whenStated[missing] ?? []).some((value) => (Array.isArray(answer) ? answer.includes(value) : answer === value));

const companionName = ({ how, index, category, subcategory, type, individual }: CompanionEntry): string =>
  `${how} ${index} ${category} ${subcategory} ${type} ${individual}`;

/** What the entries of the report are as it should be entered. */
const enteredNames = (occurrence: Occurrence): string[] =>
  withCompanions(occurrence).entries.map(({ category, subcategory, type, individual }) =>
    [category, subcategory, type, individual].join(' '),
  );

const entriesOf = (occurrence: Occurrence): string => enteredNames(occurrence).join();

/** What an assessment obliges. */
const answerOf = ({ reportability, level, workingLevel, initialReportDue, notifications }: Assessment): unknown => ({
  reportability: reportability.decision,
  level: level.level,
  workingLevel,
  initialReportDue,
  duties: notifications.map(({ recipient, individual, status }) => `${recipient} ${individual ?? ''} ${status}`).sort(),
});

/** The same without the entry that calls for it. */
const targetName = (companion: CompanionEntry): string => companionName({ ...companion, how: 'also', index: 0 });

const isThere = ({ entries }: Occurrence, { category, subcategory, type }: CompanionEntry): boolean =>
  entries.some(
    (entry) =>
      entry.category === category && entry.subcategory === subcategory && (type === undefined || entry.type === type),
  );

/** The occurrence with a companion among its entries, with the facts of the entry that calls for it, and its place. */
function takenOver(occurrence: Occurrence, companion: CompanionEntry): readonly [Occurrence, number] {
  const { how, index, category, subcategory, type, individual } = companion;
  const caller = occurrence.entries[index];
  const taken = { category, subcategory, type, individual, role: caller?.role, facts: caller?.facts };
  const entries: readonly unknown[] =
    how === 'also'
      ? [...occurrence.entries, taken]
      : occurrence.entries.map((entry, place) => (place === index ? taken : entry));
  return [parseOccurrence({ ...occurrence, entries }), how === 'also' ? entries.length - 1 : index];
}

describe('learning more', () => {
  test('never changes a firm conclusion, and asks nothing that was answered', () => {
    fc.assert(
      fc.property(occurrences(40), fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (start, choices) => {
        let occurrence = start;
        let after = assess(occurrence);
        let entered = entriesOf(occurrence);
        for (const choice of choices) {
          const [before, enteredBefore] = [after, entered];
          const question = before.questions[choice % before.questions.length];
          if (question === undefined) return;
          const people = (occurrence.individuals ?? []).length;
          const answer = answerTo(question, choice);
          occurrence = withAnswer(occurrence, question, answer);
          after = assess(occurrence);
          entered = entriesOf(occurrence);
          if (countsOnlyWhenStated(question.missing, answer)) continue;
          const [then, now] = [firm(before), firm(after)];
          const isOut = ({ reportability }: Assessment['entries'][number]): boolean =>
            reportability.decision === 'not-reportable';
          // The duties of an entry that turned out not to be reported are no more, and those of a person who was not named are listed
          // of the individual from now on. Nothing else that was firm may change.
          const fewer = after.entries.filter(isOut).length > before.entries.filter(isOut).length;
          const named = (occurrence.individuals ?? []).length > people;
          // The law is for a given set of entries, companions included.
          if (entered !== enteredBefore) continue;
          for (const [name, value] of then) {
            const isDuty = !/^(reportability|level|entry)/.test(name);
            if (isDuty && (fewer || named)) continue;
            if (value === 'called for') continue;
            // Outside of abuse this fact counts only once it is stated.
            if (question.missing === 'childInNeedOfProtection' && name.startsWith('childrens-aid-society')) continue;
            // A duty that nothing calls for need not be listed.
            const still = isDuty && !now.has(name) ? 'not-required' : now.get(name);
            expect([name, still]).toEqual([name, value]);
          }
          for (const companion of before.companions) {
            const stillCalledFor = after.companions.some((other) => targetName(other) === targetName(companion));
            if (fewer || named || stillCalledFor || isThere(occurrence, companion)) continue;
            // Called for no more only when it turned out that it is there, or would not be reported itself.
            expect(determineReportability(...takenOver(occurrence, companion)).decision).toBe('not-reportable');
          }
          const same = after.questions.find(
            ({ missing, index, individual }) =>
              missing === question.missing && index === question.index && individual === question.individual,
          );
          expect(same).toBeUndefined();
        }
      }),
      { numRuns: runs(75) },
    );
  });

  test('answered in any order, the questions come to an end and everything is firm', () => {
    fc.assert(
      fc.property(occurrences(80), fc.infiniteStream(fc.nat()), (start, random) => {
        let occurrence = start;
        for (let steps = 0; steps < 400; steps++) {
          const { questions, reportability, level, notifications } = assess(occurrence);
          const choice = random.next().value ?? 0;
          const question = questions[choice % questions.length];
          if (question === undefined) {
            expect(reportability.decision).not.toBe('undetermined');
            expect(level.level).not.toBe('undetermined');
            expect(notifications.map(({ status }) => status)).not.toContain('undetermined');
            return;
          }
          occurrence = withAnswer(occurrence, question, answerTo(question, Math.floor(choice / 7)));
        }
        expect.unreachable('the questions do not end');
      }),
      { numRuns: runs(15) },
    );
  });
});

describe('what is open', () => {
  test('a conclusion is firm exactly when nothing is missing, and names and places agree', () => {
    fc.assert(
      fc.property(occurrences(50), (occurrence) => {
        const { reportability, level, entries, notifications, possibleCompanions } = assess(occurrence);
        const conclusions: (readonly [unknown, Unsettled])[] = [
          [reportability.decision, reportability],
          [level.level, level],
          ...entries.map((entry) => [entry.reportability.decision, entry.reportability] as const),
          ...entries.map((entry) => [entry.level.level, entry.level] as const),
          ...notifications.map((duty) => [duty.status, duty] as const),
          ...possibleCompanions.map(
            (companion) => [companion.missing.length === 0 ? 'offered' : 'undetermined', companion] as const,
          ),
        ];
        for (const [value, { missing, missingAt }] of conclusions) {
          expect(missing.length > 0).toBe(value === 'undetermined');
          expect([...new Set(missingAt.map(({ what }) => what))]).toEqual(missing);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test('is in the order of the questions', () => {
    fc.assert(
      fc.property(occurrences(60), (occurrence) => {
        const { questions, level, reportability, notifications } = assess(occurrence);
        const rank = new Map(
          questions.map(({ missing, index, individual }, place) => [`${missing} ${index} ${individual}`, place]),
        );
        for (const { missingAt } of [level, reportability, ...notifications]) {
          const ranks = missingAt.map(({ what, index, individual }) => rank.get(`${what} ${index} ${individual}`));
          expect(ranks).not.toContain(undefined);
          expect(ranks).toEqual([...ranks].sort((a, b) => (a ?? 0) - (b ?? 0)));
        }
      }),
      { numRuns: runs(75) },
    );
  });

  test('the working Level is the most urgent that is still possible', () => {
    fc.assert(
      fc.property(occurrences(50), (occurrence) => {
        const { level, workingLevel, reportability, entries, companions } = assess(occurrence);
        if (level.level !== 'undetermined') expect(workingLevel).toBe(level.level);
        else expect([1, 2]).toContain(workingLevel);
        if (reportability.decision === 'not-reportable') expect(workingLevel).toBeNull();
        const certain = entries.some((e) => e.reportability.decision === 'reportable' && e.level.level === 1);
        // What is entered in the place of an entry counts with the Level of its own.
        const isReplaced = companions.some(({ how }) => how === 'instead');
        if (certain && !isReplaced) expect(level.level).toBe(1);
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('the order in which things are given', () => {
  test('of facts and keys does not matter', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    fc.assert(
      fc.property(occurrences(40), (occurrence) => {
        expect(assess(parseOccurrence(reversed(occurrence)))).toEqual(assess(occurrence));
      }),
      { numRuns: runs(50) },
    );
  });

  // Few unknown answers let more entries call for another.
  test.each([40, 10])(
    'of entries and individuals does not matter to any conclusion, companions included: %s',
    (unknown) => {
      fc.assert(
        fc.property(
          anyOccurrence(unknown, { entries: 3 }).map(parseOccurrence),
          fc.infiniteStream(fc.nat()),
          (occurrence, random) => {
            const inAnyOrder = <T>(list: readonly T[]): T[] =>
              list
                .map((item) => [Number(random.next().value), item] as const)
                .sort(([a], [b]) => a - b)
                .map(([, item]) => item);
            const turned = {
              ...occurrence,
              entries: inAnyOrder(occurrence.entries),
              individuals: inAnyOrder(occurrence.individuals ?? []),
            };
            const [one, other] = [assess(occurrence), assess(turned)];
            expect(other.reportability.decision).toBe(one.reportability.decision);
            expect(other.level.level).toBe(one.level.level);
            expect([...other.level.missing].sort()).toEqual([...one.level.missing].sort());
            const duties = ({ notifications }: Assessment): string[] =>
              notifications
                .map(
                  ({ recipient, individual, status, missing }) =>
                    `${recipient} ${individual} ${status} ${[...missing].sort().join()}`,
                )
                .sort();
            expect(duties(other)).toEqual(duties(one));
            const called = ({ companions }: Assessment): string[] =>
              companions
                .map(({ category, subcategory, type, individual, how, reportability, level }) =>
                  [category, subcategory, type, individual, how, reportability.decision, level.level].join(' '),
                )
                .sort();
            expect(called(other)).toEqual(called(one));
            // It may be entered more than once, with the answers of each entry that calls for it.
            const entered = (of: Occurrence): string[] => [...new Set(enteredNames(of))].sort();
            expect(entered(turned)).toEqual(entered(occurrence));
          },
        ),
        { numRuns: runs(50) },
      );
    },
  );
});

describe('several entries', () => {
  test('one entry more never lowers the Level, makes a report needless or lifts a duty', () => {
    const levels = [null, 2, 'undetermined', 1];
    fc.assert(
      fc.property(anyOccurrence(25, { entries: 3 }), (input) => {
        const whole = parseOccurrence(input);
        if (whole.entries.length < 2) return;
        const fewer = { ...whole, entries: whole.entries.slice(0, -1) };
        const [less, more] = [assess(fewer), assess(whole)];
        // An entry that is itself what another called for, or calls for it in its own place, counts with its own facts.
        const still = new Set(more.companions.map(companionName));
        if (!less.companions.every((companion) => still.has(companionName(companion)))) return;
        // Nor is it the same report any more where the new entry replaces one.
        const left = enteredNames(whole);
        for (const name of enteredNames(fewer)) {
          const place = left.indexOf(name);
          if (place === -1) return;
          left.splice(place, 1);
        }
        if (less.reportability.decision === 'reportable') expect(more.reportability.decision).toBe('reportable');
        if (less.level.level === 1) expect(more.level.level).toBe(1);
        expect(levels.indexOf(more.workingLevel ?? null)).toBeGreaterThanOrEqual(
          levels.indexOf(less.workingLevel ?? null),
        );
        for (const { recipient, individual, status } of less.notifications) {
          if (status !== 'required') continue;
          const duty = more.notifications.find(
            (other) => other.recipient === recipient && other.individual === individual,
          );
          expect(duty?.status).toBe('required');
        }
      }),
      { numRuns: runs(100) },
    );
  });

  test('a duty is required of the whole if and only if some entry or individual requires it', () => {
    fc.assert(
      fc.property(occurrences(25), (given) => {
        const occurrence = withCompanions(given);
        const whole = assess(occurrence);
        const alone = occurrence.entries.map((entry) => assess({ ...occurrence, entries: [entry] }));
        // Alone, an entry may call for another that is there in the whole.
        if (alone.some(({ companions }) => companions.length > 0)) return;
        for (const { recipient, individual, status } of whole.notifications) {
          // The first call is a conclusion about the whole occurrence; the duties of an individual stand by themselves.
          if (recipient === 'ministry-designate' || individual !== undefined) continue;
          const required = alone.some(({ notifications }) =>
            notifications.some(
              (duty) => duty.recipient === recipient && duty.individual === undefined && duty.status === 'required',
            ),
          );
          expect([recipient, status === 'required']).toEqual([recipient, required]);
        }
      }),
      { numRuns: runs(75) },
    );
  });

  test('a duty about one individual does not depend on another', () => {
    fc.assert(
      fc.property(occurrences(25), (occurrence) => {
        const [first, ...others] = occurrence.individuals ?? [];
        if (first === undefined || others.length === 0) return;
        const changed = { ...occurrence, individuals: [first, ...others.map(({ id }) => ({ id }))] };
        const of = (assessment: Assessment): unknown[] =>
          assessment.reportability.decision === 'not-reportable'
            ? ['none']
            : assessment.notifications
                .filter(({ individual }) => individual === first.id)
                .map(({ recipient, status, missing }) => [recipient, status, missing]);
        const [one, other] = [of(assess(occurrence)), of(assess(changed))];
        if (!one.includes('none') && !other.includes('none')) expect(other).toEqual(one);
      }),
      { numRuns: runs(75) },
    );
  });
});

describe('the facts of an entry', () => {
  test('win over those of the occurrence, null included', () => {
    const own = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(occurrences(40), fc.constantFrom(...entryFacts), own, (occurrence, fact, answer) => {
        const entries = occurrence.entries.map((entry) => ({ ...entry, facts: { ...entry.facts, [fact]: answer } }));
        const [alone, yes, no] = [undefined, true, false].map((shared) =>
          assess({ ...occurrence, entries, facts: { ...occurrence.facts, [fact]: shared } }),
        );
        expect(yes).toEqual(alone);
        expect(no).toEqual(alone);
      }),
      { numRuns: runs(50) },
    );
  });

  test('are those of the occurrence where an entry leaves them out', () => {
    const answer = fc.boolean();
    fc.assert(
      fc.property(occurrences(40), fc.constantFrom(...entryFacts), answer, (occurrence, fact, shared) => {
        const [entry] = occurrence.entries;
        if (entry === undefined) return;
        const apart = { ...entry, facts: { ...entry.facts, [fact]: undefined } };
        const onOccurrence = assess({
          ...occurrence,
          entries: [apart],
          facts: { ...occurrence.facts, [fact]: shared },
        });
        const onEntry = assess({ ...occurrence, entries: [{ ...apart, facts: { ...apart.facts, [fact]: shared } }] });
        expect(firm(onEntry)).toEqual(firm(onOccurrence));
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('input that is none', () => {
  test('is refused with the documented error or taken, never anything else', () => {
    const places = ['provider', 'individuals', 'entries', 'facts', 'awareAt', 'occurredAt', 'contract'];
    fc.assert(
      fc.property(anyOccurrence(40), fc.constantFrom(...places), fc.jsonValue(), (occurrence, place, value) => {
        try {
          assess(parseOccurrence({ ...occurrence, [place]: value }));
        } catch (error) {
          expect(isInvalidInputError(error)).toBe(true);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('companions', () => {
  test('taken over change no decision, Level, due time or duty, and call for nothing more', () => {
    fc.assert(
      fc.property(occurrences(30), (occurrence) => {
        const [given, entered] = [assess(occurrence), assess(withCompanions(occurrence))];
        expect(answerOf(entered)).toEqual(answerOf(given));
        expect(entered.companions).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  test('taken over with the same facts a companion is never not reportable', () => {
    fc.assert(
      fc.property(occurrences(25), (occurrence) => {
        const { companions } = assess(occurrence);
        for (const companion of companions) {
          const [next, place] = takenOver(occurrence, companion);
          expect(determineReportability(next, place).decision).not.toBe('not-reportable');
        }
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('what comes out', () => {
  test('is plain JSON, shares nothing that can be changed, and leaves the input as it was', () => {
    fc.assert(
      fc.property(occurrences(40), (occurrence) => {
        const before = JSON.stringify(occurrence);
        const assessment = assess(occurrence);
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
        const again = assess(occurrence);
        spoil(assessment);
        expect(assess(occurrence)).toEqual(again);
        expect(JSON.stringify(occurrence)).toBe(before);
      }),
      { numRuns: runs(25) },
    );
  });

  test('a frozen occurrence is taken as well', () => {
    fc.assert(
      fc.property(occurrences(40), (occurrence) => {
        const frozen = JSON.parse(JSON.stringify(occurrence), (_, value) => Object.freeze(value));
        expect(assess(frozen)).toEqual(assess(occurrence));
      }),
      { numRuns: runs(25) },
    );
  });

  test('determineLevel gives the Level that an assessment gives its entry', () => {
    fc.assert(
      fc.property(occurrences(40), (occurrence) => {
        const { facts } = occurrence;
        assess(occurrence).entries.forEach(({ level }, index) => {
          const entry = occurrence.entries[index];
          if (entry === undefined) return;
          const alone = determineLevel(entry, { facts });
          expect({ ...alone, missing: [...alone.missing].sort(), missingAt: [] }).toEqual({
            ...level,
            missing: [...level.missing].sort(),
            missingAt: [],
          });
        });
      }),
      { numRuns: runs(100) },
    );
  });
});

/** Changes everything in an answer that can be changed. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  for (const inner of Object.values(value)) spoil(inner);
  if (Array.isArray(value)) value.length = 0;
  else for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
}
