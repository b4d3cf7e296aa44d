import * as z from 'zod/mini';
import type { CategoryId, SubcategoryIdOf, TypeIdOf } from '../model/ids.ts';
import type { Entry } from '../model/occurrence.ts';
import { tree } from '../vocabulary/taxonomy.ts';
import { factsOf } from './facts.ts';
import { distinct } from './ids.ts';
import { filled, isRecord, list, oneOf, optional, record, represented, text } from './parts.ts';

export const entryFacts = factsOf('entry');

const details = optional(list(record({ label: filled, value: filled })));

/** Fields of an entry and of a report. */
export const categoryDetails = { riskIndicators: details, additionalDetails: details };

/** An entry of one category: with a subcategory of it and, of the subcategory or of any, a type. */
/* @__NO_SIDE_EFFECTS__ */
function entryOf<C extends CategoryId>(category: C) {
  const types = new Map(Object.entries<readonly string[]>(tree[category]));
  return record({
    category: oneOf([category]),
    subcategory: optional(oneOf(distinct<SubcategoryIdOf<C>>([...types.keys()]))),
    type: optional(oneOf(distinct<TypeIdOf<C>>([...types.values()].flat()))),
    individual: optional(text),
    claim: optional(oneOf(['alleged', 'witnessed', 'suspected'])),
    role: optional(oneOf(['perpetrator', 'victim', 'unknown'])),
    specify: optional(filled),
    ...categoryDetails,
    facts: optional(entryFacts),
  }).check(
    z.refine(({ subcategory, type }) => !subcategory || !type || types.get(subcategory)?.includes(type) === true, {
      error: 'expected a type of the subcategory',
      path: ['type'],
    }),
  );
}

/** The schema of an entry of each category. */
export const variants = {
  death: entryOf('death'),
  'serious-injury': entryOf('serious-injury'),
  'serious-illness': entryOf('serious-illness'),
  'serious-individual-action': entryOf('serious-individual-action'),
  'restrictive-intervention': entryOf('restrictive-intervention'),
  'abuse-or-mistreatment': entryOf('abuse-or-mistreatment'),
  'error-or-omission': entryOf('error-or-omission'),
  'serious-complaint': entryOf('serious-complaint'),
  'disturbance-or-disaster': entryOf('disturbance-or-disaster'),
};

const byCategory: ReadonlyMap<unknown, z.ZodMiniType> = new Map(Object.entries(variants));

/** It is what a discriminated union of zod does, in a tenth of its size. */
const checked = represented(z.custom<Entry>(), {}).check(
  z.check<unknown>(({ value, issues }) => {
    const given = isRecord(value);
    const variant = given ? byCategory.get(value.category) : undefined;
    if (variant === undefined) {
      const path = given ? ['category'] : [];
      issues.push({ code: 'custom', message: 'expected an entry with a known category', input: value, path });
      return;
    }
    const { error } = z.safeParse(variant, value);
    for (const { message, path } of error?.issues ?? []) issues.push({ code: 'custom', message, path, input: value });
  }),
);

/** An entry by its category. What each category has is in the JSON Schemas that the package ships. */
export const entry = represented(checked, {
  type: 'object',
  required: ['category'],
  properties: { category: { enum: [...Object.keys(variants)] } },
});
