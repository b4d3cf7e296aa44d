import { type Assessment, type Reportability, recipients } from 'ontario-sor';
import type { ReactElement } from 'react';

const decisions: Readonly<Record<Reportability, string>> = {
  reportable: 'A report is required.',
  'not-reportable': 'The criteria for a report are not met.',
  'professional-judgment': 'Use your professional judgment.',
  undetermined: 'Whether a report is required is not known yet.',
};

const when = new Intl.DateTimeFormat('en-CA', {
  dateStyle: 'full',
  timeStyle: 'short',
  hourCycle: 'h23',
  timeZone: 'America/Toronto',
});

const labelOf = (recipient: string): string => recipients.find(({ id }) => id === recipient)?.label ?? recipient;

/** What the rules say so far. While the Level is open, the earlier deadline is the safe one. */
export function Decision({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const { reportability, level, workingLevel, initialReportDue, notifications } = assessment;
  const toNotify = notifications.filter(({ workingStatus }) => workingStatus === 'required');
  return (
    <>
      <p>{decisions[reportability.decision]}</p>
      {workingLevel !== null && (
        <p>{level.level === workingLevel ? `Level ${workingLevel}.` : `Treat it as Level ${workingLevel} for now.`}</p>
      )}
      {initialReportDue !== null && (
        <p>
          Report by <time dateTime={initialReportDue}>{when.format(new Date(initialReportDue))}</time>.
        </p>
      )}
      {toNotify.length > 0 && (
        <p>Notify: {[...new Set(toNotify.map(({ recipient }) => labelOf(recipient)))].join('; ')}.</p>
      )}
    </>
  );
}
