/** The texts that the rules are taken from. */
export type DocumentId =
  | 'guidelines-2025-11'
  | 'level-timelines-2019'
  | 'business-processes-tip-sheet'
  | 'sor-rl-training-page';

/** Where a rule is in its source: document, section, footnotes, and the statutes that the document itself names for it. */
export interface Citation {
  /** The text that it is in. */
  readonly document: DocumentId;
  /** "13.B", "12 Individuals involved", … */
  readonly section: string;
  /** The numbers of its footnotes that say so. */
  readonly footnotes?: readonly number[];
  /** "Coroners Act s.10(2)(d)", "O. Reg. 80/19 s.1", … */
  readonly authorities?: readonly string[];
}

/** A rule that fired. The `id` is stable across releases; the `text` is the library's own wording. */
export interface RuleRef {
  /** What `explainRule` takes. */
  readonly id: string;
  /** What the rule says, for people. */
  readonly text: string;
  /** Where the sources say so. */
  readonly citations: readonly Citation[];
}

/** What a choice means, and where the sources say so. */
export interface CitedHelp {
  /** What it means, in a sentence or two. */
  readonly help: string;
  /** Where the sources say so; empty where the meaning is this library’s own. */
  readonly citations: readonly Citation[];
}

/** The meaning of every choice of a list, by its id. */
export type HelpById<Id extends string> = Readonly<Record<Id, CitedHelp>>;

type Numbers = readonly number[];
type Texts = readonly string[];

/** A place in the Guidelines, Version 3, November 2025. */
/* @__NO_SIDE_EFFECTS__ */
export function guidelines(section: string, footnotes?: Numbers, authorities?: Texts): readonly [Citation] {
  return [
    {
      document: 'guidelines-2025-11',
      section,
      ...(footnotes?.length ? { footnotes } : {}),
      ...(authorities?.length ? { authorities } : {}),
    },
  ];
}

/** One place and those that go with it. */
/* @__NO_SIDE_EFFECTS__ */
export function also(...places: readonly (readonly Citation[])[]): readonly Citation[] {
  return places.flat();
}

/** A place in the 2019 sheet of Level 1 and Level 2 timelines. */
/* @__NO_SIDE_EFFECTS__ */
export function timelines2019(section: string): readonly [Citation] {
  return [{ document: 'level-timelines-2019', section }];
}

/** A place in the business processes tip sheet. */
/* @__NO_SIDE_EFFECTS__ */
export function tipSheet(section: string): readonly [Citation] {
  return [{ document: 'business-processes-tip-sheet', section }];
}

/** A place on the ministry's training page for the reporting tool. */
/* @__NO_SIDE_EFFECTS__ */
export function trainingPage(section: string): readonly [Citation] {
  return [{ document: 'sor-rl-training-page', section }];
}
