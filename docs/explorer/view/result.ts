import { chapterOf } from '../../../scripts/handbook/places.ts';
import { editionTexts } from '../../../src/editions/current.ts';
import type {
  Assessment,
  CompanionEntry,
  DescriptionRequirement,
  EntryAssessment,
  NotificationDuty,
} from '../../../src/index.ts';
import { decisions, manner, policyParts, policyValue, times } from '../../../src/phrases/answers.ts';
import { callsOf, openCallsOf } from '../calls.ts';
import { readableTime } from '../clock.ts';
import { type Child, h } from '../dom.ts';
import { askedGroups } from '../questions.ts';
import { type Draft, individualLabel, type State } from '../state.ts';
import { answerWords } from '../summary.ts';
import {
  affectedWords,
  companionLabel,
  entryLabel,
  levelNames,
  programLabel,
  recipientLabel,
  statuses,
} from '../words.ts';
import { button, disclosure, select } from './controls.ts';
import { dependsOn } from './depends-on.ts';
import { protectionLine } from './protection.ts';
import { citationList, handbookLink, ruleLine, ruleLines } from './rules.ts';

const section = (id: string, heading: Child, ...content: readonly Child[]): HTMLElement =>
  h('section', { id, 'aria-labelledby': `${id}-heading` }, h('h2', { id: `${id}-heading` }, heading), content);

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

function reportSection({ reportability, questions }: Assessment): Child {
  return section(
    'report',
    decisions[reportability.decision],
    ruleLines('report', reportability.because),
    dependsOn('report', reportability, questions),
  );
}

function levelSection({ level, workingLevel, questions }: Assessment): Child {
  const open = level.level === 'undetermined';
  return section(
    'level',
    open
      ? `The Level is not settled. Treat it as Level ${workingLevel}.`
      : `${levelNames(level.level)}${level.level === null ? '' : `: report ${times[level.level]}`}`,
    level.level === null && h('p', {}, 'An incident that is not reported has no Level.'),
    ruleLines('level', level.because),
    dependsOn('level', level, questions),
    level.ruledOut.length > 0 &&
      disclosure(
        'level-ruled-out',
        `Ruled out: ${level.ruledOut.length} Level 1 ${level.ruledOut.length === 1 ? 'criterion' : 'criteria'}`,
        false,
        ruleLines('level-out', level.ruledOut),
      ),
  );
}

function entriesSection(draft: Draft, { entries }: Assessment): Child {
  if (entries.length < 2) return undefined;
  return section(
    'entries',
    'Entry by entry',
    h(
      'ol',
      { class: 'plain' },
      entries.map((entry) => entryItem(draft, entry)),
    ),
  );
}

function entryItem(draft: Draft, { index, reportability, level }: EntryAssessment): HTMLElement {
  const entry = draft.entries[index];
  const about = entry?.individual == null ? '' : `, ${individualLabel(draft, entry.individual)}`;
  return h(
    'li',
    { id: `by-entry-${index}` },
    disclosure(
      `by-entry-${index}-why`,
      [
        entry === undefined ? '' : `${entryLabel(entry)}${about}: `,
        h('b', {}, `${decisions[reportability.decision]}; ${levelNames(level.level)}`),
      ],
      false,
      ruleLines(`by-entry-${index}-report`, reportability.because),
      ruleLines(`by-entry-${index}-level`, level.because),
    ),
  );
}

function notifySection(state: State, assessment: Assessment): Child {
  const { draft } = state;
  const { notifications, questions } = assessment;
  const of = (status: NotificationDuty['status']): readonly NotificationDuty[] =>
    notifications.filter((duty) => duty.workingStatus === status);
  const list = (duties: readonly NotificationDuty[]): Child =>
    h(
      'ul',
      { class: 'duties' },
      duties.map((duty) => dutyItem(draft, duty, questions)),
    );
  const [shown, others] = [[...callsOf(assessment), ...openCallsOf(assessment)], of('not-required')];
  return section(
    'notify',
    'Whom to notify',
    shown.length === 0 && h('p', {}, 'No one else needs to be notified on these answers.'),
    shown.length > 0 && list(shown),
    protectionLine(state, assessment),
    others.length > 0 && disclosure('notify-others', `Not required (${others.length})`, false, list(others)),
  );
}

