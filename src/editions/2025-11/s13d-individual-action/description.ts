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

/** 13.D: what the description holds besides, subcategory by subcategory; for the subcategory Other nothing is listed. */
export const seriousIndividualActionDescription: readonly DescriptionItem[] = frozen([
  { ...suicidal, id: '13d.describe.suicidal.injury', text: 'Whether the suicidal behaviour caused an injury.' },
  {
    ...suicidal,
    id: '13d.describe.suicidal.care',
    text: 'Whether the individual was taken to a regulated or other health professional, such as a traditional Indigenous healer, or to hospital.',
    citations: professional,
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.care-place',
    text: 'The name of the hospital or clinic.',
    onlyIf: takenThere,
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.care-time',
    text: 'The date and time of going there.',
    onlyIf: takenThere,
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.treatment',
    text: 'Whether a regulated or other health professional gave treatment, and what follow-up treatment is required or expected.',
    citations: professional,
    onlyIf: takenThere,
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.watch',
    text: 'Where the suicide watch stands.',
    citations: guidelines('13.D', [42]),
    onlyIf: 'if the individual was placed on suicide watch',
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.debriefing',
    text: 'The debriefing of the individual, of staff and of others, as applicable.',
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.witnesses',
    text: 'Whether anybody who receives a service witnessed the suicidal behaviour.',
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.witness-debriefing',
    text: 'The debriefing of those witnesses.',
    onlyIf: 'if anybody who receives a service witnessed it',
  },
  {
    ...suicidal,
    id: '13d.describe.suicidal.supports',
    text: 'The services and supports given to the individual, what is done against a repetition included.',
    onlyIf: 'where applicable',
  },
  { ...assault, id: '13d.describe.assault.injury', text: 'Whether the assault caused an injury.' },
  {
    ...assault,
    id: '13d.describe.assault.police',
    text: 'What the police did: whether they came to the site or are laying charges, for instance.',
    onlyIf: 'if the police were called',
  },
  {
    ...assault,
    id: '13d.describe.assault.care',
    text: 'Whether the individual was taken to a regulated health professional or to hospital.',
    citations: professional,
  },
  {
    ...assault,
    id: '13d.describe.assault.care-place',
    text: 'The name of the hospital or clinic.',
    onlyIf: takenThere,
  },
  { ...assault, id: '13d.describe.assault.care-time', text: 'The date and time of going there.', onlyIf: takenThere },
  {
    ...assault,
    id: '13d.describe.assault.treatment',
    text: 'Whether a regulated health professional gave treatment, and what follow-up treatment is required or expected.',
    citations: professional,
    onlyIf: takenThere,
  },
  {
    ...assault,
    id: '13d.describe.assault.kept-safe',
    text: 'Any efforts to keep those involved apart and safe.',
  },
  { ...contraband, id: '13d.describe.contraband.type', text: 'What kind of contraband or safety risk it is.' },
  {
    ...contraband,
    id: '13d.describe.contraband.search',
    text: 'Whether the provider has searched the site, so that nobody who receives a service holds more of it.',
  },
  {
    ...contraband,
    id: '13d.describe.contraband.disposal',
    text: 'Whether it was disposed of properly.',
    onlyIf: 'as appropriate',
  },
  { ...technology, id: '13d.describe.technology.type', text: 'What kind of improper or unauthorized use it was.' },
  {
    ...technology,
    id: '13d.describe.technology.whose',
    text: 'Whose technology was used: the provider’s, the individual’s own or another.',
  },
  {
    ...technology,
    id: '13d.describe.technology.prevention',
    text: 'What the provider did to limit or prevent a repetition.',
  },
  {
    ...absence,
    id: '13d.describe.absence.state-of-mind',
    text: 'The individual’s state of mind beforehand.',
    onlyIf: 'where known',
  },
  {
    ...absence,
    id: '13d.describe.absence.factors',
    text: 'What may have contributed to the absence.',
    onlyIf: 'where known',
  },
  {
    ...absence,
    id: '13d.describe.absence.when',
    text: 'The date and time of the absence, or of becoming aware of it.',
  },
  {
    ...absence,
    id: '13d.describe.absence.staff',
    text: 'Where staff were when the individual became absent.',
  },
  {
    ...absence,
    id: '13d.describe.absence.how',
    text: 'The type of absence and how it came about: human trafficking or an escape from a facility, for instance.',
  },
  {
    ...absence,
    id: '13d.describe.absence.risk',
    text: 'Whether the individual is a serious risk to themselves or others: without daily medication, or with a history of suicidal behaviour, for instance.',
  },
  { ...absence, id: '13d.describe.absence.search', text: 'What was done to find the individual.' },
  {
    ...absence,
    id: '13d.describe.absence.history',
    text: 'Whether the individual was missing without permission or in unusual, suspicious or concerning circumstances, escaped or was unlawfully at large before.',
    citations: guidelines('13.D', [49, 51, 52]),
  },
  {
    ...absence,
    id: '13d.describe.absence.new-charges',
    text: 'Any new charges of a young person who escaped lawful custody or is unlawfully at large.',
    citations: guidelines('13.D', [51, 52]),
    when: type('escape-lawful-custody', 'unlawfully-at-large'),
  },
  {
    ...absence,
    id: '13d.describe.absence.return',
    text: 'When the individual came back or was found.',
    onlyIf: 'once that has happened',
  },
  { ...charges, id: '13d.describe.charges.list', text: 'A list of the new charges.' },
  {
    ...charges,
    id: '13d.describe.charges.events',
    text: 'The events that led to the charges.',
    onlyIf: 'where known',
  },
  {
    ...charges,
    id: '13d.describe.charges.media',
    text: 'Whether the charges have or are expected to have media attention.',
    citations: also(guidelines('13.D'), guidelines('10 Step 5', [19])),
  },
  { ...charges, id: '13d.describe.charges.court-dates', text: 'The court dates.', onlyIf: 'where known' },
  {
    ...relinquishment,
    id: '13d.describe.relinquishment.who',
    text: 'Who gave up the care of the individual or threatens to.',
  },
  {
    ...relinquishment,
    id: '13d.describe.relinquishment.plan',
    text: 'The plan for the individual from here on: a new placement or supports, for instance.',
  },
  {
    ...relinquishment,
    id: '13d.describe.relinquishment.reason',
    text: 'Why: a service that broke down, more support needed or an emergency, for instance.',
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
