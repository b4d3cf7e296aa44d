import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Asked,
  assess,
  type FactId,
  InvalidInputError,
  nextQuestions,
  type Occurrence,
  type Question,
  safe,
  safeWithAnswers,
  withAnswer,
  withAnswers,
} from '../index.ts';

const provider = { programs: ['developmental-services-supportive-living'] } as const;
const error: Occurrence = { provider, entries: [{ category: 'error-or-omission', subcategory: 'medication-error' }] };

const ids = (questions: readonly { readonly missing: string }[]): string[] => questions.map(({ missing }) => missing);
const next = (occurrence: Occurrence) => nextQuestions(assess(occurrence), occurrence);

describe('nextQuestions', () => {
  it('goes on after a fact that is not known, and keeps it apart', () => {
    expect(ids(next(error).next)).toEqual(['medicationHarmPossible']);
    const asked = withAnswer(error, { missing: 'medicationHarmPossible', index: 0 }, null);
    expect(ids(assess(asked).questions)[0]).toBe('medicationHarmPossible');
    expect(ids(next(asked).next)).toEqual(['mediaAttention']);
    expect(ids(next(asked).notKnown)).toEqual(['medicationHarmPossible']);
  });

  it.each<[string, Asked]>([
    ['a fact of the occurrence', { missing: 'mediaAttention' }],
    ['a fact of the entry', { missing: 'lifeThreatening', index: 0 }],
    ['a fact of the individual', { missing: 'hasParentOrGuardian', index: 0 }],
    ['a field of the individual', { missing: 'population', index: 0 }],
    ['a field of the provider', { missing: 'limitedPersonalInformationApproved' }],
    ['the roles of the provider', { missing: 'providerRoles' }],
    ['a field of the entry', { missing: 'subcategory', index: 0 }],
  ])('lists %s as not known, wherever its null is', (_where, question) => {
    const injury: Occurrence = { provider: { programs: ['homelessness'] }, entries: [{ category: 'serious-injury' }] };
    const after = next(withAnswer(injury, question, null));
    expect(ids(after.notKnown)).toEqual([question.missing]);
    expect(ids(after.next)).not.toContain(question.missing);
  });

  it('asks every question once when a person answers none, and then has no more', () => {
    let occurrence = error;
    const put: string[] = [];
    for (let round = 0; round < 50; round++) {
      const [question] = next(occurrence).next;
      if (question === undefined) break;
      put.push(question.missing);
      occurrence = withAnswer(occurrence, question, null);
    }
    expect(new Set(put).size).toBe(put.length);
    expect([...put].sort()).toEqual(ids(assess(occurrence).questions).sort());
    expect(occurrence.individuals).toHaveLength(1);
  });

  it('takes a null of the whole occurrence for an entry that says nothing itself', () => {
    const shared: Occurrence = { ...error, facts: { medicationHarmPossible: null } };
    expect(ids(next(shared).notKnown)).toEqual(['medicationHarmPossible']);
    const asked: Occurrence = { ...error, facts: null, entries: error.entries.map((one) => ({ ...one, facts: null })) };
    expect(next(asked).notKnown).toEqual([]);
  });

  it('puts the questions of a list together, those of one entry', () => {
    const death: Occurrence = {
      provider,
      individuals: [
        { id: 'i1', population: 'adult-with-developmental-disability', residence: 'supported-independent-living' },
      ],
      facts: { mediaAttention: false },
      entries: [{ category: 'death', subcategory: 'known-illness-or-natural-cause', individual: 'i1' }],
    };
    let occurrence = death;
    while (next(occurrence).next[0] !== undefined && next(occurrence).next[0]?.group === undefined)
      occurrence = withAnswers(
        occurrence,
        next(occurrence).next.map((question) => ({ question, answer: null })),
      );
    const list = next(occurrence).next;
    expect(list.length).toBeGreaterThan(10);
    expect(new Set(list.map(({ group }) => group?.id))).toEqual(new Set(['coroner-circumstances']));
    const none = withAnswers(
      occurrence,
      list.map((question) => ({ question, answer: false })),
    );
    expect(next(none).next.every(({ group }) => group === undefined)).toBe(true);
  });

  it('puts no question of another list, another entry or another individual with the first one', () => {
    const of = (missing: FactId, group: string | undefined, where: Partial<Question>): Question => ({
      ...{ missing, kind: 'yes-no', prompt: '', help: '', citations: [], affects: [], ...where },
      ...(group === undefined ? {} : { group: { id: group, prompt: '' } }),
    });
    const put = (...questions: readonly Question[]): string[] => ids(nextQuestions({ questions }, error).next);
    const first = of('deathByViolence', 'circumstances', { index: 0 });
    expect(
      put(
        first,
        of('breachStolen', 'breaches', { index: 0 }),
        of('deathByMisconduct', 'circumstances', { index: 1 }),
        of('deathByMalpractice', 'circumstances', {}),
        of('deathByUnfairMeans', 'circumstances', { index: 0, individual: 'i1' }),
        of('deathByNegligence', undefined, { index: 0 }),
        of('deathByMisadventure', 'circumstances', { index: 0 }),
      ),
    ).toEqual(['deathByViolence', 'deathByMisadventure']);
    expect(put(of('deathByNegligence', undefined, { index: 0 }), first)).toEqual(['deathByNegligence']);
  });

  it('refuses what has no list of questions', () => {
    expect(safe(nextQuestions)({ questions: [3] }, error)).toMatchObject({
      ok: false,
      problems: [{ path: ['assessment', 'questions', 0], expected: 'a question of the assessment' }],
    });
    expect(safe(nextQuestions)(null, error)).toMatchObject({
      ok: false,
      problems: [{ path: ['assessment'], expected: 'an assessment, as assess gives it' }],
    });
    expect(safe(nextQuestions)({ questions: 3 }, error)).toMatchObject({
      ok: false,
      problems: [{ path: ['assessment', 'questions'], expected: 'a list of questions' }],
    });
    expect(safe(nextQuestions)({ questions: [{ missing: '' }] }, error)).toMatchObject({
      ok: false,
      problems: [{ path: ['assessment', 'questions', 0, 'missing'], expected: 'the id of a fact or field' }],
    });
    expect(safe(nextQuestions)(assess(error), {}).ok).toBe(false);
  });
});

