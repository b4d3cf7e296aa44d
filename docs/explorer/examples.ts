import medication from '../../examples/medication-error-at-2am.json';
import missing from '../../examples/missing-foster-child.json';
import probation from '../../examples/probation-privacy-breach.json';
import twoYoungPersons from '../../examples/section-8-two-young-persons.json';
import shelter from '../../examples/shelter-evacuation.json';

/** Occurrences to look at; invented. */
export const examples: readonly { readonly id: string; readonly label: string; readonly occurrence: unknown }[] = [
  { id: 'medication', label: 'A medication error at two in the morning', occurrence: medication },
  { id: 'missing', label: 'A child missing from a foster home', occurrence: missing },
  { id: 'two', label: 'Two young persons and two restraints (section 8)', occurrence: twoYoungPersons },
  { id: 'shelter', label: 'A gas leak at a shelter', occurrence: shelter },
  { id: 'probation', label: 'A privacy breach at a probation office', occurrence: probation },
];