function dutyItem(draft: Draft, duty: NotificationDuty, questions: Assessment['questions']): HTMLElement {
  const { recipient, individual, status, workingStatus, because, record, recordInReportEvenIfNotMade } = duty;
  const id = `notify-${recipient}-${individual ?? ''}`;
  const how = manner(duty);
  return h(
    'li',
    { id: `${id}-item`, 'data-status': workingStatus },
    disclosure(
      id,
      [
        h('span', { class: 'status' }, status === workingStatus ? statuses[status] : 'Call now'),
        ' ',
        h(
          'span',
          {},
          h('b', {}, recipientLabel(recipient)),
          individual === undefined ? '' : ` about ${individualLabel(draft, individual)}`,
          status !== 'not-required' && how !== '' && `, ${how}`,
        ),
      ],
      false,
      status !== workingStatus && h('p', {}, 'You are working to Level 1, so make this call now.'),
      ruleLines(`${id}-why`, because),
      dependsOn(id, duty, questions),
      recordInReportEvenIfNotMade &&
        h('p', {}, 'Record this notification in the report. If you did not make it, give the reason.'),
      record.length > 0 && h('p', {}, 'Record these details:'),
      ruleLines(`${id}-record`, record),
      h('p', {}, handbookLink('13-notifications', recipient)),
    ),
  );
}

const aboutWords = (draft: Draft, { individual }: CompanionEntry): string =>
  individual === undefined ? '' : ` for ${individualLabel(draft, individual)}`;

function companionSection(draft: Draft, { companions, possibleCompanions, questions }: Assessment): Child {
  if (companions.length + possibleCompanions.length === 0) return undefined;
  return section(
    'companions',
    'What else to report',
    h(
      'ul',
      { class: 'plain' },
      companions.map((companion, place) => {
        const { how, index, because } = companion;
        const about = aboutWords(draft, companion);
        return h(
          'li',
          { id: `companion-${place}` },
          h(
            'p',
            {},
            how === 'also' ? 'Also add ' : `Report entry ${index + 1} as `,
            h('b', {}, companionLabel(companion)),
            `${about}${how === 'also' ? '' : ' instead'}.`,
          ),
          ruleLines(`companion-${place}-why`, because),
        );
      }),
      possibleCompanions.map((companion, place) =>
        h(
          'li',
          { id: `perhaps-${place}` },
          h(
            'p',
            {},
            companion.how === 'also' ? 'You may also have to add: ' : 'You may have to report this instead: ',
            h('b', {}, companionLabel(companion)),
            `${aboutWords(draft, companion)}.`,
          ),
          dependsOn(`perhaps-${place}`, companion, questions),
          ruleLines(`perhaps-${place}-why`, companion.because),
        ),
      ),
    ),
    companions.length > 0 &&
      button('companions-take', companions.length === 1 ? 'Add this entry' : `Add these ${companions.length} entries`, {
        'data-do': 'companions',
        class: 'quiet',
      }),
  );
}

function informationSection({ personalInformation: policy }: Assessment): Child {
  return section(
    'information',
    'Personal information',
    h(
      'dl',
      {},
      policyParts.map(([part, label]) => [h('dt', {}, label), h('dd', {}, policyValue(policy[part]))]),
    ),
    disclosure('information-why', `Rules (${policy.because.length})`, false, ruleLines('information', policy.because)),
  );
}