describe('answers about a person who is not named', () => {
  it('are those of one individual', () => {
    const child = withAnswer(error, { missing: 'population', index: 0 }, 'child');
    const both = withAnswer(child, { missing: 'hasParentOrGuardian', index: 0 }, true);
    expect(both.individuals).toEqual([
      { id: 'individual-1', population: 'child', facts: { hasParentOrGuardian: true } },
    ]);
    expect(both.entries[0]?.individual).toBe('individual-1');
  });
});

describe('withAnswers', () => {
  it('gives the same occurrence as one answer after another', () => {
    const answers: { readonly question: Asked; readonly answer: Answer }[] = [
      { question: { missing: 'population', index: 0 }, answer: 'child' },
      { question: { missing: 'ownLegalGuardian', index: 0 }, answer: false },
      { question: { missing: 'mediaAttention' }, answer: null },
      { question: { missing: 'medicationMayImpair', index: 0 }, answer: true },
      { question: { missing: 'medicationMayImpair', index: 0 }, answer: false },
    ];
    const expected: Occurrence = {
      provider,
      individuals: [{ id: 'individual-1', population: 'child', facts: { ownLegalGuardian: false } }],
      facts: { mediaAttention: null },
      entries: [
        {
          category: 'error-or-omission',
          subcategory: 'medication-error',
          individual: 'individual-1',
          facts: { medicationMayImpair: false },
        },
      ],
    };
    expect(withAnswers(error, answers)).toEqual(expected);
    expect(answers.reduce((soFar, { question, answer }) => withAnswer(soFar, question, answer), error)).toEqual(
      expected,
    );
    expect(withAnswers(error, [])).toEqual(error);
  });

  it.each<[string, unknown, readonly (string | number)[], string]>([
    [
      'no list',
      { question: { missing: 'mediaAttention' }, answer: true },
      ['answers'],
      'a list of questions with their answers',
    ],
    ['an item that is no object', [true], ['answers', 0], 'a question with its answer: an object'],
    [
      'a question without its entry',
      [
        { question: { missing: 'mediaAttention' }, answer: true },
        { question: { missing: 'lifeThreatening', index: 7 }, answer: true },
      ],
      ['answers', 1, 'question', 'index'],
      'the place of an entry, from 0',
    ],
    [
      'a fact that does not exist',
      [{ question: { missing: 'lifeThreatning', index: 0 }, answer: true }],
      ['answers', 0, 'question', 'missing'],
      'the id of a fact or field',
    ],
    [
      'an answer that is left out',
      [{ question: { missing: 'mediaAttention' } }],
      ['answers', 0, 'answer'],
      'an answer: null where it is not known',
    ],
    [
      'an individual that is not there',
      [{ question: { missing: 'ownLegalGuardian', individual: 'i9' }, answer: true }],
      ['answers', 0, 'question', 'individual'],
      'the id of an individual of the occurrence',
    ],
  ])('refuses %s by its place', (_what, answers, path, expected) => {
    const result = safeWithAnswers(error, answers);
    expect(result).toMatchObject({ ok: false, problems: [{ path, expected }] });
    expect(() => Reflect.apply(withAnswers, undefined, [error, answers])).toThrow(InvalidInputError);
  });
});
