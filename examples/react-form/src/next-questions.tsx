import type { Answer, Question } from 'ontario-sor';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Given } from './values.ts';

interface Props {
  /** What to put now, as `nextQuestions` returns it. */
  readonly next: readonly Question[];
  readonly given: readonly Given[];
  readonly onChange: (given: readonly Given[]) => void;
}

const keyOf = ({ missing, index, individual }: Question): string => [missing, index, individual].join('/');

export function NextQuestions({ next, given, onChange }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: the focus goes to the next question.
  useEffect(() => {
    if (given.length > 0) heading.current?.focus();
  }, [given.length]);
  const put = (question: Question, answer: Answer) => ({ question, answer });
  const noneOfThese = () => onChange([...given, ...next.map((question) => put(question, false))]);
  return (
    <section className="questions">
      <h2 ref={heading} tabIndex={-1}>
        {next[0]?.group?.prompt ?? (next.length === 0 ? 'Nothing more to ask' : 'Next question')}
      </h2>
      {next.map((question) => (
        <Ask
          key={keyOf(question)}
          question={question}
          onAnswer={(answer) => onChange([...given, put(question, answer)])}
        />
      ))}
      {next.length > 1 && (
        <button type="button" onClick={noneOfThese}>
          None of these
        </button>
      )}
      {given.length > 0 && (
        <button type="button" onClick={() => onChange(given.slice(0, -1))}>
          Take back the last answer
        </button>
      )}
    </section>
  );
}

interface AskProps {
  readonly question: Question;
  readonly onAnswer: (answer: Answer) => void;
}

const yesOrNo = [
  { id: true, label: 'Yes' },
  { id: false, label: 'No' },
] as const;

function Ask({ question: { prompt, help, options, multiple }, onAnswer }: AskProps): ReactElement {
  const answerOf = (id: boolean | string): Answer => (multiple === true && typeof id === 'string' ? [id] : id);
  return (
    <fieldset>
      <legend>{prompt}</legend>
      <p>{help}</p>
      {(options ?? yesOrNo).map(({ id, label }) => (
        <button key={label} type="button" onClick={() => onAnswer(answerOf(id))}>
          {label}
        </button>
      ))}
      <button type="button" onClick={() => onAnswer(null)}>
        Not known
      </button>
    </fieldset>
  );
}
