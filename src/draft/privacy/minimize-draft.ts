import type { PersonalInformationPolicy } from '../../model/personal-information.ts';
import type { ReportDraft, ReportPerson } from '../../model/report-draft.ts';
import { initialOf } from '../../personal-information/initial.ts';
import { splitName } from '../../personal-information/minimize-name.ts';
import { items } from '../parse/partial-draft.ts';
import { mapDraftTexts } from '../texts/map-draft-texts.ts';
import { policyOf } from '../validate/draft-context.ts';
import { partBeyondPolicy } from '../validate/name-limits.ts';
import { peopleOf, requireWellFormed, signatoriesOf } from './known-people.ts';
import { minimizersFor } from './text-finders.ts';

/**
 * A draft with no more personal information than the policy of its programs allows: names in the form that they allow, no individuals where
 * none may be added, and texts, file names and links without what `validateReport` would find there. Unlike the copy for print it
 * is still the report to submit.
 */
export function minimizeDraft(draft: ReportDraft): ReportDraft {
  const sound = requireWellFormed(draft);
  const policy = policyOf(sound);
  const minimized = mapDraftTexts(draft, minimizersFor(peopleOf(sound), signatoriesOf(sound), policy));
  const { entries, people, notifications } = minimized;
  return {
    ...minimized,
    entries: items(entries),
    people: policy.individuals === 'do-not-add' ? [] : items(people).map((person) => limited(person, policy.name)),
    notifications: items(notifications),
  };
}

function limited(person: ReportPerson, form: PersonalInformationPolicy['name']): ReportPerson {
  const { firstName, lastName } = person;
  const name = { firstName: firstName ?? '', lastName };
  if (partBeyondPolicy(form, name) === undefined) return person;
  const [first, family] = splitName(name);
  return { ...person, firstName: form === 'initials' ? initialOf(first) : first, lastName: initialOf(family) };
}
