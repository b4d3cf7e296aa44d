import type { Assessment, CompanionEntry, NotificationDuty } from '../../../../src/index.ts';
import { manner } from '../../../../src/phrases/answers.ts';
import { callsOf, openCallsOf } from '../../calls.ts';
import { type Child, h } from '../../dom.ts';
import { type Draft, individualLabel, type State } from '../../state.ts';
import { companionLabel, recipientLabel, statuses } from '../../words.ts';
import { button, disclosure } from '../controls.ts';
import { dependsOn } from '../depends-on.ts';
import { protectionLine } from '../protection.ts';
import { handbookLink, ruleLines } from '../rules.ts';
import { section } from './section.ts';

export function notifySection(state: State, assessment: Assessment): Child {
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

export function companionSection(draft: Draft, { companions, possibleCompanions, questions }: Assessment): Child {
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
