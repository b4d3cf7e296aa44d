import { type Assessment, type AssessmentChange, compareAssessments } from '../../src/index.ts';
import { decisions, policyValue } from '../../src/phrases/answers.ts';
import { type Draft, individualLabel } from './state.ts';
import { affectedWords, levelNames, recipientLabel } from './words.ts';

const duties: Readonly<Record<string, string>> = {
  required: 'notify',
  'not-required': 'not to be notified',
  undetermined: 'open',
  none: 'no longer called for',
};

/** At most this many changes are announced, the urgent ones first. */
const most = 4;

/** What an answer has changed, in a sentence to be read out; empty where nothing did. */
export function changeWords(before: Assessment | undefined, after: Assessment | undefined, draft: Draft): string {
  if (before === undefined || after === undefined) return '';
  const changes = compareAssessments(before, after).filter(
    ({ what, index }) => what !== 'description' && index === undefined,
  );
  const shown = changes.slice(0, most).map((change) => wordsOf(change, after, draft));
  const more = changes.length - shown.length;
  return shown.length === 0 ? '' : `Changed: ${shown.join('. ')}.${more > 0 ? ` And ${more} more.` : ''}`;
}

function wordsOf({ what, individual, to }: AssessmentChange, after: Assessment, draft: Draft): string {
  if (what === 'level') return levelNames(after.level.level);
  if (what === 'reportability') return decisions[after.reportability.decision];
  const about = individual === undefined ? '' : ` (${individualLabel(draft, individual)})`;
  if (what.startsWith('notification:')) {
    return `${recipientLabel(what.replace('notification:', ''))}${about}: ${duties[to] ?? to}`;
  }
  const name = affectedWords([what]);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${about}: ${policyValue(to)}`;
}
