import type { Assessment } from '../../src/index.ts';
import { copy } from './copy.ts';
import { calendarOf } from './deadlines.ts';
import { download } from './download.ts';
import { draftOf, forgetDrafts, keepDrafts, savedDrafts } from './drafts.ts';
import { decodeState } from './link.ts';
import { skeletonOf } from './report-draft.ts';
import { occurrenceOf, type State } from './state.ts';
import { summaryText } from './summary.ts';
import { withoutPersonalInformation } from './text-check.ts';

interface Output {
  readonly state: State;
  readonly assessment: Assessment | undefined;
  readonly element: HTMLElement;
  readonly tell: (words: string) => void;
}

type Doing = (output: Output) => State | undefined;

/** An output that needs an assessment and changes nothing. */
const ofAssessment =
  (write: (output: Output & { readonly assessment: Assessment }) => void): Doing =>
  (output) => {
    const { assessment } = output;
    if (assessment !== undefined) write({ ...output, assessment });
    return undefined;
  };

/** What leaves the answers as they are: copies, files and drafts. A state comes back where the page has to be shown again. */
export const outputs: Readonly<Record<string, Doing>> = {
  'copy-link': ({ tell }) => {
    copy(location.href, 'The link', tell);
    return undefined;
  },
  'copy-json': ofAssessment(({ state, assessment, tell }) =>
    copy(`${JSON.stringify({ occurrence: occurrenceOf(state), assessment }, null, 2)}\n`, 'The JSON', tell),
  ),
  'copy-summary': ofAssessment(({ state, assessment, tell }) =>
    copy(summaryText(state, assessment), 'The summary', tell),
  ),
  'copy-skeleton': ofAssessment(({ state, assessment, tell }) =>
    copy(skeletonOf(state, assessment), 'The report', tell),
  ),
  'copy-clean': ofAssessment(({ state, assessment, tell }) =>
    copy(
      withoutPersonalInformation(state.desk.text, state.desk.names, assessment.personalInformation),
      'The text',
      tell,
    ),
  ),
  calendar: ofAssessment(({ state, assessment, tell }) => {
    download('serious-occurrence.ics', 'text/calendar', calendarOf(state, assessment, Date.now()));
    tell('The calendar file is saved.');
  }),
  print: () => {
    window.print();
    return undefined;
  },
  'drafts-agree': ({ state, tell }) => {
    tell(keepDrafts([]) ? 'You can save drafts now.' : 'This browser does not keep drafts.');
    return state;
  },
  'draft-save': ({ state, tell }) => {
    const label = document.querySelector<HTMLInputElement>('#draft-label');
    const draft = draftOf(state, label?.value ?? '', Date.now());
    tell(
      keepDrafts([draft, ...(savedDrafts() ?? [])]) ? 'The draft is saved.' : 'This browser did not save the draft.',
    );
    if (label !== null) label.value = '';
    return state;
  },
  'draft-open': ({ element, tell }) => {
    const draft = savedDrafts()?.[Number(element.dataset.index)];
    const state = draft === undefined ? undefined : decodeState(draft.address);
    if (draft === undefined || state === undefined) {
      tell('The draft cannot be read.');
      return undefined;
    }
    return { ...state, desk: { ...state.desk, done: draft.done, ticked: draft.ticked } };
  },
  'draft-delete': ({ state, element, tell }) => {
    keepDrafts((savedDrafts() ?? []).filter((_, place) => place !== Number(element.dataset.index)));
    tell('The draft is deleted.');
    return state;
  },
  'drafts-forget': ({ state, tell }) => {
    forgetDrafts();
    tell('All drafts are deleted.');
    return state;
  },
};
