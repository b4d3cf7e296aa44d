import type {
  Assessment,
  CompanionEntry,
  LevelDecision,
  NotificationDuty,
  Reportability,
  ReportabilityDecision,
} from '../../../src/model/assessment.ts';
import type { RuleRef } from '../../../src/model/citation.ts';

// What a line typed by hand claims, and what the answer says of it, both as lists in one spelling.

export interface Claim {
  readonly claimed: readonly string[];
  readonly found: readonly string[];
}

const words: Readonly<Record<Reportability, string>> = {
  reportable: 'yes',
  'not-reportable': 'no',
  'professional-judgment': 'judgment',
  undetermined: 'open',
};

/** @throws Error for a key that says nothing. */
export function claimOf(assessment: Assessment, key: string, value: string): Claim {
  const [, place, rest] = /^entry (\d+) (.+)$/.exec(key) ?? [];
  const ofEntry = place === undefined ? undefined : assessment.entries[Number(place) - 1];
  if (place !== undefined && ofEntry === undefined) throw new Error(`no entry ${place}`);
  const found =
    decided(rest ?? key, ofEntry ?? assessment) ??
    (ofEntry === undefined ? (listed(key, assessment) ?? reasonsToTell(key, assessment)) : undefined);
  if (found !== undefined) return { claimed: list(value), found: [...found].map(spelled).sort() };
  if (ofEntry !== undefined) throw new Error(`unknown key: ${key}`);
  return among(key, value, assessment);
}

/** Semicolons part items; "none" is an empty list. */
const list = (value: string): string[] =>
  value === 'none'
    ? []
    : value
        .split(';')
        .map((item) => spelled(item.trim()))
        .sort();

/** What is open, in parentheses after an item, in alphabetical order. */
const spelled = (item: string): string =>
  item.replace(/\((.*)\)$/, (_, inner: string) => `(${inner.split(/, */).sort().join(', ')})`);

type Decisions = { readonly reportability: ReportabilityDecision; readonly level: LevelDecision };

function decided(key: string, { reportability, level }: Decisions): readonly string[] | undefined {
  switch (key) {
    case 'reportable':
      return [words[reportability.decision]];
    case 'reportable because':
      return ids(reportability.because);
    case 'reportable missing':
      return reportability.missing;
    case 'level':
      return [level.level === 'undetermined' ? 'open' : `${level.level ?? 'nothing to report'}`];
    case 'level because':
      return ids(level.because);
    case 'level missing':
      return level.missing;
    case 'ruled out':
      return ids(level.ruledOut);
    default:
      return undefined;
  }
}

function listed(key: string, assessment: Assessment): readonly string[] | undefined {
  const duties = (status: NotificationDuty['status']) =>
    assessment.notifications.filter((duty) => duty.status === status);
  const companions = (how: CompanionEntry['how']) => assessment.companions.filter((companion) => companion.how === how);
  switch (key) {
    case 'working level':
      return assessment.workingLevel === null ? [] : [`${assessment.workingLevel}`];
    case 'due':
      return assessment.initialReportDue === null ? [] : [assessment.initialReportDue];
    case 'notify':
      return duties('required').map(manner);
    case 'not required':
      return duties('not-required').map(whom);
    case 'possibly notify':
      return duties('undetermined').map((duty) => `${whom(duty)} (${duty.missing.join(', ')})`);
    case 'in the report even if not made':
      return assessment.notifications.filter((duty) => duty.recordInReportEvenIfNotMade).map(whom);
    case 'also enter':
      return companions('also').map(path);
    case 'instead enter':
      return companions('instead').map(path);
    case 'possibly enter':
      return assessment.possibleCompanions.map(
        (one) => `${one.how === 'instead' ? 'instead ' : ''}${path(one)} (${one.missing.join(', ')})`,
      );
    case 'questions':
      return assessment.questions.map(({ missing }) => missing);
    default:
      return undefined;
  }
}

/** "coroner because" */
function reasonsToTell(key: string, { notifications }: Assessment): readonly string[] | undefined {
  const [, recipient] = /^(\S+) because$/.exec(key) ?? [];
  if (recipient === undefined) return undefined;
  const duty = notifications.find((one) => one.recipient === recipient);
  if (duty === undefined) throw new Error(`nothing calls for ${recipient}`);
  return ids(duty.because);
}

/** Lines that name some of many: those that the answer lacks, or has, are found missing. */
function among(key: string, value: string, assessment: Assessment): Claim {
  const { personalInformation, contested, advisories, questions, description } = assessment;
  const said = [...contested.map(({ id }) => `contested:${id}`), ...advisories.map(({ id }) => `advisory:${id}`)];
  const asked = questions.map(({ missing }) => missing);
  const described = description.map(({ id }) => id);
  switch (key) {
    case 'personal information':
      return has(
        value,
        Object.entries(personalInformation).flatMap(([part, given]) => [`${part} ${given}`]),
      );
    case 'says':
      return has(value, said);
    case 'does not say':
      return lacks(value, said);
    case 'asks':
      return has(value, asked);
    case 'does not ask':
      return lacks(value, asked);
    case 'describes':
      return has(value, described);
    case 'does not describe':
      return lacks(value, described);
    default:
      throw new Error(`unknown key: ${key}`);
  }
}

function has(value: string, there: readonly string[]): Claim {
  const claimed = list(value);
  return { claimed, found: claimed.filter((item) => there.includes(item)) };
}

/** Only an id that the library knows can be absent by more than a slip of the pen, so a review reads these with care. */
function lacks(value: string, there: readonly string[]): Claim {
  const claimed = list(value);
  return { claimed, found: claimed.filter((item) => !there.includes(item)) };
}

const ids = (refs: readonly RuleRef[]): string[] => refs.map(({ id }) => id);

const whom = ({ recipient, individual }: NotificationDuty): string =>
  individual === undefined ? recipient : `${recipient} about ${individual}`;

function manner(duty: NotificationDuty): string {
  const how = [duty.form, duty.timing]
    .filter((word) => word !== 'unspecified')
    .map((word) => word.replaceAll('-', ' '));
  return [whom(duty), ...how].join(' ');
}

function path({ individual, category, subcategory, type }: CompanionEntry): string {
  const steps = [category, subcategory, type].filter((step) => step !== undefined).join('/');
  return individual === undefined ? steps : `${steps} for ${individual}`;
}
