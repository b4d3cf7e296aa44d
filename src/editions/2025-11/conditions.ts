import type { Condition, FieldId, ProgramsOf, StatedField } from '../../logic/condition.ts';
import type { SubcategoryId, TypeId } from '../../model/ids.ts';
import type { Population, PrivacyRegime, ProviderRole } from '../../model/occurrence.ts';
import type { FactId } from '../../vocabulary/facts.ts';
import type { ProgramId } from '../../vocabulary/programs.ts';
import type { SettingId } from '../../vocabulary/settings.ts';

// The words that the rules of this edition are written with. They only build values, typed by the ids that there are.

type Some<T> = readonly [T, ...T[]];

/* @__NO_SIDE_EFFECTS__ */
export function all(...conditions: readonly Condition[]): Condition {
  return { all: conditions };
}

/* @__NO_SIDE_EFFECTS__ */
export function any(...conditions: readonly Condition[]): Condition {
  return { any: conditions };
}

/* @__NO_SIDE_EFFECTS__ */
export function not(condition: Condition): Condition {
  return { not: condition };
}

/** Always true: naming the category or subcategory is enough. */
export const always: Condition = { all: [] };

/* @__NO_SIDE_EFFECTS__ */
export function fact(id: FactId): Condition {
  return { fact: id };
}

/* @__NO_SIDE_EFFECTS__ */
export function anyFact(...ids: Some<FactId>): Condition {
  return { any: ids.map(fact) };
}

/* @__NO_SIDE_EFFECTS__ */
function field(id: FieldId, values: readonly string[]): Condition {
  return { field: id, in: values };
}

/* @__NO_SIDE_EFFECTS__ */
export function population(...values: Some<Population>): Condition {
  return field('population', values);
}

/** A child; a young person counts as one where the text speaks of a child's death, the Ombudsman or public health. */
/* @__NO_SIDE_EFFECTS__ */
export function childOrYoungPerson(): Condition {
  return population('child', 'young-person');
}

/* @__NO_SIDE_EFFECTS__ */
export function residence(...values: Some<SettingId>): Condition {
  return field('residence', values);
}

/** The kind of place of the provider's site. */
/* @__NO_SIDE_EFFECTS__ */
export function setting(...values: Some<SettingId>): Condition {
  return field('setting', values);
}

/* @__NO_SIDE_EFFECTS__ */
export function role(value: 'perpetrator' | 'victim'): Condition {
  return field('role', [value]);
}

/* @__NO_SIDE_EFFECTS__ */
export function subcategory(...values: Some<SubcategoryId>): Condition {
  return field('subcategory', values);
}

/* @__NO_SIDE_EFFECTS__ */
export function type(...values: Some<TypeId>): Condition {
  return field('type', values);
}

/* @__NO_SIDE_EFFECTS__ */
export function providerRole(value: ProviderRole): Condition {
  return field('providerRoles', [value]);
}

/* @__NO_SIDE_EFFECTS__ */
export function privacyRegime(value: PrivacyRegime): Condition {
  return field('privacyRegimes', [value]);
}

/** The ministry runs the provider itself. */
export const directlyOperated: Condition = { field: 'directlyOperated', in: ['true'] };

/** The provider reports under one of the programs. */
/* @__NO_SIDE_EFFECTS__ */
export function providerProgram(...values: Some<ProgramId>): Condition {
  return { programsOf: 'provider', in: values };
}

/** The individual was receiving one of the programs at the time (the provider's, where none are given). */
/* @__NO_SIDE_EFFECTS__ */
export function individualProgram(...values: Some<ProgramId>): Condition {
  return programsOf('individual', ...values);
}

/* @__NO_SIDE_EFFECTS__ */
export function programsOf(whose: ProgramsOf, ...values: Some<ProgramId>): Condition {
  return { programsOf: whose, in: values };
}

/** The individual was receiving none but these programs. */
/* @__NO_SIDE_EFFECTS__ */
export function onlyIndividualProgram(...values: Some<ProgramId>): Condition {
  return { programsOf: 'individual', in: values, only: true };
}

