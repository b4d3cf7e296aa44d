import { checkArguments } from '../input/check-arguments.ts';
import { checkAssessment } from '../input/check-assessment.ts';
import type { Affected, Assessment, NotificationDuty } from '../model/assessment.ts';
import type { AssessmentChange } from '../model/assessment-change.ts';
import { changeText } from './change-text.ts';

/** A change before it is put into words. */
type Change = Omit<AssessmentChange, 'text'>;

/**
 * What has changed since the last assessment of an occurrence, urgent changes first: reportability settled, the Level raised, another
 * working Level or time to report, duties that are new or firm, companions called for, another form of names. That the rules themselves
 * are others (the edition, its fingerprint, the readings) is a change of its own.
 *
 * @param before - The assessment on the facts known then.
 * @param after - The assessment on the facts known now; entries and individuals have kept their places and ids.
 * @returns An empty list when no conclusion differs, whatever else was learned.
 * @throws InvalidInputError when one of them is no assessment.
 * @example
 * ```ts
 * const fall = { category: 'serious-injury', subcategory: 'accidental' } as const;
 * const provider = { programs: ['developmental-services-supportive-living'] } as const;
 * const before = assess({ provider, entries: [{ ...fall, facts: { unscheduledMedicalAttention: true } }] });
 * const after = assess({
 *   provider,
 *   entries: [{ ...fall, facts: { unscheduledMedicalAttention: true, lifeThreatening: true } }],
 * });
 * compareAssessments(before, after)[0]?.text //=> 'Level: 1 (before: not known yet)'
 * ```
 * @since 0.1.0
 */
export function compareAssessments(before: Assessment, after: Assessment): AssessmentChange[] {
  checkArguments(['before', before, checkAssessment], ['after', after, checkAssessment]);
  const changes = [
    ...ofReportability(before, after),
    ...ofLevel(before, after),
    ...ofTime(before, after),
    ...ofNotifications(before, after),
    ...ofCompanions(before, after),
    ...difference('personal-information', before.personalInformation.name, after.personalInformation.name, false),
    ...ofDescription(before, after),
    ...difference('rules', rulesOf(before), rulesOf(after), false),
  ];
  const inOrder = [...changes.filter(({ urgent }) => urgent), ...changes.filter(({ urgent }) => !urgent)];
  return inOrder.map((change) => ({ ...change, text: changeText(change) }));
}

type Where = Pick<Change, 'index' | 'individual'>;

function difference(what: Affected, from: string, to: string, urgent: boolean, where: Where = {}): Change[] {
  return from === to ? [] : [{ what, ...where, from, to, urgent }];
}

const mustReport = (decision: string): boolean => decision === 'reportable';

function ofReportability(before: Assessment, after: Assessment): Change[] {
  const whole = [before.reportability.decision, after.reportability.decision] as const;
  return [
    ...difference('reportability', ...whole, mustReport(whole[1])),
    ...byEntry(before, after, ({ reportability }) => reportability.decision).flatMap(([from, to, where]) =>
      difference('reportability', from, to, mustReport(to) && !mustReport(whole[0]), where),
    ),
  ];
}

function ofLevel(before: Assessment, after: Assessment): Change[] {
  const whole = [String(before.level.level), String(after.level.level)] as const;
  return [
    ...difference('level', ...whole, whole[1] === '1'),
    ...byEntry(before, after, ({ level }) => String(level.level)).flatMap(([from, to, where]) =>
      difference('level', from, to, false, where),
    ),
  ];
}

/** A moved time to report is urgent where it is sooner, or where there was none. */
function ofTime(before: Assessment, after: Assessment): Change[] {
  const [was, is] = [timeOf(before), timeOf(after)];
  const moved =
    was === is
      ? []
      : difference('deadline', before.initialReportDue ?? 'none', after.initialReportDue ?? 'none', is < was);
  const levels = [String(before.workingLevel), String(after.workingLevel)] as const;
  return [...difference('working-level', ...levels, levels[1] === '1'), ...moved];
}

/** The moment at which the report is due, whatever the time zone; never where there is none. */
const timeOf = ({ initialReportDue: due }: Assessment): number =>
  due === null ? Number.POSITIVE_INFINITY : Date.parse(due);

/** By which rules an assessment was made: apart from what was learned, another edition, release or reading changes an answer. */
function rulesOf({ receipt: { guidelines, rulesDigest, readings } }: Assessment): string {
  return [guidelines, rulesDigest, ...Object.keys(readings).sort()].join(' ');
}

/** The values of each entry before and after; an entry that is not there has none. */
function byEntry(
  before: Assessment,
  after: Assessment,
  value: (entry: Assessment['entries'][number]) => string,
): (readonly [from: string, to: string, where: Where])[] {
  const longest = Math.max(before.entries.length, after.entries.length);
  return Array.from({ length: longest }, (_, index) => {
    const [from, to] = [before.entries[index], after.entries[index]];
    return [from === undefined ? 'none' : value(from), to === undefined ? 'none' : value(to), { index }] as const;
  });
}

const keyOf = ({ recipient, individual }: NotificationDuty): string => `${recipient} ${individual ?? ''}`;

function ofNotifications(before: Assessment, after: Assessment): Change[] {
  const then = new Map(before.notifications.map((duty) => [keyOf(duty), duty]));
  const now = new Map(after.notifications.map((duty) => [keyOf(duty), duty]));
  return [...new Map([...then, ...now])].flatMap(([key, duty]) => {
    const [from, to] = [then.get(key), now.get(key)];
    const where = duty.individual === undefined ? {} : { individual: duty.individual };
    const status = to?.status ?? 'not-required';
    return difference(
      `notification:${duty.recipient}`,
      from?.status ?? 'not-required',
      status,
      status === 'required',
      where,
    );
  });
}

function ofCompanions(before: Assessment, after: Assessment): Change[] {
  const [then, now] = [calledFor(before), calledFor(after)];
  return [...new Map([...then, ...now])].flatMap(([key, { name, where }]) => {
    const [from, to] = [then.has(key) ? name : 'none', now.has(key) ? name : 'none'];
    return difference('companions', from, to, now.has(key), where);
  });
}

function calledFor({ companions }: Assessment): Map<string, { readonly name: string; readonly where: Where }> {
  return new Map(
    companions.map(({ how, category, subcategory, type, index, individual }) => {
      const name = `${how} ${[category, subcategory, type].filter(Boolean).join('/')}`;
      const where = { index, ...(individual === undefined ? {} : { individual }) };
      return [`${name} ${individual ?? ''}`, { name, where }];
    }),
  );
}

function ofDescription(before: Assessment, after: Assessment): Change[] {
  const items = ({ description }: Assessment): string => description.map(({ id, index }) => `${id} ${index}`).join();
  if (items(before) === items(after)) return [];
  const count = ({ description }: Assessment): string => `${description.length} items`;
  return [{ what: 'description', from: count(before), to: count(after), urgent: false }];
}
