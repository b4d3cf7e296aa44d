import { expect, test } from 'vitest';
import { taxonomy } from '../../src/editions/2025-11/taxonomy.ts';
import type { NodeLabels } from '../../src/model/taxonomy.ts';

// Section 13: every category, subcategory and type, labels as printed, and what a report must add to it.
const lines: readonly string[] = [
  'A death: Death',
  '  suicide: Suicide',
  '  violence-homicide: Violence/homicide',
  '  accidental: Accidental',
  '    choking: Choking',
  '    fall: Fall',
  '    falling-object: Falling object',
  '    fire: Fire',
  '    motor-vehicle-accident: Motor vehicle accident',
  '    poisoning: Poisoning',
  '    other: Other (specify)',
  '  known-illness-or-natural-cause: Known illness or other natural cause',
  '  unknown-cause: Unknown cause',
  'B serious-injury: Serious injury',
  '  accidental: Accidental',
  '    choking: Choking',
  '    fall: Fall',
  '    falling-object: Falling object',
  '    fire: Fire',
  '    motor-vehicle-accident: Motor vehicle accident',
  '    poisoning: Poisoning',
  '    other: Other (specify)',
  '  aggressive-behaviour: Aggressive behaviour',
  '  self-harm: Self-harm',
  '  unknown-cause: Unknown cause',
  '  during-restrictive-intervention: During a physical restraint, mechanical restraint, or placement in a secure de-escalation room',
  '  other: Other (specify)',
  'C serious-illness: Serious illness',
  '  mental-health: Mental health',
  '  communicable-disease: Communicable disease',
  '  other-illness: Other disease, illness, or infection',
  '  unknown-cause: Unknown cause',
  'D serious-individual-action: Serious individual action',
  '  suicidal-behaviour: Suicidal behaviour',
  '    attempt: Attempt',
  '    serious-threat: Threat of a serious nature',
  '    threat-with-suicide-watch: Threat that results in placement on suicide watch',
  '  assault: Assault',
  '    peer-on-peer: Peer on peer (claim, role)',
  '    individual-on-staff: Individual on staff (claim, role)',
  '    individual-on-other: Individual on other (claim, role, specify)',
  '    other-on-individual: Other on Individual (claim, role, specify)',
  '  contraband-safety-risk: Contraband/safety risk',
  '    weapons: Weapons',
  '    narcotics: Narcotics/illegal substances',
  '    incendiary-device: Incendiary device',
  '    other-items: Other items (specify)',
  '  information-technology: Inappropriate/unauthorized use of information technology (IT)',
  '  absence: Unusual, suspicious, or unauthorized individual absence',
  '    escape-lawful-custody: Escape lawful custody',
  '    unlawfully-at-large: Unlawfully at large (UAL)',
  '    missing-up-to-16: An individual up to the age of 16 is missing/absent without permission or under unusual or suspicious circumstances',
  '    missing-over-16: An individual over the age of 16 is missing/absent without permission or under unusual or suspicious circumstances',
  '  new-serious-charges: New serious charges',
  '  relinquishment-of-care: Relinquishment of care/threat of relinquishment of care',
  '  other: Other (specify)',
  'E restrictive-intervention: Restrictive intervention',
  '  physical-restraint: Physical restraint',
  '  mechanical-restraint: Mechanical restraint',
  '  secure-de-escalation: Secure de-escalation',
  'F abuse-or-mistreatment: Abuse or mistreatment',
  '  physical-abuse: Physical abuse (claim, role)',
  '  emotional-harm: Emotional harm (claim, role)',
  '  neglect: Neglect (claim, role)',
  '  exploitation: Exploitation (claim, role)',
  '  sexual-abuse: Sexual abuse (claim, role)',
  'G error-or-omission: Error or omission',
  '  medication-error: Medication error',
  '  improper-detainment-or-commitment: Improper detainment/commitment',
  '  improper-release: Improper release',
  '  privacy-breach: Breach/potential breach of privacy and/or confidentiality',
  'H serious-complaint: Serious complaint',
  '  rights-based: Rights-based complaint',
  '    privacy-related: Privacy-related',
  '    rights-related: Rights-related',
  '  service-related: Service-related complaint',
  '    operational: Operational',
  '    physical-environment: Physical environment',
  '    safety-standards: Safety standards',
  '  about-individual: Complaint about an individual receiving a service',
  '  other: Other (specify)',
  'I disturbance-or-disaster: Disturbance, service disruption, emergency situation or disaster',
  '  adverse-water-quality: Adverse water quality',
  '  fire: Fire',
  '  flood: Flood',
  '  natural-disaster: Natural disaster',
  '  power-outage: Power outage',
  '  gas-leak: Gas leak',
  '  carbon-monoxide: Carbon monoxide',
  '  abduction: Abduction',
  '  infectious-outbreak: Infectious outbreak',
  '  riot: Riot',
  '  stand-off: Stand-off',
  '  hostage-taking: Hostage taking',
  '  external-threat: External threat',
  '  other: Other (specify)',
];

const needs = ({ needs }: NodeLabels): string => (needs === undefined ? '' : ` (${[...needs].sort().join(', ')})`);

test('the taxonomy is that of section 13', () => {
  const held = taxonomy.flatMap((category) => [
    `${category.letter} ${category.id}: ${category.label}${needs(category)}`,
    ...category.subcategories.flatMap((subcategory) => [
      `  ${subcategory.id}: ${subcategory.label}${needs(subcategory)}`,
      ...(subcategory.types ?? []).map((type) => `    ${type.id}: ${type.label}${needs(type)}`),
    ]),
  ]);
  expect(held).toEqual(lines);
});

test('in 13.A to 13.F an entry without an individual is about a person who is not named, in 13.G to 13.I about the service provider', () => {
  const about = taxonomy.map(({ letter, withoutIndividual }) => `${letter} ${withoutIndividual}`);
  expect(about).toEqual([
    ...['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `${letter} somebody-not-named`),
    ...['G', 'H', 'I'].map((letter) => `${letter} service-provider`),
  ]);
});

// 13.G speaks of an individual in its first three subcategories; a breach may concern the personal information of many.
test('in 13.G only a privacy breach without an individual is about the service provider', () => {
  const nodes = taxonomy.flatMap(({ letter, subcategories }) => subcategories.map((node) => ({ letter, ...node })));
  const aboutSomebody = nodes.flatMap(({ letter, id, withoutIndividual }) =>
    withoutIndividual === undefined ? [] : [[letter, id, withoutIndividual]],
  );
  expect(aboutSomebody).toEqual([
    ['G', 'medication-error', 'somebody-not-named'],
    ['G', 'improper-detainment-or-commitment', 'somebody-not-named'],
    ['G', 'improper-release', 'somebody-not-named'],
  ]);
});
