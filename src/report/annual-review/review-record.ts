import { taxonomy } from '../../editions/current.ts';
import { keysOfEntry } from '../../input/check-entry.ts';
import { isNil, isRecord, type Path } from '../../input/checks.ts';
import type { InputReader, PlainObject } from '../../input/input-reader.ts';
import { keysOfDraft } from '../../input/keys-of-draft.ts';
import { normalizeIds } from '../../input/normalize-ids.ts';
import { populations } from '../../model/field-values.ts';
import type { Occurrence } from '../../model/occurrence.ts';
import type { SubcategoryNode, TypeNode } from '../../model/taxonomy.ts';
import { aProgram } from '../../phrases/long-lists.ts';
import { programs } from '../../vocabulary/programs.ts';
import { type ReadEvent, type ReportEvent, readEvents } from '../lifecycle/events.ts';

/** A report as the provider's own records keep it: the occurrence, what happened to the report, and ids; nothing else. */
export interface ReviewedReport {
  /** An id of the caller's own. */
  readonly id: string;
  /** The id of the site that it is about; it must not be an address. */
  readonly site?: string | null | undefined;
  /** The Level when it was first reported. */
  readonly level: 1 | 2;
  /**
   * The occurrence as it is assessed. The review reads the provider's programs, `awareAt` (or `occurredAt`), and of each entry the
   * category, subcategory, type, individual and the facts of injury, and of individuals the population and guardianship; free text
   * is not looked at. An individual has the same id in every report.
   */
  readonly occurrence: Occurrence;
  /** What has happened to the report, in any order. */
  readonly events: readonly ReportEvent[];
}

/** A report as it was read. */
export interface ReadReviewedReport {
  readonly site: string | null;
  readonly level: 1 | 2;
  readonly id: string;
  readonly awareAt: number;
  /** When it happened; when the provider became aware of it, where that is not known. */
  readonly happenedAt: number;
  readonly individuals: readonly ReadIndividual[];
  readonly programs: readonly string[];
  readonly entries: readonly ReadEntry[];
  readonly events: readonly ReadEvent[];
}

/** An individual as it was read: who it is, and whether there is a parent or guardian. */
interface ReadIndividual {
  readonly population: string | null;
  readonly guardianship: 'parent-or-guardian' | 'none' | 'own-guardian' | null;
}

/** An entry as it was read. */
export interface ReadEntry {
  readonly category: string;
  readonly subcategory: string | null;
  readonly type: string | null;
  readonly individual: string | null;
  /** Whether an injury or harm is known to have come of it. */
  readonly injury: boolean;
}

const reportKeys = ['id', 'site', 'level', 'occurrence', 'events'];
const occurrenceKeys = [
  ...['contract', 'provider', 'occurredAt', 'awareAt', 'individuals', 'entries', 'facts'],
  ...keysOfDraft,
];
const providerKeys = [
  'programs',
  'setting',
  'roles',
  'privacyRegimes',
  'directlyOperated',
  'limitedPersonalInformationApproved',
];
const programIds = /* @__PURE__ */ programs.map(({ id }) => id);
const categoryIds = /* @__PURE__ */ taxonomy.map(({ id }) => id);

/** Reads a report of a provider's records. */
export function readReviewedReport(report: unknown, reading: InputReader, path: Path): ReadReviewedReport {
  const fields = reading.object(report, path, reportKeys, 'a report: an object');
  const at = [...path, 'occurrence'];
  const occurrence = reading.object(normalizeIds(fields.occurrence), at, occurrenceKeys, 'an occurrence: an object');
  const awareKey = isNil(occurrence.awareAt) && !isNil(occurrence.occurredAt) ? 'occurredAt' : 'awareAt';
  const awareAt = reading.moment(occurrence[awareKey], [...at, awareKey]);
  return {
    id: reading.text(fields.id, [...path, 'id'], 'an id: a text'),
    happenedAt: isNil(occurrence.occurredAt) ? awareAt : reading.moment(occurrence.occurredAt, [...at, 'occurredAt']),
    individuals: isNil(occurrence.individuals)
      ? []
      : reading
          .list(occurrence.individuals, [...at, 'individuals'], 'a list of individuals')
          .map((individual, index) => readIndividual(individual, reading, [...at, 'individuals', index])),
    site: isNil(fields.site) ? null : reading.text(fields.site, [...path, 'site'], 'an id: a text'),
    level: reading.level(fields.level, [...path, 'level']),
    awareAt,
    programs: readPrograms(occurrence.provider, reading, [...at, 'provider']),
    entries: reading
      .list(occurrence.entries, [...at, 'entries'], 'a list of entries')
      .map((entry, index) => readEntry(entry, reading, [...at, 'entries', index])),
    events: readEvents(fields.events, reading, [...path, 'events']),
  };
}

/** What is known of an individual; what is not known is counted as such. */
function readIndividual(individual: unknown, reading: InputReader, path: Path): ReadIndividual {
  const { population, facts } = isRecord(individual) ? individual : {};
  const { hasParentOrGuardian, ownLegalGuardian } = isRecord(facts) ? facts : {};
  const guardianship =
    ownLegalGuardian === true
      ? 'own-guardian'
      : hasParentOrGuardian === true
        ? 'parent-or-guardian'
        : hasParentOrGuardian === false
          ? 'none'
          : null;
  return {
    population: isNil(population) ? null : reading.oneOf(population, [...path, 'population'], populations),
    guardianship,
  };
}

const injuries = ['interventionCausedHarm', 'adultInjured', 'seriousInjuryResulted'] as const;

function readInjury(facts: unknown): boolean {
  return isRecord(facts) && injuries.some((id) => facts[id] === true);
}

function readPrograms(provider: unknown, reading: InputReader, path: Path): string[] {
  const fields = reading.object(provider, path, providerKeys, 'a provider: an object');
  const at = [...path, 'programs'];
  const given = reading.list(fields.programs, at, 'a list of programs');
  return [...new Set(given.map((program, index) => reading.oneOf(program, [...at, index], programIds, aProgram)))];
}

function readEntry(entry: unknown, reading: InputReader, path: Path): ReadEntry {
  const fields = reading.object(entry, path, keysOfEntry, 'an entry: an object');
  const category = reading.oneOf(fields.category, [...path, 'category'], categoryIds);
  const subcategories: readonly SubcategoryNode[] = taxonomy.find(({ id }) => id === category)?.subcategories ?? [];
  const subcategory = readNode(fields, 'subcategory', subcategories, reading, path);
  const types = subcategories.flatMap(({ id, types: own = [] }) =>
    subcategory === null || id === subcategory ? own : [],
  );
  return {
    category,
    subcategory,
    type: readNode(fields, 'type', types, reading, path),
    individual: isNil(fields.individual)
      ? null
      : reading.text(fields.individual, [...path, 'individual'], 'the id of an individual: a text'),
    injury: readInjury(fields.facts),
  };
}

/** The id of a subcategory or type. */
function readNode(
  fields: PlainObject,
  key: 'subcategory' | 'type',
  nodes: readonly TypeNode[],
  reading: InputReader,
  path: Path,
): string | null {
  const given = fields[key];
  if (isNil(given)) return null;
  if (nodes.length === 0) {
    reading.problem('unknown-id', [...path, key], 'no value: there are none to choose from');
    return null;
  }
  return reading.oneOf(
    given,
    [...path, key],
    nodes.map(({ id }) => id),
  );
}
