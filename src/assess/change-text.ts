import { notificationTerms, taxonomy } from '../editions/current.ts';
import type { AssessmentChange } from '../model/assessment-change.ts';
import type { TypeNode } from '../model/taxonomy.ts';
import {
  changedRules,
  changedValue,
  companionText,
  notifyText,
  ofEntry,
  partText,
  valueText,
} from '../phrases/changes.ts';

/** A change in words. */
export function changeText(change: Omit<AssessmentChange, 'text'>): string {
  const { what, index, from, to } = change;
  if (what === 'rules') return changedRules;
  if (what === 'companions') return companion(from, to, index ?? 0);
  const part = index === undefined ? partOf(what) : ofEntry(partOf(what), index);
  return changedValue(part, wordsFor(what, from), wordsFor(what, to));
}

const notification = 'notification:';

function partOf(what: AssessmentChange['what']): string {
  if (!what.startsWith(notification)) return partText(what);
  const recipient = what.slice(notification.length);
  return notifyText(notificationTerms.find((terms) => terms.recipient === recipient)?.label ?? recipient);
}

/** A time to the minute, or a value in words. */
function wordsFor(what: AssessmentChange['what'], value: string): string {
  return what === 'deadline' ? value.slice(0, 16).replace('T', ' ') : valueText(value);
}

/** "also serious-injury/self-harm" in words; the value before where it is called for no longer. */
function companion(from: string, to: string, index: number): string {
  const isCalledFor = to !== 'none';
  const entry = isCalledFor ? to : from;
  const space = entry.indexOf(' ');
  let nodes: readonly (TypeNode & {
    readonly subcategories?: readonly TypeNode[];
    readonly types?: readonly TypeNode[];
  })[] = taxonomy;
  const path = entry.slice(space + 1).split('/');
  const labels = path.map((id) => {
    const node = nodes.find((one) => one.id === id);
    nodes = node?.subcategories ?? node?.types ?? [];
    return node?.label ?? id;
  });
  return companionText(entry.slice(0, space), labels.join(' / '), index, isCalledFor);
}
