import { nextQuestions, type Occurrence, programs, safeAssess, settings, taxonomy } from 'ontario-sor';
import { type ReactElement, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { Decision } from './decision.tsx';
import { Description } from './description.tsx';
import { Choice, LocalTime } from './fields.tsx';
import { NextQuestions } from './next-questions.tsx';
import { blank, type Given, readOccurrence, type Values } from './values.ts';

interface Props {
  readonly onSave: (occurrence: Occurrence, description: string) => void;
}

export function OccurrenceForm({ onSave }: Props): ReactElement {
  const form = useForm<Values>({ defaultValues: blank, mode: 'onTouched' });
  const values = useWatch({ control: form.control, compute: (all: Values) => all });
  const [given, setGiven] = useState<readonly Given[]>([]);
  const [isSaved, setSaved] = useState(false);

  const occurrence = readOccurrence(values, given);
  const result = occurrence.ok ? safeAssess(occurrence.value) : occurrence;
  const subcategories = taxonomy.find(({ id }) => id === values.category)?.subcategories ?? [];
  // Answers about another kind of occurrence count no more.
  const startAgain = () => setGiven([]);

  return (
    <FormProvider {...form}>
      <main>
        <h1>Serious occurrence</h1>
        <form
          noValidate
          onSubmit={form.handleSubmit(() => {
            if (!occurrence.ok) return;
            onSave(occurrence.value, values.description);
            setSaved(true);
          })}
        >
          <div className="fields">
            <Choice name="program" label="Program" choices={programs} required onChange={startAgain} />
            <Choice name="setting" label="Kind of place" choices={settings} onChange={startAgain} />
            <Choice
              name="category"
              label="What happened?"
              choices={taxonomy}
              required
              onChange={() => {
                form.setValue('subcategory', '');
                startAgain();
              }}
            />
            <Choice name="subcategory" label="Which kind?" choices={subcategories} onChange={startAgain} />
            <LocalTime name="aware" label="When did you become aware of it?" />
          </div>
          <div className="result">
            <section aria-label="Answer" aria-live="polite" className="answer">
              {result.ok ? <Decision assessment={result.value} /> : <p>Choose a program and what happened.</p>}
            </section>
            {result.ok && occurrence.ok && (
              <NextQuestions
                next={nextQuestions(result.value, occurrence.value).next}
                given={given}
                onChange={setGiven}
              />
            )}
          </div>
          <div className="text">
            <Description />
            <button type="submit">Save</button>
            <p role="status">{isSaved && 'Saved on this device.'}</p>
          </div>
        </form>
      </main>
    </FormProvider>
  );
}
