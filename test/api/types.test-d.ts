import { describe, expectTypeOf, it } from 'vitest';
import {
  type Assessment,
  assess,
  type CategoryId,
  determineLevel,
  type Entry,
  type Facts,
  type Missing,
  type Occurrence,
  type Provider,
  type Recipient,
  type SubcategoryIdOf,
} from '../../src/index.ts';

describe('ids', () => {
  it('are the nine categories', () => {
    expectTypeOf<CategoryId>().toEqualTypeOf<
      | 'death'
      | 'serious-injury'
      | 'serious-illness'
      | 'serious-individual-action'
      | 'restrictive-intervention'
      | 'abuse-or-mistreatment'
      | 'error-or-omission'
      | 'serious-complaint'
      | 'disturbance-or-disaster'
    >();
  });

  it('are the subcategories of one category', () => {
    expectTypeOf<SubcategoryIdOf<'abuse-or-mistreatment'>>().toEqualTypeOf<
      'physical-abuse' | 'sexual-abuse' | 'emotional-harm' | 'neglect' | 'exploitation'
    >();
  });
});

describe('an entry', () => {
  it('takes a subcategory and a type of its own category', () => {
    expectTypeOf({ category: 'death', subcategory: 'accidental', type: 'fall' } as const).toExtend<Entry>();
    expectTypeOf({ category: 'error-or-omission', subcategory: 'medication-error' } as const).toExtend<Entry>();
  });

  it('takes none of another', () => {
    expectTypeOf({ category: 'death', subcategory: 'medication-error' } as const).not.toExtend<Entry>();
    expectTypeOf({ category: 'serious-illness', type: 'fall' } as const).not.toExtend<Entry>();
    expectTypeOf({ category: 'deth' } as const).not.toExtend<Entry>();
  });

  it('takes facts of the catalogue, known, unknown or left out', () => {
    expectTypeOf<Facts['lifeThreatening']>().toEqualTypeOf<boolean | null | undefined>();
    expectTypeOf({ lifeThreatening: 'yes' } as const).not.toExtend<Facts>();
    expectTypeOf<keyof Facts>().not.toEqualTypeOf<string>();
  });
});

describe('an occurrence', () => {
  it('takes a time as text or Date', () => {
    expectTypeOf<Occurrence['awareAt']>().toEqualTypeOf<string | Date | null | undefined>();
  });

  it('takes a program of section 4, and no other', () => {
    expectTypeOf({ programs: ['vaw-shelter'] } as const).toExtend<Provider>();
    expectTypeOf({ programs: ['vaw-shleter'] } as const).not.toExtend<Provider>();
  });

  it('is JSON that a const assertion has made readonly', () => {
    expectTypeOf({
      provider: { programs: ['homelessness'] },
      individuals: [{ id: 'i1', population: 'adult' }],
      entries: [{ category: 'death', individual: 'i1' }],
    } as const).toExtend<Occurrence>();
  });
});

describe('what comes out', () => {
  it('names what is missing and whom to notify by ids', () => {
    expectTypeOf<Assessment['level']['missing'][number]>().toEqualTypeOf<Missing>();
    expectTypeOf<Assessment['notifications'][number]['recipient']>().toEqualTypeOf<Recipient>();
    expectTypeOf(determineLevel({ category: 'death' }).level).toEqualTypeOf<1 | 2 | 'undetermined' | null>();
  });

  it('cannot be changed', () => {
    expectTypeOf(assess).returns.toEqualTypeOf<Assessment>();
    expectTypeOf<Assessment['questions']>().not.toExtend<unknown[]>();
  });
});
