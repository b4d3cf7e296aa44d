import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { InvalidInputError } from '../input/invalid-input-error.ts';
import { assessMany, assessTransformer, decideMany } from './assess-many.ts';
import { summarize } from './summarize.ts';

const fall = {
  provider: { programs: ['vaw-shelter', 'homelessness'] },
  occurredAt: '2026-11-30T23:30:00-05:00',
  entries: [{ category: 'serious-injury' }, { category: 'death' }, { category: 'death' }],
} as const;

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe('many occurrences', () => {
  it('are assessed in order, and bad ones cost no others anything', async () => {
    const results = await all(
      assessMany([fall, '{', { id: 'r3', occurrence: fall }, { id: '', occurrence: fall }, null]),
    );
    expect(results).toEqual([
      { line: 1, ok: true, value: { occurrence: fall, assessment: assess(fall) } },
      { line: 2, ok: false, problems: [{ code: 'wrong-type', path: [], expected: 'JSON' }] },
      { line: 3, id: 'r3', ok: true, value: { occurrence: fall, assessment: assess(fall) } },
      { line: 4, ok: false, problems: [{ code: 'wrong-type', path: ['id'], expected: 'an id: a text' }] },
      { line: 5, ok: false, problems: [expect.objectContaining({ path: [] })] },
    ]);
  });

  it('are not read before the result before is taken', async () => {
    let read = 0;
    const source = async function* (): AsyncGenerator<unknown> {
      for (;;) {
        read++;
        yield fall;
      }
    };
    const results = decideMany(source());
    await results.next();
    await results.next();
    expect(read).toBe(2);
    await results.return();
  });

  it('go through a web stream, which is not filled faster than it is read', async () => {
    let read = 0;
    const source = new ReadableStream({
      pull: (controller) => {
        read++;
        if (read > 50) controller.close();
        else controller.enqueue(JSON.stringify(fall));
      },
    });
    const reader = source.pipeThrough(new TransformStream(assessTransformer())).getReader();
    expect((await reader.read()).value).toMatchObject({ line: 1, ok: true });
    expect((await reader.read()).value).toMatchObject({ line: 2, ok: true });
    expect(read).toBeLessThan(8);
    await reader.cancel();
  });

  it('are refused at once where an option is not known', () => {
    const call = (): unknown => Reflect.apply(assessMany, undefined, [[], { guidelines: '2020' }]);
    expect(call).toThrow(InvalidInputError);
  });
});

describe('a summary', () => {
  it('counts an occurrence once under each of its categories and programs', async () => {
    expect(await summarize(decideMany([fall, 'bad']), ['category', 'program'])).toEqual([
      { category: 'death', program: 'homelessness', count: 1 },
      { category: 'death', program: 'vaw-shelter', count: 1 },
      { category: 'serious-injury', program: 'homelessness', count: 1 },
      { category: 'serious-injury', program: 'vaw-shelter', count: 1 },
    ]);
  });

  it('counts whole assessments as it counts decisions', async () => {
    const by = ['level', 'working-level', 'reportability', 'month'] as const;
    const counted = await summarize(assessMany([fall, { ...fall, occurredAt: null, entries: [] }]), by);
    expect(counted).toEqual(await summarize(decideMany([fall, { ...fall, occurredAt: null, entries: [] }]), by));
    expect(counted).toEqual([
      { level: 'none', 'working-level': 'none', reportability: 'not-reportable', month: 'none', count: 1 },
      { level: 'undetermined', 'working-level': '1', reportability: 'undetermined', month: '2026-11', count: 1 },
    ]);
  });

  it.each([[[]], [['colour']]])('by %j is refused', async (by) => {
    await expect(Reflect.apply(summarize, undefined, [[], by])).rejects.toThrow(InvalidInputError);
  });
});