/** The field is stated, whatever the value: known at once. */
/* @__NO_SIDE_EFFECTS__ */
export function stated(field: StatedField): Condition {
  return { stated: field };
}

/** A companion about the service provider, so that a person's injury does not matter. */
export const ofServiceProvider = { about: 'service-provider', leavesOut: ['seriousInjuryResulted'] } as const;

/** The kind of place of the provider's site is stated to be one of these. */
/* @__NO_SIDE_EFFECTS__ */
export function statedSetting(...values: Some<SettingId>): Condition {
  return { stated: 'setting', in: values };
}

/** The individual is stated to live in one of these. */
/* @__NO_SIDE_EFFECTS__ */
export function statedResidence(...values: Some<SettingId>): Condition {
  return { stated: 'residence', in: values };
}

/** The provider's roles are stated and include this one. */
/* @__NO_SIDE_EFFECTS__ */
export function statedProviderRole(value: ProviderRole): Condition {
  return { stated: 'providerRoles', in: [value] };
}

/** The fact is answered yes; not known counts as no, and the fact is never missing for it. */
/* @__NO_SIDE_EFFECTS__ */
export function answeredYes(id: FactId): Condition {
  return { answered: id, as: true };
}

/** The fact is answered no. */
/* @__NO_SIDE_EFFECTS__ */
export function answeredNo(id: FactId): Condition {
  return { answered: id, as: false };
}

export const youthJusticePrograms = [
  'youth-justice-custody-detention',
  'youth-justice-residential',
  'youth-justice-probation',
  'youth-justice-non-residential',
] as const satisfies readonly ProgramId[];

/** The places of section 4 that make a provider a Youth Justice provider, where they are stated. */
export const youthJusticeSettings = [
  'secure-custody',
  'open-custody',
  'secure-temporary-detention',
  'open-temporary-detention',
  'probation-office',
] as const satisfies readonly SettingId[];

export const youthJusticeSetting = statedSetting(...youthJusticeSettings);

/** The provider reports under Youth Justice, or its site is a Youth Justice place. */
export const youthJusticeProvider: Condition = any(providerProgram(...youthJusticePrograms), youthJusticeSetting);

/** The individual receives Youth Justice services: by their own programs or, where these are left out, by the provider's site as well. */
export const youthJusticeIndividual: Condition = any(
  individualProgram(...youthJusticePrograms),
  all(not(stated('programs')), youthJusticeSetting),
);

/** The programs of section 5 that provide no residence, as far as is known. */
export const nonResidentialPrograms = [
  'child-protection',
  'child-welfare',
  'youth-initiatives',
  'childrens-special-needs',
  'education',
  'early-intervention',
  'childrens-rehabilitation',
  'young-parent',
  'supervised-access',
  'youth-justice-probation',
  'youth-justice-non-residential',
  'developmental-services-non-residential',
  'intervenor-non-residential',
  'interpreter',
  'anti-human-trafficking-non-residential',
  'indigenous-healing-wellness-non-bed-based',
  'vaw-non-residential',
  'victim-services',
  'gender-based-violence-projects',
  'homelessness',
  'womens-social-economic',
  'healthy-babies-healthy-children',
  'other-funded',
] as const satisfies readonly ProgramId[];

/**
 * The individual as victim: a stated role decides; where none is stated, a type of assault that settles it does
 * (another person on the individual: victim; the individual on staff or on another person: not).
 */
export const asVictim: Condition = {
  any: [
    { all: [{ stated: 'role' }, { field: 'role', in: ['victim'] }] },
    {
      all: [
        { not: { stated: 'role' } },
        {
          any: [
            { field: 'type', in: ['other-on-individual'] },
            {
              all: [
                { not: { field: 'type', in: ['individual-on-staff', 'individual-on-other'] } },
                { field: 'role', in: ['victim'] },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** The individual as perpetrator, settled in the same way. */
export const asPerpetrator: Condition = { not: asVictim };
