import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { SubcategoryIdOf } from '../../../model/ids.ts';
import type { DescriptionItem } from '../../../model/rule.ts';
import { always, type } from '../conditions.ts';

const suicidal = under('suicidal-behaviour');
const assault = under('assault');
const contraband = under('contraband-safety-risk');
const technology = under('information-technology');
const absence = under('absence');
const charges = under('new-serious-charges');
const relinquishment = under('relinquishment-of-care');

const professional = also(guidelines('13.D'), guidelines('13.B', [37]));
const takenThere = 'if the individual was taken there';

/** 13.D: what else goes in the description, by subcategory; the subcategory Other has no list. */
export const seriousIndividualActionDescription: readonly DescriptionItem[] = frozen([
  {
    ...suicidal,
    id: '13d.describe.suicidal.injury',
    text: 'State whether the behaviour resulted in an injury.',
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.care',
    text: 'State whether the individual was taken to a regulated or non-regulated health professional (such as a traditional Indigenous healer) or to hospital.',
    citations: professional,
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.care-place',
    text: 'Name the hospital or clinic.',
    onlyIf: takenThere,
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.care-time',
    text: 'Give the date and time of going to the hospital or clinic.',
    onlyIf: takenThere,
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.treatment',
    text: 'State whether a regulated or non-regulated health professional provided treatment, and whether follow-up treatment is required or expected.',
    citations: professional,
    onlyIf: takenThere,
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.watch',
    text: 'State the status of the suicide watch.',
    citations: guidelines('13.D', [42]),
    onlyIf: 'if the individual was placed on suicide watch',
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.debriefing',
    text: 'Describe the debriefing conducted with the individual, staff and others, as applicable.',
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.witnesses',
    text: 'State whether anyone who receives a service saw the behaviour.',
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.witness-debriefing',
    text: 'Describe the debriefing of those witnesses.',
    onlyIf: 'if anyone who receives a service witnessed it',
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.supports',
    text: 'Describe the services and supports being provided for the individual, including actions taken to prevent future incidents.',
    onlyIf: 'where applicable',
  },
  { ...assault, id: '13d.describe.assault.injury', text: 'State whether the assault resulted in an injury.' },
  {
    ...assault,
    id: '13d.describe.assault.police',
    text: 'Describe what the police did, such as whether they attended the site or are laying charges.',
    onlyIf: 'if the police were called',
  },
  {
    ...assault,
    id: '13d.describe.assault.care',
    text: 'State whether the individual was taken to a regulated health professional or to hospital.',
    citations: professional,
  },
  {
    ...assault,
    id: '13d.describe.assault.care-place',
    text: 'Name the hospital or clinic.',
    onlyIf: takenThere,
  },
  {
    ...assault,
    id: '13d.describe.assault.care-time',
    text: 'Give the date and time of going to the hospital or clinic.',
    onlyIf: takenThere,
  },
  {
    ...assault,
    id: '13d.describe.assault.treatment',
    text: 'State whether a regulated health professional provided treatment, and whether follow-up treatment is required or expected.',
    citations: professional,
    onlyIf: takenThere,
  },
  {
    ...assault,
    id: '13d.describe.assault.kept-safe',
    text: 'Describe any efforts to keep those involved separate and safe.',
  },
  { ...contraband, id: '13d.describe.contraband.type', text: 'State the type of contraband or safety risk.' },
  {
    ...contraband,
    id: '13d.describe.contraband.search',
    text: 'State whether the provider completed a search of the site, to ensure that no one who receives a service has further contraband.',
  },
  {
    ...contraband,
    id: '13d.describe.contraband.disposal',
    text: 'State whether the contraband was disposed of properly.',
    onlyIf: 'as appropriate',
  },
  { ...technology, id: '13d.describe.technology.type', text: 'Name the type of inappropriate or unauthorized use.' },
  {
    ...technology,
    id: '13d.describe.technology.whose',
    text: 'State whose information technology was used: the provider’s, the individual’s own or other.',
  },
  {
    ...technology,
    id: '13d.describe.technology.prevention',
    text: 'Describe the provider’s actions to mitigate or prevent future occurrences.',
  },
  {
    ...absence,
    id: '13d.describe.absence.state-of-mind',
    text: 'Describe the individual’s state of mind before the absence.',
    onlyIf: 'where known',
  },
  {
    ...absence,
    id: '13d.describe.absence.factors',
    text: 'Describe the factors that may have contributed to the absence.',
    onlyIf: 'where known',
  },
  {
    ...absence,
    id: '13d.describe.absence.when',
    text: 'Give the date and time of the absence, or of becoming aware of it.',
  },
  {
    ...absence,
    id: '13d.describe.absence.staff',
    text: 'State where staff were when the individual became absent.',
  },
  {
    ...absence,
    id: '13d.describe.absence.how',
    text: 'Describe the type of absence and how it came about, such as involvement in human trafficking or an escape from a facility.',
  },
  {
    ...absence,
    id: '13d.describe.absence.risk',
    text: 'State whether the individual poses a serious risk to themselves or others, for example if they lack daily medication or have a history of suicidal behaviour.',
  },
  { ...absence, id: '13d.describe.absence.search', text: 'Describe what was done to locate the individual.' },
  {
    ...absence,
    id: '13d.describe.absence.history',
    text: 'State whether the individual has a history of being missing (without permission, or in unusual, suspicious or concerning circumstances), escaping lawful custody or being unlawfully at large.',
    citations: guidelines('13.D', [49, 51, 52]),
  },
  {
    ...absence,
    id: '13d.describe.absence.new-charges',
    text: 'List any new charges of a young person who escaped lawful custody or is unlawfully at large.',
    citations: guidelines('13.D', [51, 52]),
    when: type('escape-lawful-custody', 'unlawfully-at-large'),
  },
  {
    ...absence,
    id: '13d.describe.absence.return',
    text: 'State when the individual returned or was located.',
    onlyIf: 'once that has happened',
  },
  { ...charges, id: '13d.describe.charges.list', text: 'List the new charges.' },
  {
    ...charges,
    id: '13d.describe.charges.events',
    text: 'Describe the events that led to the charges.',
    onlyIf: 'where known',
  },
  {
    ...charges,
    id: '13d.describe.charges.media',
    text: 'State whether any media attention has occurred, or is anticipated, as a result of the charges.',
    citations: also(guidelines('13.D'), guidelines('10 Step 5', [19])),
  },
  { ...charges, id: '13d.describe.charges.court-dates', text: 'Give the court dates.', onlyIf: 'where known' },
  {
    ...relinquishment,
    id: '13d.describe.relinquishment.who',
    text: 'State who relinquished care or threatens to do so.',
  },
  {
    ...relinquishment,
    id: '13d.describe.relinquishment.plan',
    text: 'Describe the plan for the individual from now on, such as a new placement or supports.',
  },
  {
    ...relinquishment,
    id: '13d.describe.relinquishment.reason',
    text: 'Give the reason, such as a service breakdown, a need for more support or an emergency.',
  },
]);

/** Of every item under one subcategory. */
/* @__NO_SIDE_EFFECTS__ */
function under(subcategory: SubcategoryIdOf<'serious-individual-action'>): Omit<DescriptionItem, 'id' | 'text'> {
  return {
    per: 'entry',
    categories: ['serious-individual-action'],
    subcategories: [subcategory],
    citations: guidelines('13.D'),
    when: always,
  };
}
