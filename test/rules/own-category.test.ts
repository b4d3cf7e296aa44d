import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Entry, Facts, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
import { type FactId, factScopes } from '../../src/vocabulary/facts.ts';
import { answers } from '../support/answered.ts';
import {
  adult,
  adultWithDisability,
  child,
  childrensHome,
  groupLiving,
  livingIn,
  secureCustody,
  society,
  youngPerson,
} from './fixtures.ts';
import { ruleIdsIn } from './rule-cases.ts';

// Each subsection of section 13 is about its own category: no answer brings in a rule of another one.

const entries: readonly (readonly [letter: string, own: readonly Entry[]])[] = [
  ['a', [{ category: 'death', subcategory: 'unknown-cause' }]],
  ['b', [{ category: 'serious-injury', subcategory: 'accidental' }]],
  ['c', [{ category: 'serious-illness', subcategory: 'communicable-disease' }]],
  [
    'd',
    [
      { category: 'serious-individual-action', subcategory: 'suicidal-behaviour' },
      { category: 'serious-individual-action', subcategory: 'assault', role: 'victim' },
      { category: 'serious-individual-action', subcategory: 'contraband-safety-risk' },
      { category: 'serious-individual-action', subcategory: 'information-technology' },
      { category: 'serious-individual-action', subcategory: 'absence' },
      { category: 'serious-individual-action', subcategory: 'new-serious-charges' },
      { category: 'serious-individual-action', subcategory: 'relinquishment-of-care' },
    ],
  ],
  [
    'e',
    [
      { category: 'restrictive-intervention', subcategory: 'physical-restraint' },
      { category: 'restrictive-intervention', subcategory: 'mechanical-restraint' },
      { category: 'restrictive-intervention', subcategory: 'secure-de-escalation' },
    ],
  ],
  [
    'f',
    [
      { category: 'abuse-or-mistreatment', subcategory: 'physical-abuse', role: 'victim' },
      { category: 'abuse-or-mistreatment', subcategory: 'physical-abuse', role: 'perpetrator' },
    ],
  ],
  [
    'g',
    [
      { category: 'error-or-omission', subcategory: 'medication-error' },
      { category: 'error-or-omission', subcategory: 'privacy-breach' },
      { category: 'error-or-omission', subcategory: 'improper-detainment-or-commitment' },
      { category: 'error-or-omission', subcategory: 'improper-release' },
    ],
  ],
  [
    'h',
    [
      { category: 'serious-complaint', subcategory: 'rights-based' },
      { category: 'serious-complaint', subcategory: 'service-related' },
    ],
  ],
  [
    'i',
    [
      { category: 'disturbance-or-disaster', subcategory: 'fire' },
      { category: 'disturbance-or-disaster', subcategory: 'infectious-outbreak' },
    ],
  ],
];

const ids = (scope: string): FactId[] =>
  Object.entries(factScopes).flatMap(([id, of]) => (of === scope && isFact(id) ? [id] : []));
const isFact = (id: string): id is FactId => id in factScopes;
const answered = (scope: string, answer: boolean): Facts => Object.fromEntries(ids(scope).map((id) => [id, answer]));

const regimes = { privacyRegimes: ['phipa', 'cyfsa', 'public-sector'], directlyOperated: true } as const;
const people: readonly (readonly [Provider, Individual])[] = [
  [childrensHome, livingIn(child, 'childrens-residence')],
  [secureCustody, livingIn(youngPerson, 'secure-custody')],
  [groupLiving, livingIn(adultWithDisability, 'supported-group-living')],
  [society, livingIn(child, 'family-home')],
  [groupLiving, livingIn(adult, 'long-term-care-home')],
];

/** Everything of it is answered in one way; what would except the entry or have a restraint be none is answered no. */
const allOf = (entry: Entry, [provider, about]: readonly [Provider, Individual], answer: boolean): Occurrence => ({
  provider: { ...provider, ...regimes },
  individuals: [{ ...about, facts: answered('individual', answer) }],
  entries: [
    {
      ...entry,
      individual: about.id,
      facts: answers({ ...answered('entry', answer), ...unknown, stillbirth: false, notARestraint: false }),
    },
  ],
  facts: { ...answered('occurrence', answer), multipleIndividualsInHungerStrike: null },
});

const letterOf = (id: string): string | undefined => /^(?:2019\.)?13([a-i])\./.exec(id)?.[1];

/** What may call for an entry of another category is not known: the entries that are called for count with their own rules. */
const callsForMore: readonly FactId[] = [
  'suicideAttempt',
  'seriousInjuryResulted',
  'medicationRefusal',
  'hoardedMedication',
  'outbreak',
  'assaultSeriouslyInjuredIndividual',
];
const unknown: Facts = Object.fromEntries(callsForMore.map((id) => [id, null]));

/** A hunger strike calls for its entries whatever else is reported. */
const ofEveryCategory = ['13b.companion.hunger-strike.injury', '13i.companion.hunger-strike'];

describe.each(entries)('an entry of 13.%s', (letter, own) => {
  test.each([true, false])('gets no rule of another category when every answer is %s', (answer) => {
    const strange = own.flatMap((entry) =>
      people.flatMap((who) =>
        [...ruleIdsIn(assess(allOf(entry, who, answer)))].filter((id) => {
          const other = letterOf(id);
          return other !== undefined && other !== letter && !ofEveryCategory.includes(id);
        }),
      ),
    );
    expect([...new Set(strange)]).toEqual([]);
  });
});

// Items of section 13 are of each entry; those of section 12 and of Appendix A belong to the report, once.
describe.each(entries)('an entry of 13.%s, and another one', (_, own) => {
  test.each([true, false])(
    'have the items of section 13 each and share the others, every answer being %s',
    (answer) => {
      const strange = own.flatMap((entry) =>
        people.flatMap((who) => {
          const once = allOf(entry, who, answer);
          const { description } = assess({ ...once, entries: [...once.entries, ...once.entries] });
          return description
            .filter(({ id, index }) => (index === undefined) !== id.startsWith('12.'))
            .map(({ id }) => id);
        }),
      );
      expect([...new Set(strange)]).toEqual([]);
    },
  );
});