function descriptionSection(draft: Draft, { description }: Assessment): Child {
  if (description.length === 0) return undefined;
  const groups = [undefined, ...draft.entries.keys()].flatMap((index) => {
    const items = description.filter((item) => item.index === index);
    return items.length === 0 ? [] : [{ index, items }];
  });
  return section(
    'description',
    'What to describe',
    groups.map(({ index, items }) => {
      const entry = index === undefined ? undefined : draft.entries[index];
      const heading = entry === undefined ? 'Every report' : `Entry ${(index ?? 0) + 1}: ${entryLabel(entry)}`;
      return disclosure(
        `description-${index ?? 'all'}`,
        `${heading} (${items.length})`,
        false,
        checklist(`description-${index ?? 'all'}`, items),
      );
    }),
  );
}

const checklist = (key: string, items: readonly DescriptionRequirement[]): Child =>
  h(
    'ul',
    { class: 'rules checklist' },
    items.map((item) =>
      ruleLine(`${key}-${item.id}`, item.when === undefined ? item : { ...item, text: `${item.text} (${item.when})` }),
    ),
  );

function contestedSection({ readings }: State, { contested }: Assessment): Child {
  const shown = new Set(contested.map(({ id }) => id));
  const others = readings.filter((id) => !shown.has(id));
  if (contested.length + others.length === 0) return undefined;
  return section(
    'contested',
    'Passages with two interpretations',
    h(
      'ul',
      { class: 'plain' },
      contested.map(({ id, reading, otherReading, wouldChange, citations }) =>
        h(
          'li',
          { id: `contested-${id}` },
          h('p', {}, h('b', {}, 'We read it as: '), reading),
          h(
            'p',
            {},
            h('b', {}, 'Other interpretation: '),
            `${otherReading} It would change ${affectedWords(wouldChange)}.`,
          ),
          readingSwitch(id, readings.includes(id)),
          disclosure(
            `contested-${id}-why`,
            'Source',
            false,
            citationList(citations),
            h('p', {}, handbookLink('20-contested-readings', id)),
          ),
        ),
      ),
      others.map((id) => h('li', { id: `contested-${id}` }, readingSwitch(id, true))),
    ),
  );
}

const readingSwitch = (id: string, taken: boolean): HTMLElement =>
  h(
    'label',
    { class: 'check' },
    h('input', { type: 'checkbox', id: `reading-${id}`, checked: taken, 'data-do': 'reading', 'data-reading': id }),
    h('span', {}, `Use the other interpretation (${id})`),
  );

function advisorySection(draft: Draft, { advisories }: Assessment): Child {
  if (advisories.length === 0) return undefined;
  return section(
    'advisories',
    'Good to know (not rules of the Guidelines)',
    h(
      'ul',
      { class: 'plain' },
      advisories.map(({ id, severity, index, text, source }, place) =>
        h(
          'li',
          { id: `advisory-${place}`, 'data-severity': severity },
          h(
            'p',
            {},
            h('b', {}, severity === 'warning' ? 'Warning: ' : 'Hint: '),
            index !== undefined && draft.entries.length > 1 ? `entry ${index + 1}: ` : '',
            text,
          ),
          h('p', { class: 'source' }, source, ' ', handbookLink(chapterOf(id), id)),
        ),
      ),
    ),
  );
}

/** What was answered: shown in print, where the form is left out. */
function answersSection(state: State, assessment: Assessment): Child {
  const answers = askedGroups(state, assessment).flatMap(({ heading, questions }) =>
    questions.flatMap((of) => {
      const words = answerWords(of);
      return words === undefined ? [] : [h('li', {}, `${heading}: ${of.prompt} `, h('b', {}, words))];
    }),
  );
  return h('section', { id: 'print-answers', class: 'print-only' }, h('h2', {}, 'Answers'), h('ul', {}, answers));
}

function receiptSection({ guidelines }: State, { receipt }: Assessment): Child {
  return section(
    'receipt',
    'Rules version',
    select(
      'edition',
      'Edition',
      editionTexts.map(({ id, label }) => ({ value: id, label })),
      guidelines,
      { 'data-do': 'edition' },
    ),
    h('p', { class: 'source' }, `${receipt.library}, rules ${receipt.rulesDigest}`),
  );
}
