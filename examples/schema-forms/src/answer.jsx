import { omitBlanks, safeAssess } from 'ontario-sor';

/** What the rules say of the data of a form, however much of it is filled in. */
export function Answer({ data }) {
  const result = safeAssess(omitBlanks(data));
  return (
    <section aria-live="polite" aria-label="Answer" className="answer">
      {result.ok ? <Decision assessment={result.value} /> : <p>Choose a program and a category to see the answer.</p>}
    </section>
  );
}

const decisions = {
  reportable: 'A report is required.',
  'not-reportable': 'The criteria for a report are not met.',
  'professional-judgment': 'Use your professional judgment.',
  undetermined: 'Whether a report is required is not known yet.',
};

const Decision = ({ assessment: { reportability, level, workingLevel, initialReportDue } }) => (
  <>
    <p>{decisions[reportability.decision]}</p>
    {workingLevel && (
      <p>
        {level.level === workingLevel ? `Level ${workingLevel}.` : `Treat it as Level ${workingLevel} for now.`}
        {initialReportDue && ` Report by ${when.format(new Date(initialReportDue))}.`}
      </p>
    )}
  </>
);

const when = new Intl.DateTimeFormat('en-CA', {
  dateStyle: 'full',
  timeStyle: 'short',
  hourCycle: 'h23',
  timeZone: 'America/Toronto',
});
