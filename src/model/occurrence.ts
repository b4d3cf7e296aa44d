import type { guidelinesIds } from '../vocabulary/guidelines.ts';
import type { ProgramId } from '../vocabulary/programs.ts';
import type { SettingId } from '../vocabulary/settings.ts';
import type { EntryFacts, FactsFor, IndividualFacts, OccurrenceFacts } from './facts-of.ts';
import type { CategoryId, SubcategoryIdOf, TypeIdOf } from './ids.ts';

export type { Facts, FactsFor } from './facts-of.ts';

/** ISO 8601 with seconds and an offset or Z: "2026-11-21T14:05:00-05:00". A text without an offset is refused, not guessed. */
export type Timestamp = string;

/** A civil date in Ontario: "2026-12-02". */
export type CivilDate = string;

/** An edition of the rules: Version 3, November 2025 (the default), or the Level timelines of 2019. */
export type GuidelinesId = (typeof guidelinesIds)[number];

/** What the provider is, where its programs do not settle it and a duty depends on it. */
export type ProviderRole =
  | 'childrens-aid-society'
  | 'childrens-residential-licensee'
  | 'placing-agency'
  | 'health-information-custodian';

/** A privacy law under which a provider reports breaches. */
export type PrivacyRegime = 'phipa' | 'cyfsa' | 'public-sector';

/** Whom the rules speak of. A young person counts as a child where a rule speaks of a child's death, the Ombudsman or public health. */
export type Population = 'child' | 'young-person' | 'adult-with-developmental-disability' | 'adult';

/** The service provider that makes the report. */
export interface Provider {
  /** The programs under which this report is made, not everything the organization runs. At least one. */
  readonly programs: readonly ProgramId[];
  /** The kind of place of its site. */
  readonly setting?: SettingId | null | undefined;
  /** The full list of roles; left out means not known. */
  readonly roles?: readonly ProviderRole[] | null | undefined;
  /** The privacy laws it reports breaches under; left out means not known. */
  readonly privacyRegimes?: readonly PrivacyRegime[] | null | undefined;
  /** The ministry operates it directly. */
  readonly directlyOperated?: boolean | null | undefined;
  /** The ministry approved limiting personal information for this program area. */
  readonly limitedPersonalInformationApproved?: boolean | null | undefined;
}

/** An individual who received a service. Nothing here identifies a person. */
export interface Individual {
  /** The caller's own non-identifying id; never a name. */
  readonly id: string;
  /** Who the individual is to the rules: a child, a young person or an adult. Left out: not known. */
  readonly population?: Population | null | undefined;
  /** Where the individual resides, even when it happened elsewhere. */
  readonly residence?: SettingId | null | undefined;
  /** The programs the individual was receiving at the time; left out: the provider's. */
  readonly programs?: readonly ProgramId[] | null | undefined;
  /** Facts of scope `individual`. */
  readonly facts?: IndividualFacts | null | undefined;
}

/** A risk indicator or an additional detail of section 12: its name in the reporting tool, and what is entered there. */
export interface ReportDetail {
  /** The name of the field in the reporting tool. */
  readonly label: string;
  /** What is entered there. It contains no personal information. */
  readonly value: string;
}

/** What section 12 asks about categories besides the facts; no rule reads it. */
export interface CategoryDetails {
  /** For example, whether there are any immediate health or safety needs. */
  readonly riskIndicators?: readonly ReportDetail[] | null | undefined;
  /** For example, the end time of a restraint or the status of an investigation. */
  readonly additionalDetails?: readonly ReportDetail[] | null | undefined;
}

/** How it is known what happened. */
export type EntryClaim = 'alleged' | 'witnessed' | 'suspected';

/** In what role the individual was involved. */
export type EntryRole = 'perpetrator' | 'victim' | 'unknown';

/** The subcategory and type of an entry. */
interface NodeWithin<S, T> {
  /** The subcategory; left out while it is not known. */
  readonly subcategory?: S | null | undefined;
  /** The type; left out while it is not known, or where the subcategory has none. */
  readonly type?: T | null | undefined;
}

/** The subcategories of a category that have types. */
type TypedSubcategoryOf<C extends CategoryId> = {
  [S in SubcategoryIdOf<C>]: [TypeIdOf<C, S>] extends [never] ? never : S;
}[SubcategoryIdOf<C>];

/** A subcategory without a type, or a type with the subcategory to which it belongs. */
type NodeOf<C extends CategoryId> =
  | NodeWithin<SubcategoryIdOf<C>, never>
  | { [S in TypedSubcategoryOf<C>]: NodeWithin<S, TypeIdOf<C, S>> }[TypedSubcategoryOf<C>];

/** An entry of one category: one per individual, and one per instance (each restraint is an entry of its own). */
export type EntryOf<C extends CategoryId> = EntryParts<C> & NodeOf<C>;

/** The fields of an entry besides its subcategory and type. */
export interface EntryParts<C extends CategoryId> extends CategoryDetails {
  /** The category of section 13. */
  readonly category: C;
  /** The individual's id; left out: a person who is not named (13.A to 13.F), the service provider or site (13.G to 13.I). */
  readonly individual?: string | null | undefined;
  /** How it is known, where the subcategory asks for it. Left out: not stated. */
  readonly claim?: EntryClaim | null | undefined;
  /** The individual’s role, where the subcategory asks for it. Left out: not known, which is never read as a role. */
  readonly role?: EntryRole | null | undefined;
  /** Words of your own, where section 13 prints “specify”. No personal information. */
  readonly specify?: string | null | undefined;
  /** Facts of scope `entry`; they win over the occurrence's, null included. */
  readonly facts?: FactsFor<C> | null | undefined;
}

/** An entry of any category; a subcategory of another category, or a type of another subcategory, does not compile. */
export type Entry = { [C in CategoryId]: EntryOf<C> }[CategoryId];

/** An incident with the facts known so far. */
export interface Occurrence {
  /** The version of this shape that stored data was written for. */
  readonly contract?: 1 | null | undefined;
  /** The service provider that makes the report. */
  readonly provider: Provider;
  /** When the serious occurrence happened. Section 12, Site, date and time. Left out: not known. */
  readonly occurredAt?: Timestamp | Date | null | undefined;
  /** When the provider became aware of the serious occurrence or deemed the incident one. Left out: the same as `occurredAt`. */
  readonly awareAt?: Timestamp | Date | null | undefined;
  /** The individuals involved who received a service. Staff and parents are not individuals. Section 12. */
  readonly individuals?: readonly Individual[] | null | undefined;
  /** What happened, by category: one entry for each individual and each instance. It may be empty. */
  readonly entries: readonly Entry[];
  /** Facts that apply to every entry unless the entry says otherwise. */
  readonly facts?: (OccurrenceFacts & EntryFacts) | null | undefined;
}
