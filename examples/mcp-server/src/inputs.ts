// The inputs of the tools: occurrences and drafts by the JSON Schemas of the package, the rest by zod.

import { InvalidInputError, type KnownPerson } from 'ontario-sor';
import occurrence from 'ontario-sor/schema/occurrence.json' with { type: 'json' };
import draft from 'ontario-sor/schema/report-draft.json' with { type: 'json' };
import * as z from 'zod';

/** The question that an answer belongs to: the place that `next_question` named. */
export const questionInput = z.strictObject({
  missing: z.string(),
  index: z.int().optional(),
  individual: z.string().optional(),
});

/** Yes, no or null for not known; the id of an option, or several. */
export const answerInput = z.union([z.boolean(), z.null(), z.string(), z.array(z.string())]);

export const peopleInput: z.ZodType<KnownPerson[]> = z.array(
  z.strictObject({
    id: z.string().describe('Your own id for the person, never a name'),
    firstName: z.string(),
    lastName: z.string().optional(),
    dateOfBirth: z.string().optional().describe('YYYY-MM-DD'),
    identifiers: z.array(z.string()).optional(),
    aliases: z.array(z.string()).optional(),
    kind: z.enum(['individual', 'staff', 'other']).optional(),
  }),
);

export const textInput = z.string();

/** A value of this shape, or an InvalidInputError as the library throws it: the place and what was expected, never the value. */
export function read<T>(shape: z.ZodType<T>, value: unknown, name: string): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidInputError(
    result.error.issues.map(({ code, path, message }) => ({
      code: 'wrong-type',
      path: [name, ...path.filter((step) => typeof step !== 'symbol')],
      expected: code === 'unrecognized_keys' ? 'no other keys than those of the schema' : message,
    })),
  );
}

const { $defs: occurrenceDefs, ...occurrenceShape } = occurrence;
const { $defs: draftDefs, ...draftShape } = draft;
/** The occurrence once more. Its schema is long, and the list of tools goes into the assistant's context: one tool has it in full. */
const occurrenceAsBefore = { type: 'object', description: 'An occurrence, as the tool `assess` takes it' };

const schema = (properties: Readonly<Record<string, object>>, required: readonly string[], more: object = {}) => ({
  type: 'object' as const,
  properties: { ...properties },
  required: [...required],
  additionalProperties: false,
  ...more,
});

export const inputSchemas = {
  assess: schema({ occurrence: occurrenceShape }, ['occurrence'], { $defs: occurrenceDefs }),
  nextQuestion: schema({ occurrence: occurrenceAsBefore }, ['occurrence']),
  putAnswer: schema(
    { occurrence: occurrenceAsBefore, question: z.toJSONSchema(questionInput), answer: z.toJSONSchema(answerInput) },
    ['occurrence', 'question', 'answer'],
  ),
  validateDraft: schema({ draft: draftShape, profile: { enum: ['initial', 'final'] } }, ['draft'], {
    $defs: draftDefs,
  }),
  minimizeText: schema(
    {
      text: z.toJSONSchema(textInput),
      people: z.toJSONSchema(peopleInput),
      provider: occurrenceShape.properties.provider,
    },
    ['text', 'people', 'provider'],
  ),
  explainRule: schema({ id: { type: 'string', description: 'As answers give it in `because`' } }, ['id']),
};
