/** What a person does apart from the answers. It stays in this page: no link contains it. */
export interface Desk {
  /** What is typed into the search field of the open card. */
  readonly search: string;
  /** Calls and steps that are done, by id, with the local time ("2026-11-21T02:20"). */
  readonly done: Readonly<Record<string, string>>;
  /** The ids of the checklist items that are written. */
  readonly ticked: readonly string[];
  /** The names to look for in the text, separated by commas or lines. */
  readonly names: string;
  /** The description that a person typed or pasted. */
  readonly text: string;
}

export const emptyDesk: Desk = { search: '', done: {}, ticked: [], names: '', text: '' };

/** The desk with one thing more or less done. */
export function withDone(desk: Desk, id: string, at: string | undefined): Desk {
  const { [id]: _, ...others } = desk.done;
  return { ...desk, done: at === undefined ? others : { ...others, [id]: at } };
}

/** The desk with one item of the checklist more or less ticked. */
export function withTicked(desk: Desk, id: string, isTicked: boolean): Desk {
  const others = desk.ticked.filter((ticked) => ticked !== id);
  return { ...desk, ticked: isTicked ? [...others, id] : others };
}
