import { encodeState } from './link.ts';
import type { State } from './state.ts';

/** A draft in this browser: ids, answers, ticks and times. It has no names and no text. */
export interface SavedDraft {
  readonly label: string;
  readonly savedAt: number;
  readonly address: string;
  readonly done: Readonly<Record<string, string>>;
  readonly ticked: readonly string[];
}

const place = 'ontario-sor-drafts';

/** More letters could be a name. */
export const mostLetters = 3;

/** The drafts of this browser; undefined where a person has not agreed to keep any. */
export function savedDrafts(): readonly SavedDraft[] | undefined {
  try {
    const text = localStorage.getItem(place);
    if (text === null) return undefined;
    const drafts: unknown = JSON.parse(text);
    return Array.isArray(drafts) ? drafts.filter(isDraft) : [];
  } catch {
    return undefined;
  }
}

const isDraft = (value: unknown): value is SavedDraft =>
  typeof value === 'object' &&
  value !== null &&
  'label' in value &&
  typeof value.label === 'string' &&
  'savedAt' in value &&
  typeof value.savedAt === 'number' &&
  'address' in value &&
  typeof value.address === 'string' &&
  'done' in value &&
  typeof value.done === 'object' &&
  value.done !== null &&
  Object.values(value.done).every((at) => typeof at === 'string') &&
  'ticked' in value &&
  Array.isArray(value.ticked) &&
  value.ticked.every((id) => typeof id === 'string');

/** Keeps the drafts given. It returns whether the browser allowed it. */
export function keepDrafts(drafts: readonly SavedDraft[]): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(drafts));
    return true;
  } catch {
    return false;
  }
}

/** Deletes every draft and the agreement to keep them. */
export function forgetDrafts(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // A browser that keeps nothing has nothing to delete.
  }
}

/** Initials at most: letters, no more than three. */
const initialsOf = (typed: string): string =>
  typed
    .replaceAll(/[^\p{L}]/gu, '')
    .slice(0, mostLetters)
    .toUpperCase();

export const draftOf = (state: State, typed: string, savedAt: number): SavedDraft => ({
  label: initialsOf(typed),
  savedAt,
  address: encodeState(state),
  done: state.desk.done,
  ticked: state.desk.ticked,
});
