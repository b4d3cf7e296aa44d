import type { Assessment } from '../../../../src/index.ts';
import { readableTime } from '../../clock.ts';
import { type Child, h } from '../../dom.ts';
import { individualLabel, type State } from '../../state.ts';
import { entryLabel, programLabel } from '../../words.ts';
import { entriesSection, levelSection, reportSection } from './conclusions.ts';
import { companionSection, notifySection } from './duties.ts';
import { advisorySection, answersSection, contestedSection, receiptSection } from './notes.ts';
import { descriptionSection, informationSection } from './record.ts';
import { section } from './section.ts';

/** Everything that the occurrence obliges. */
export function result(state: State, assessment: Assessment | undefined): HTMLElement {
  if (assessment === undefined) {
    return h(
      'div',
      { id: 'result' },
      section(
        'steps',
        'How it works',
        h(
          'ol',
          {},
          h('li', {}, 'Choose the program, the time and what happened, or start with an example.'),
          h(
            'li',
            {},
            'Answer what you know. The question that matters most comes first. “Not known” is an answer too.',
          ),
          h('li', {}, 'Go to “Do now”: calls with tick boxes, the text, the dates, and a sheet to print.'),
        ),
      ),
    );
  }
  return h(
    'div',
    { id: 'result' },
    asked(state),
    reportSection(assessment),
    levelSection(assessment),
    entriesSection(state.draft, assessment),
    notifySection(state, assessment),
    companionSection(state.draft, assessment),
    informationSection(assessment),
    descriptionSection(state.draft, assessment),
    contestedSection(state, assessment),
    advisorySection(state.draft, assessment),
    answersSection(state, assessment),
    receiptSection(state, assessment),
  );
}

/** What was assessed: shown in print, where the form is left out. */
function asked({ draft }: State): Child {
  return h(
    'div',
    { id: 'print-head', class: 'print-only' },
    h('p', {}, 'By ontario-sor. The Guidelines are the authority; this is not legal advice.'),
    h('p', {}, `Programs: ${draft.provider.programs.map(programLabel).join('; ')}`),
    draft.awareAt != null && h('p', {}, `Became aware: ${readableTime(draft.awareAt)} (Ontario)`),
    draft.entries.map((entry, index) =>
      h(
        'p',
        { id: `print-entry-${index}` },
        `Entry ${index + 1}: ${entryLabel(entry)}${entry.individual == null ? '' : `, ${individualLabel(draft, entry.individual)}`}`,
      ),
    ),
  );
}
