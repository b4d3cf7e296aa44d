import {
  type Assessment,
  assess,
  explainRule,
  InvalidInputError,
  minimizeText,
  parseOccurrence,
  safePersonalInformationPolicy,
  validateReport,
  withAnswer,
} from 'ontario-sor';
import * as z from 'zod';
import { answerInput, inputSchemas, peopleInput, questionInput, read, textInput } from './inputs.ts';

/** A tool as an assistant sees it, and what it does with arguments that may be anything. */
interface Tool {
  readonly description: string;
  readonly inputSchema: (typeof inputSchemas)[keyof typeof inputSchemas];
  readonly run: (input: Readonly<Record<string, unknown>>) => unknown;
}

export const tools: Readonly<Record<string, Tool>> = {
  assess: {
    description:
      'Decide by the Ontario Serious Occurrence Reporting Guidelines whether an occurrence is reportable, at which Level, by when, and whom to notify. Leave out what is not known: unknown is never "no".',
    inputSchema: inputSchemas.assess,
    run: ({ occurrence }) => assess(parseOccurrence(occurrence)),
  },
  next_question: {
    description:
      'The question that matters most for an occurrence, or null when no answer could change anything. Ask a person; do not guess the answer.',
    inputSchema: inputSchemas.nextQuestion,
    run: ({ occurrence }) => ({ question: nextQuestion(assess(parseOccurrence(occurrence))) }),
  },
  put_answer: {
    description: 'Put the answer to an open question into an occurrence. Returns the occurrence and the next question.',
    inputSchema: inputSchemas.putAnswer,
    run: ({ occurrence, question, answer }) => {
      const parsed = parseOccurrence(occurrence);
      const asked = read(questionInput, question, 'question');
      const open = assess(parsed).questions.find(
        ({ missing, index, individual }) =>
          missing === asked.missing && index === asked.index && individual === asked.individual,
      );
      if (open === undefined)
        throw new InvalidInputError([{ code: 'unknown-id', path: ['question'], expected: 'an open question' }]);
      const answered = withAnswer(parsed, open, read(answerInput, answer, 'answer'));
      return { occurrence: answered, question: nextQuestion(assess(answered)) };
    },
  },
  validate_draft: {
    description:
      'Check the draft of a report against the Guidelines. An empty list is no promise that the report is right.',
    inputSchema: inputSchemas.validateDraft,
    run: ({ draft, profile }) => ({
      issues: validateReport(draft, { profile: read(z.enum(['initial', 'final']).optional(), profile, 'profile') }),
    }),
  },
  minimize_text: {
    description:
      'Replace personal information in a text, as the privacy rules of these programs ask. Have a person check it.',
    inputSchema: inputSchemas.minimizeText,
    run: ({ text, people, provider }) => {
      const policy = safePersonalInformationPolicy(provider);
      if (!policy.ok) throw new InvalidInputError(policy.problems);
      return { text: minimizeText(read(textInput, text, 'text'), read(peopleInput, people, 'people'), policy.value) };
    },
  },
  explain_rule: {
    description: 'What a rule of an answer says, when it applies, and the section of the Guidelines it comes from.',
    inputSchema: inputSchemas.explainRule,
    run: ({ id }) => explainRule(read(textInput, id, 'id')),
  },
};

const nextQuestion = ({ questions }: Assessment) => questions[0] ?? null;
