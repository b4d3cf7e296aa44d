import { frozen } from '../lib/freeze.ts';
import type { SubcategoryId, TypeId } from '../model/ids.ts';
import { type FactId, factScopes } from '../vocabulary/facts.ts';
import { tree } from '../vocabulary/taxonomy.ts';

// Ids that the catalogue has with longer texts, or that the model has as types only. Tests compare these lists with theirs.

export const programs = frozen([
  'licensed-out-of-home-care',
  'funded-out-of-home-care',
  'youth-justice-custody-detention',
  'youth-justice-residential',
  'developmental-services-supportive-living',
  'vaw-shelter',
  'indigenous-healing-wellness-bed-based',
  'anti-human-trafficking-out-of-home',
  'intervenor-supportive-living',
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
  'other-funded',
  'healthy-babies-healthy-children',
]);

export const settings = frozen([
  'childrens-residence',
  'foster-home',
  'staff-model-home',
  'funded-out-of-home-residence',
  'secure-treatment',
  'secure-custody',
  'open-custody',
  'secure-temporary-detention',
  'open-temporary-detention',
  'probation-office',
  'cpri',
  'supported-group-living',
  'intensive-support',
  'host-family',
  'specialized-accommodation',
  'supported-independent-living',
  'emergency-shelter',
  'long-term-care-home',
  'psychiatric-facility',
  'correctional-institution',
  'hospital',
  'unlicensed-placement',
  'family-home',
  'non-residential-site',
  'other',
]);

export const populations = frozen(['child', 'young-person', 'adult-with-developmental-disability', 'adult']);

export const providerRoles = frozen([
  'childrens-aid-society',
  'childrens-residential-licensee',
  'placing-agency',
  'health-information-custodian',
]);

export const privacyRegimes = frozen(['phipa', 'cyfsa', 'public-sector']);

export const locations = frozen([
  'service-provider-site',
  'community',
  'hospital',
  'parent-or-guardian',
  'pre-admission',
]);

export const genders = frozen(['male', 'female', 'x-other']);

export const recipients = frozen([
  'coroner',
  'ombudsman',
  'leca',
  'ipc',
  'apo',
  'public-health-unit',
  'police',
  'childrens-aid-society',
  'parent-or-guardian',
  'placing-agency',
  'probation-officer',
  'emergency-contact',
  'ministry-designate',
]);

/** A recipient that may be notified without a rule that requires it. */
export const furtherRecipients = frozen(['ministry-personnel', 'other-service-provider', 'other']);

/** Fields, apart from facts, that a conclusion may depend on. */
export const missingFields = frozen([
  'subcategory',
  'type',
  'population',
  'residence',
  'setting',
  'providerRoles',
  'privacyRegimes',
  'directlyOperated',
  'limitedPersonalInformationApproved',
  'role',
  'individual',
  'awareAt',
]);

/** Ids of the catalogue, each once, as the union that the model has for them. */
/* @__NO_SIDE_EFFECTS__ */
export function distinct<Id extends string>(ids: readonly string[]): Id[] {
  const isId = (id: string): id is Id => ids.includes(id);
  return [...new Set(ids)].filter(isId);
}

export const factIds = distinct<FactId>(Object.keys(factScopes));

const subcategories = Object.values<Readonly<Record<string, readonly string[]>>>(tree);

export const subcategoryIds = distinct<SubcategoryId>(subcategories.flatMap((types) => Object.keys(types)));

export const typeIds = distinct<TypeId>(subcategories.flatMap((types) => Object.values(types).flat()));
