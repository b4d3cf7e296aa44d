/** What a box of a picture is: something that happens, a question, or where it ends. */
export type BoxKind = 'stage' | 'question' | 'urgent' | 'calm' | 'open' | 'none';

/** A box of a picture. */
export interface Box {
  readonly id: string;
  readonly kind: BoxKind;
  readonly heading: string;
  /** What is listed under the heading. */
  readonly points: readonly string[];
}

/** An arrow from one box to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  /** It is kept straight: the way that a reader follows down the page. */
  readonly isMain?: boolean;
}

/** A picture: boxes and arrows, laid out when the site is built. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  /** From the top down, or from the left. */
  readonly direction: 'down' | 'right';
}
