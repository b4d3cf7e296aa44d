import {
  apoPlace,
  asPerpetrator,
  asVictim,
  cyfsaCircumstances,
  ombudsmanStanding,
  phipaCircumstances,
  publicHealthSetting,
  publicSectorCircumstances,
  serviceScope,
  youthJusticePrograms,
} from '../../src/editions/current.ts';
import { type Condition, foldCondition } from '../../src/logic/condition.ts';

/** A condition that several rules share, under a name, so that a table can say it in a few words. */
export interface Term {
  readonly id: string;
  /** As a table shows it. */
  readonly name: string;
  /** What it means, in a sentence. */
  readonly words: string;
  readonly condition: Condition;
}

/** A list of programs under a name: "receives …", "reports under …". */
export interface ProgramTerm {
  readonly id: string;
  readonly name: string;
  readonly programs: readonly string[];
}

export const terms: readonly Term[] = [
  {
    id: 'term.victim',
    name: 'the individual is the victim',
    words:
      'The role decides if it is given. If it is not, the type of assault decides where it can; otherwise the answer depends on the role.',
    condition: asVictim,
  },
  {
    id: 'term.perpetrator',
    name: 'the individual is not the victim',
    words: 'The opposite of “the individual is the victim”.',
    condition: asPerpetrator,
  },
  {
    id: 'term.ombudsman',
    name: 'the duty to inform the Ombudsman covers the provider and the child',
    words:
      'The provider is a children’s aid society, a children’s residential licensee or a Youth Justice provider, and the child or young person sought or received a society’s service within 12 months.',
    condition: ombudsmanStanding,
  },
  {
    id: 'term.public-health',
    name: 'the site must notify public health',
    words: 'Sections 13.C and 13.I list different places; this term combines the two lists.',
    condition: publicHealthSetting,
  },
  {
    id: 'term.phipa',
    name: 'a breach reportable under PHIPA',
    words: 'The circumstances in footnotes 77 and 81.',
    condition: phipaCircumstances,
  },
  {
    id: 'term.cyfsa',
    name: 'a breach reportable under the CYFSA',
    words: 'The circumstances in footnotes 78 and 82.',
    condition: cyfsaCircumstances,
  },
  {
    id: 'term.public-sector',
    name: 'a breach that the public sector must report',
    words: 'The circumstances in footnotes 79 and 83.',
    condition: publicSectorCircumstances,
  },
  {
    id: 'term.apo',
    name: 'a place that notifies the Access and Privacy Office',
    words:
      'Directly operated secure custody or detention, a probation office, or the Child and Parent Resource Institute (CPRI).',
    condition: apoPlace,
  },
];

const nonResidential = serviceScope.within.find(({ id }) => id === '5.scope.non-residential')?.when;

/** The lists of programs that conditions name in one word. */
export const programTerms: readonly ProgramTerm[] = [
  { id: 'term.youth-justice', name: 'a Youth Justice program', programs: youthJusticePrograms },
  { id: 'term.non-residential', name: 'a non-residential program', programs: programsIn(nonResidential) },
];

/** The programs that a condition asks for, alone or as one of several ways to meet it. */
export function programsIn(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  const ofParts = (parts: readonly Condition[]): readonly string[] => parts.flatMap(programsIn);
  const none = (): readonly string[] => [];
  return foldCondition(condition, {
    all: ofParts,
    any: ofParts,
    not: none,
    fact: none,
    field: none,
    programs: ({ in: programs }) => programs,
    stated: none,
    answered: none,
  });
}

const byCondition = new Map(terms.map((term) => [JSON.stringify(term.condition), term]));
const byPrograms = new Map(programTerms.map((term) => [term.programs.join(), term]));

export const termFor = (condition: Condition): Term | undefined => byCondition.get(JSON.stringify(condition));

export const termForPrograms = (programs: readonly string[]): ProgramTerm | undefined =>
  byPrograms.get(programs.join());
