import { assess } from '../../assess/assess.ts';
import { personalInformationRules, youthJusticePrograms, youthJusticeSettings } from '../../editions/current.ts';
import { checkOccurrence, parseOccurrence } from '../../input/check-occurrence.ts';
import { getOrInsertComputed } from '../../lib/memo.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Individual, Occurrence, Provider } from '../../model/occurrence.ts';
import type { PersonalInformationPolicy } from '../../model/personal-information.ts';
import { decidePolicy } from '../../personal-information/policy.ts';
import type { ParsedDraft } from '../parse/parse-draft.ts';
import { type DeepPartial, isBlank, items, type PartialReportDraft } from '../parse/partial-draft.ts';
import { occurrencePart } from '../parse/shape.ts';

/** A draft that has been read, with what the rules say about its occurrence as far as that is complete enough. */
export interface DraftContext {
  readonly draft: PartialReportDraft;
  /** Without a known program: the policy that applies to every provider. */
  readonly policy: PersonalInformationPolicy;
  /** `undefined` while the occurrence lacks something that an assessment needs. */
  readonly assessment: Assessment | undefined;
}

/** What the rules say about a draft that has been read. Of what was typed wrong they say nothing: it is not unknown. */
export function createDraftContext({ draft, wrong }: Pick<ParsedDraft, 'draft' | 'wrong'>): DraftContext {
  const isTyped = !wrong.some(({ path: [key] }) => decisive.some((part) => part === key));
  const occurrence = isTyped ? occurrenceOf(draft) : undefined;
  return {
    draft,
    policy: policyOf(draft),
    assessment: occurrence === undefined ? undefined : assess(occurrence),
  };
}

const decisive = ['provider', 'individuals', 'entries', 'facts'] as const;

/** The occurrence of a draft, if it is complete enough to be assessed. */
function occurrenceOf(draft: PartialReportDraft): Occurrence | undefined {
  const part = occurrencePart(draft);
  return checkOccurrence(part).length === 0 ? parseOccurrence(part) : undefined;
}

/** What a draft may say about people. */
export function policyOf({ provider }: PartialReportDraft): PersonalInformationPolicy {
  const roles = provider?.roles;
  const known: Provider = {
    programs: items(provider?.programs),
    setting: provider?.setting,
    roles: roles === null || roles === undefined ? null : items(roles),
    limitedPersonalInformationApproved: provider?.limitedPersonalInformationApproved,
  };
  return decidePolicy(personalInformationRules, known);
}

type People = Pick<PartialReportDraft, 'provider' | 'individuals'>;

/** The individual of an id; the first one, where several have it. */
export function individualOf(draft: People, id: string | null | undefined): DeepPartial<Individual> | undefined {
  return isBlank(id) ? undefined : getOrInsertComputed(individualsById, draft, () => indexIndividuals(draft)).get(id);
}

/** By drafts that have been read: each reading makes an object of its own, which nothing changes. */
const individualsById = new WeakMap<People, ReadonlyMap<unknown, DeepPartial<Individual>>>();

function indexIndividuals({ individuals }: People): ReadonlyMap<unknown, DeepPartial<Individual>> {
  return new Map(
    items(individuals)
      .reverse()
      .map((individual) => [individual.id, individual]),
  );
}

/** Whether the site is a Youth Justice place. */
export function isYouthJusticePlace({ provider }: Pick<People, 'provider'>): boolean {
  return youthJusticeSettings.some((setting) => setting === provider?.setting);
}

const hasYouthJustice = (programs: readonly (string | null | undefined)[] | null | undefined): boolean =>
  items(programs).some((program) => youthJusticePrograms.some((youthJustice) => youthJustice === program));

/** Whether the provider reports under a Youth Justice program. */
export const reportsUnderYouthJustice = ({ provider }: Pick<People, 'provider'>): boolean =>
  hasYouthJustice(provider?.programs);

/** Whether an individual receives Youth Justice services: by the programs at the time or, where none are given, by the provider's programs and site. */
export function receivesYouthJustice(report: People, id: string | null | undefined): boolean {
  const programs = individualOf(report, id)?.programs;
  if (!isBlank(programs)) return hasYouthJustice(programs);
  return reportsUnderYouthJustice(report) || isYouthJusticePlace(report);
}

/** Whether an individual is a young person who receives Youth Justice services, or may be one. */
export function isYouthJusticeYoungPerson(report: People, id: string | null | undefined): boolean {
  return (
    receivesYouthJustice(report, id) && (individualOf(report, id)?.population ?? 'young-person') === 'young-person'
  );
}
