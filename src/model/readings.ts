// Written by npm run generate:facts. A test compares it with the contested passages.

/** Contested readings to take the other way, by id. Left out: the reading that this library takes. */
export type OtherReadings = {
  /**
   * Does presence at the site or with staff keep an incident within a non-residential service that is not being received? (5 Provision
   * of non-residential services)
   */
  readonly 'scope-of-non-residential-services'?: 'other';
  /**
   * Is a child in a society’s care who lives with kin always in receipt of services? (5 Provision of residential services; 4, footnote
   * 5)
   */
  readonly 'children-in-society-care'?: 'other';
  /** Does each of the three parts of CYFSA s.128 require a notification, or only all three together? (13.A, footnote 31; CYFSA s.128) */
  readonly 'coroner-section-128'?: 'other';
  /** Is every serious injury serious bodily harm? (13.B, footnote 39; 12 Notification, footnote 27) */
  readonly 'serious-bodily-harm'?: 'other';
  /**
   * Must the Ombudsman be notified of sexual assault and abuse, or only of death and serious bodily harm? (12 Notification, footnote
   * 27; O. Reg. 80/19 s.1; 13.D, footnote 53; 13.F, footnote 76; Summary of Changes)
   */
  readonly 'ombudsman-events'?: 'other';
  /** Is an outbreak reported instead of the serious illness of an individual, or in addition to it? (13.C; 8) */
  readonly 'outbreak-beside-illness'?: 'other';
  /** Is a foster home among the places that notify public health? (13.I, footnote 86; 13.C, footnote 41) */
  readonly 'public-health-foster-homes'?: 'other';
  /** Does a serious injury of a person other than the individual or staff make an assault Level 1? (13.D) */
  readonly 'assault-injuries'?: 'other';
  /** Must attempts to de-escalate have failed before the restraint of an adult is reportable? (13.E, footnote 56) */
  readonly 'adult-restraint-deescalation'?: 'other';
  /** Must one or all of the four circumstances apply to a restraint of an adult with a developmental disability? (13.E, footnote 56) */
  readonly 'adult-restraint-limbs'?: 'other';
  /** Is an ineffective plan enough, or must the behaviour be new or more intense as well? (13.E, footnotes 57 and 58) */
  readonly 'ineffective-plan-alone'?: 'other';
  /** Is a restraint of an adult that contravened the rules reportable if there was no crisis? (13.E, footnote 54) */
  readonly 'improper-adult-restraint'?: 'other';
  /**
   * Is a mechanical restraint of an adult without a behaviour support plan contrary to it or to O. Reg. 299/10? (13.E, footnote 65; O.
   * Reg. 299/10)
   */
  readonly 'mechanical-restraint-without-plan'?: 'other';
  /** Do only Youth Justice services report hoarded medication as contraband as well? (13.G; Summary of Changes) */
  readonly 'hoarded-medication'?: 'other';
  /** Is a contravention of the YCJA enough for a privacy breach to be reportable? (13.G) */
  readonly 'ycja-breach-alone'?: 'other';
  /** For which places must the Access and Privacy Office be notified? (13.G; 13.H; Summary of Changes) */
  readonly 'apo-places'?: 'other';
  /** Must the Commissioner be notified of every privacy-related complaint? (13.H, footnotes 81, 82 and 83; Summary of Changes) */
  readonly 'ipc-threshold'?: 'other';
  /**
   * Which site addresses of Violence Against Women, Anti-Human Trafficking and Indigenous Healing and Wellness programs are not
   * collected? (Tip sheet: Privacy Technical Safeguards; 12 Site, date, and time)
   */
  readonly 'shelter-addresses'?: 'other';
};

/** A contested passage whose other reading `AssessOptions.readings` can take. */
export type ReadingId = keyof OtherReadings;

/** Any contested passage. Those besides `ReadingId` change no rule. */
export type ContestedId =
  | ReadingId
  | 'report-after-discharge'
  | 'level-of-mixed-reports'
  | 'level-raised-later'
  | 'aware-or-deemed'
  | 'media-expected'
  | 'police-for-every-absence'
  | 'health-and-safety'
  | 'age-16'
  | 'immediate-attention-in-2019'
  | 'first-call-by-email'
  | 'business-day-calendar'
  | 'business-day-counting'
  | 'update-cadence';
