import { isNil, type Path } from '../../input/checks.ts';
import { distinctIds } from '../../input/distinct-ids.ts';
import type { InputReader, PlainObject } from '../../input/input-reader.ts';

/** A placing agency, by an id of the caller's own. */
export interface PlacingAgency {
  /** The caller's own id of the agency. */
  readonly id: string;
  /** How many individuals it has placed at the setting. */
  readonly individualsPlaced: number;
  /** The ids of the individuals it placed that are involved in the occurrence. */
  readonly individualsInvolved: readonly string[];
  /**
   * Those of them whose placement ended while the occurrence is going on, which also answers `dischargedWhileOngoing`; left out on
   * every agency: all who are involved, where that is yes.
   */
  readonly individualsDischarged?: readonly string[] | null | undefined;
  /** Whether the ministry funds it; left out: it does. One that is not funded cannot lead. */
  readonly ministryFunded?: boolean | null | undefined;
}

/** What decides who submits the report of an occurrence (section 9). A yes or no that is left out is a no. */
export interface LeadReporterQuestion {
  /** Whether the setting is licensed, funded, directly operated or administered by the ministry; any of them is enough. */
  readonly settingUnderMinistry: boolean;
  /** Whether individuals are involved; false: it is about the provider or program as a whole. */
  readonly involvesIndividuals: boolean;
  /** The placement ended (discharge) while the occurrence is still going on. */
  readonly dischargedWhileOngoing?: boolean | null | undefined;
  /** An individual receives Youth Justice services. */
  readonly youthJustice?: boolean | null | undefined;
  /** The agencies that placed individuals at the setting. */
  readonly placingAgencies?: readonly PlacingAgency[] | null | undefined;
  /** The individual receives services from more than one provider, region or program area. */
  readonly severalProviders?: boolean | null | undefined;
  /** It is not clear which provider had primary responsibility for the individual at the time. */
  readonly primaryResponsibilityUnclear?: boolean | null | undefined;
}

/** The question as it was read: nothing left out. */
export interface ReadLeadQuestion {
  readonly settingUnderMinistry: boolean;
  readonly involvesIndividuals: boolean;
  readonly dischargedWhileOngoing: boolean;
  readonly youthJustice: boolean;
  readonly severalProviders: boolean;
  readonly primaryResponsibilityUnclear: boolean;
  readonly agencies: readonly ReadAgency[];
}

/** A placing agency as it was read. */
export interface ReadAgency {
  readonly id: string;
  readonly individualsPlaced: number;
  readonly individualsInvolved: readonly string[];
  readonly individualsDischarged: readonly string[];
  readonly ministryFunded: boolean;
}

const keys = [
  'settingUnderMinistry',
  'involvesIndividuals',
  'dischargedWhileOngoing',
  'youthJustice',
  'placingAgencies',
  'severalProviders',
  'primaryResponsibilityUnclear',
];

/** Reads the question of who leads. */
export function readLeadQuestion(question: unknown, reading: InputReader): ReadLeadQuestion {
  const fields = reading.object(question, [], keys, 'a question: an object');
  const agencies = readAgencies(fields.placingAgencies, reading);
  const discharged = agencies.some(({ individualsDischarged }) => individualsDischarged.length > 0);
  return {
    settingUnderMinistry: reading.boolean(fields.settingUnderMinistry, ['settingUnderMinistry']),
    involvesIndividuals: reading.boolean(fields.involvesIndividuals, ['involvesIndividuals']),
    dischargedWhileOngoing: readYesOrNo(fields, 'dischargedWhileOngoing', reading) || discharged,
    youthJustice: readYesOrNo(fields, 'youthJustice', reading),
    severalProviders: readYesOrNo(fields, 'severalProviders', reading),
    primaryResponsibilityUnclear: readYesOrNo(fields, 'primaryResponsibilityUnclear', reading),
    agencies,
  };
}

function readYesOrNo(fields: PlainObject, key: string, reading: InputReader): boolean {
  return isNil(fields[key]) ? false : reading.boolean(fields[key], [key]);
}

function readAgencies(agencies: unknown, reading: InputReader): ReadAgency[] {
  if (isNil(agencies)) return [];
  const read = reading
    .list(agencies, ['placingAgencies'], 'a list of placing agencies')
    .map((agency, index) => readAgency(agency, reading, ['placingAgencies', index]));
  distinctIds(read, reading, ['placingAgencies'], 'an id that no other agency has');
  return read;
}

function readAgency(agency: unknown, reading: InputReader, path: Path): ReadAgency {
  const known = ['id', 'individualsPlaced', 'individualsInvolved', 'individualsDischarged', 'ministryFunded'];
  const fields = reading.object(agency, path, known, 'a placing agency: an object');
  const ids = (key: 'individualsInvolved' | 'individualsDischarged'): string[] =>
    reading
      .list(fields[key], [...path, key], 'a list of ids of individuals')
      .map((id, index) => reading.text(id, [...path, key, index], 'an id: a text'));
  const involved = ids('individualsInvolved');
  return {
    id: reading.text(fields.id, [...path, 'id'], 'an id: a text'),
    individualsPlaced: reading.wholeNumber(
      fields.individualsPlaced,
      [...path, 'individualsPlaced'],
      'a whole number, 0 or more',
      0,
      Number.MAX_SAFE_INTEGER,
    ),
    individualsInvolved: involved,
    individualsDischarged: isNil(fields.individualsDischarged)
      ? []
      : ids('individualsDischarged').map((id, index) =>
          involved.includes(id)
            ? id
            : reading.wrong(id, [...path, 'individualsDischarged', index], 'one of the individuals involved', id),
        ),
    ministryFunded: isNil(fields.ministryFunded)
      ? true
      : reading.boolean(fields.ministryFunded, [...path, 'ministryFunded']),
  };
}
