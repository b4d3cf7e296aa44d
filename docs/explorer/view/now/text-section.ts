import type { Assessment } from '../../../../src/index.ts';
import { type Child, h } from '../../dom.ts';
import { skeletonOf } from '../../report-draft.ts';
import type { State } from '../../state.ts';
import { checkedPieces, type Piece } from '../../text-check.ts';
import { button, disclosure } from '../controls.ts';
import { section } from './section.ts';

/** The text of the report: a frame to copy, and a check of what a person wrote for personal information. */
export function textSection(state: State, assessment: Assessment): Child {
  if (assessment.reportability.decision === 'not-reportable') return undefined;
  return section(
    'now-text',
    'The text',
    h('p', {}, 'Write or paste the description. The page marks names, numbers and other personal information.'),
    field('text', 'Description', 8),
    field('names', 'Names to look for, with a comma between them. They stay in this page and are never saved.', 2),
    findings(state, assessment),
    h(
      'p',
      { class: 'together', id: 'text-buttons' },
      button('copy-text-clean', 'Copy the text without personal information', {
        'data-do': 'copy-clean',
        class: 'quiet',
      }),
      button('copy-skeleton', 'Copy the whole report', { 'data-do': 'copy-skeleton', class: 'quiet' }),
    ),
    disclosure(
      'skeleton',
      'The report as text, to paste into SOR-RL',
      false,
      h('pre', { id: 'skeleton-text', tabindex: 0 }, skeletonOf(state, assessment)),
    ),
  );
}

const field = (id: 'text' | 'names', label: string, rows: number): HTMLElement =>
  h(
    'div',
    { class: 'field', id: `desk-${id}-field` },
    h('label', { for: `desk-${id}` }, label),
    h('textarea', { id: `desk-${id}`, rows, 'data-do': id, autocomplete: 'off', spellcheck: 'true' }),
  );

function findings({ desk }: State, { personalInformation }: Assessment): Child {
  if (desk.text.trim() === '') return undefined;
  const pieces = checkedPieces(desk.text, desk.names, personalInformation);
  const found = pieces.filter(({ finding }) => finding !== undefined).length;
  return h(
    'div',
    { id: 'text-findings' },
    h(
      'p',
      { role: 'status', id: 'text-found' },
      found === 0
        ? 'The check found no personal information. Read the text yourself before you send it.'
        : `The check found ${found} ${found === 1 ? 'place' : 'places'}. It can miss some: read the text yourself.`,
    ),
    found > 0 && h('p', { class: 'checked-text', id: 'checked-text' }, pieces.map(pieceOf)),
  );
}

const pieceOf = ({ text, finding }: Piece): Child =>
  finding === undefined
    ? text
    : [
        h('mark', {}, text),
        h(
          'small',
          {},
          ` [${finding.kind.replaceAll('-', ' ')}${finding.suggestion === undefined ? '' : `: write “${finding.suggestion}”`}]`,
        ),
      ];
