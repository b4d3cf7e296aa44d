/** Mutants that no test can find, each with the reason. */
const byReason: Readonly<Record<string, readonly string[]>> = {
  'An answer that was given counts, so that no warning says in which categories two answers disagree.': [
    '2025-11 13a.fill.named-individual categories: left out',
    '2025-11 13f.fill.during-service categories: left out',
  ],
  'Without a plan the first of the two parts holds already.': [
    '2025-11 13e.report.physical.adult when.all.2.any.1.all.1.any.1.all.0: dropped',
    '2025-11 13e.report.secure.adult when.all.1.any.1.any.1.all.0: dropped',
    '2025-11 adult-restraint-deescalation changes.0.when.all.3.any.1.all.1.any.1.all.0: dropped',
    '2025-11 adult-restraint-limbs changes.0.when.all.4.any.1.all.0: dropped',
  ],
  'That the order was changed means that it was made.': [
    '2025-11 coroner-section-128 changes.2.when.all.1: dropped',
    '2025-11 advisory.unknown-cause when.not.any.2: dropped',
    '2025-11 advisory.unknown-cause when.not.any.2.all.0.in.0: without child',
    '2025-11 advisory.unknown-cause when.not.any.2.all.0.in.1: without young-person',
  ],
  'The advisory is for another subcategory than the part names.': [
    '2025-11 advisory.unknown-cause when.not.any.14.any.0: dropped',
    '2025-11 advisory.unknown-cause when.not.any.24.any.0: dropped',
    '2025-11 advisory.unknown-cause when.not.any.24.any.0.in.0: without suicide',
    '2025-11 advisory.unknown-cause when.not.any.24.any.0.in.1: without accidental',
  ],
  'At the site or with staff an incident is within every other program as well.': [
    '2025-11 advisory.program-of-another-provider when.all.1.any.3.all.0: only',
    '2025-11 advisory.program-of-another-provider when.all.1.any.4.all.0: only',
    '2025-11 advisory.program-of-another-provider when.all.2.not.any.0.any.3.all.0: only',
    '2025-11 advisory.program-of-another-provider when.all.2.not.any.0.any.4.all.0: only',
  ],
  'The advisory reads no fact, or none that the duty to notify the Coroner does not read.': [
    '2025-11 advisory.unknown-cause asksNothing: false',
    '2025-11 advisory.youth-justice-setting asksNothing: false',
    '2025-11 advisory.education-guidelines asksNothing: false',
  ],
  'There is one value, which says that the item is for Level 1 only.': [
    '2025-11 12.describe.file-review onlyAtLevel: one more',
    '2025-11 12.describe.file-review onlyAtLevel: one less',
  ],
  'The subcategory or the type that the condition asks for stands in this place of the taxonomy only.': [
    '2025-11 advisory.disagree.violence categories: left out',
    '2025-11 advisory.disagree.communicable-disease categories: left out',
    '2025-11 advisory.disagree.assault-role subcategories: left out',
    '2025-11 advisory.privacy-complaint subcategories: left out',
    '2025-11 advisory.apo subcategories: left out',
  ],
  'A role that is not stated is not known, so that neither of the two parts beside it can hold.': [
    '2025-11 advisory.disagree.assault-role when.all.0: dropped',
  ],
};

export const equivalent: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(byReason).flatMap(([reason, ids]) => ids.map((id) => [id, reason])),
);
