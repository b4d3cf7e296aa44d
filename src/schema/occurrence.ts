import * as z from 'zod/mini';
import { aKindOfPlace, aProgram } from '../phrases/long-lists.ts';
import { entry } from './entry.ts';
import { factsOf } from './facts.ts';
import { populations, privacyRegimes, programs, providerRoles, settings } from './ids.ts';
import { exactly, filled, list, moment, oneOf, optional, record, yesOrNo } from './parts.ts';

export const contract = exactly(1);
const program = oneOf(programs, aProgram);
const setting = oneOf(settings, aKindOfPlace);

export const providerPrograms = list(
  program,
  z.refine((given) => given.length > 0, 'expected at least one program'),
);

const provider = record({
  programs: providerPrograms,
  setting: optional(setting),
  roles: optional(list(oneOf(providerRoles))),
  privacyRegimes: optional(list(oneOf(privacyRegimes))),
  directlyOperated: optional(yesOrNo),
  limitedPersonalInformationApproved: optional(yesOrNo),
});

export const individual = record({
  id: filled,
  population: optional(oneOf(populations)),
  residence: optional(setting),
  programs: optional(list(program)),
  facts: optional(factsOf('individual')),
});

/** The fields of an occurrence; a report draft has them too. */
export const occurrenceFields = {
  contract: optional(contract),
  provider,
  occurredAt: optional(moment),
  awareAt: optional(moment),
  individuals: optional(list(individual)),
  entries: list(entry),
  facts: optional(factsOf('occurrence', 'entry')),
};

export const occurrence = record(occurrenceFields);
