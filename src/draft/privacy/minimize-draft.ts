import type { PersonalInformationPolicy } from '../../model/personal-information.ts';
import type { ReportDraft, ReportPerson } from '../../model/report-draft.ts';
import { initialOf } from '../../personal-information/initial.ts';
import { splitName } from '../../personal-information/minimize-name.ts';
import { withoutFindings } from '../../personal-information/minimize-text.ts';
import { mapFields } from '../parse/map-fields.ts';
import { items } from '../parse/partial-draft.ts';
import { policyOf } from '../validate/draft-context.ts';
import { partBeyondPolicy } from '../validate/name-limits.ts';
import { findersFor } from './infer-full-names.ts';
import { peopleOf, requireWellFormed, signatoriesOf } from './known-people.ts';
import { createRedactor } from './redactor.ts';

/**
 * A draft with no more personal information than the policy of its programs allows: names in the form that they allow and nobody where
 * nobody may be added, and free text, file names and links without what `validateReport` would find there. Unlike the copy for print it
 * is still the report to submit.
 */
export function minimizeDraft(draft: ReportDraft): ReportDraft {
  const sound = requireWellFormed(draft);
  const policy = policyOf(sound);
  const known = [...peopleOf(sound), ...signatoriesOf(sound)];
  const { fileName, kinds } = createRedactor(known, policy);
  const finderFor = findersFor(known, policy);
  const text = (given: string): string => withoutFindings(given, finderFor(given));
  const own = { ...draft };
  const { site, finalSubmission, media, views, supportingDocuments } = own;
  return {
    ...mapFields(own, ['description', 'furtherDetails', 'lateExplanation'], text),
    site: site && policy.siteAddress === 'never-collected' ? kinds(['address', 'postal-code'], site) : site,
    entries: items(own.entries).map((entry) => mapFields(entry, ['specify'], text)),
    people:
      policy.individuals === 'do-not-add' ? [] : items(own.people).map((person) => limited(person, policy.name, text)),
    notifications: items(own.notifications).map((notification) =>
      mapFields(notification, ['byOtherEntity', 'reasonNotMade'], text),
    ),
    finalSubmission: finalSubmission && mapFields(finalSubmission, ['explanation'], text),
    media:
      media &&
      items(media).map((item) => ({
        ...mapFields(item, ['outlet'], (outlet) => kinds(['name', 'date-of-birth', 'identifier'], outlet)),
        links: item.links && items(item.links).map(fileName),
      })),
    views: views && items(views).map((view) => mapFields(view, ['text', 'reasonNotIncluded'], text)),
    supportingDocuments:
      supportingDocuments && items(supportingDocuments).map((document) => mapFields(document, ['fileName'], fileName)),
  };
}

function limited(
  given: ReportPerson,
  form: PersonalInformationPolicy['name'],
  text: (given: string) => string,
): ReportPerson {
  const { firstName, lastName, youngPersonIdentifyingFactors: factors } = given;
  const person = factors ? { ...given, youngPersonIdentifyingFactors: items(factors).map(text) } : given;
  const name = { firstName: firstName ?? '', lastName };
  if (partBeyondPolicy(form, name) === undefined) return person;
  const [first, family] = splitName(name);
  return { ...person, firstName: form === 'initials' ? initialOf(first) : first, lastName: initialOf(family) };
}
