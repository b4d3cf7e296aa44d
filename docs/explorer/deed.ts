/** What was done: the element says what, and with which value. */
export interface Deed {
  readonly data: Readonly<Record<string, string | undefined>>;
  readonly value: string;
  readonly checked: boolean;
  /** The values that are chosen together with it: the ticked boxes next to it, or the field or list next to it. */
  readonly chosen: readonly string[];
  readonly now: number;
}

export const indexOf = ({ data }: Deed): number => Number(data.index);
