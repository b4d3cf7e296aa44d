import { entryLabel } from '../draft/render/labels.ts';
import { editionOf } from '../editions/lookup.ts';
import { visibleLine } from '../lib/plain-text.ts';
import type { Affected, Assessment, CompanionEntry, NotificationDuty, Question } from '../model/assessment.ts';
import type { Citation, RuleRef } from '../model/citation.ts';
import { affectedText, decisions, manner, policyParts, policyValue, times } from '../phrases/answers.ts';
import { readableTimestamp } from '../phrases/times.ts';
import { type CliIo, heading } from './io.ts';

/** An assessment as a page to read. `full` adds the checklist for the description and every question. */
export function printAssessment(assessment: Assessment, io: CliIo, { full = false } = {}): string {
  const sections = [
    reportSection(assessment, io),
    entrySection(assessment, io),
    dutySection(assessment, io),
    companionSection(assessment, io),
    informationSection(assessment, io),
    descriptionSection(assessment, io, full),
    questionSection(assessment.questions, io, full),
    contestedSection(assessment, io),
    advisorySection(assessment, io),
  ];
  const { library, guidelines, rulesDigest, readings } = assessment.receipt;
  const other = Object.keys(readings);
  const receipt = `${library}, ${editionOf(guidelines).title}, rules ${rulesDigest}${other.length === 0 ? '' : `, with the other interpretation of ${other.join(', ')}`}`;
  return `${[...sections.filter((section) => section.length > 0).map((section) => section.join('\n')), receipt].join('\n\n')}\n`;
}

function reportSection(assessment: Assessment, io: CliIo): string[] {
  const { reportability, level, workingLevel, initialReportDue } = assessment;
  const time = workingLevel === null ? '' : times[workingLevel];
  const lines = [
    heading(`${decisions[reportability.decision]}.`, io),
    ...reasons(reportability.because),
    ...assessment.advisories.filter((one) => isAttendFirst(one, assessment)).map(({ text }) => text),
  ];
  if (level.level === 1 || level.level === 2)
    lines.push(heading(`Level ${level.level}: ${time} of becoming aware.`, io));
  if (level.level === 'undetermined') {
    lines.push(heading(`Level not settled. Treat it as Level ${workingLevel}: ${time} of becoming aware.`, io));
  }
  if (initialReportDue !== null) lines.push(`  Report by ${readableTimestamp(initialReportDue)}.`);
  return [...lines, ...reasons(level.because)];
}

/** Health and safety come before the report, and so above its deadline on the page. */
const isAttendFirst = ({ id }: Assessment['advisories'][number], { guidelines }: Assessment): boolean =>
  id === editionOf(guidelines).decisionAdvisories.attendFirst.id;

function entrySection({ entries, companions }: Assessment, io: CliIo): string[] {
  if (entries.length < 2) return [];
  const lines = entries.map(({ index, individual, reportability, level }) => {
    const about = individual === undefined ? '' : ` (${visibleLine(individual)})`;
    const of = level.level === 'undetermined' ? 'Level not settled' : `Level ${level.level}`;
    const instead = companions.find((companion) => companion.how === 'instead' && companion.index === index);
    if (instead !== undefined) return `  ${index + 1}${about}: reported as ${pathOf(instead)} instead`;
    return `  ${index + 1}${about}: ${decisions[reportability.decision]}; ${of}`;
  });
  return [heading('Entries', io), ...lines];
}

function dutySection({ notifications, guidelines }: Assessment, io: CliIo): string[] {
  const shown = notifications.filter(
    ({ status, recordInReportEvenIfNotMade }) => status !== 'not-required' || recordInReportEvenIfNotMade,
  );
  if (shown.length === 0) return [];
  const labels = recipientLabels(guidelines);
  const questions = questionTexts(guidelines);
  return [
    heading('Notify', io),
    ...shown.flatMap((duty) => dutyLines(duty, labels.get(duty.recipient) ?? duty.recipient, questions)),
  ];
}

const statuses = { required: 'yes', undetermined: '?', 'not-required': 'no' } as const;

const recipientLabels = (guidelines: Assessment['guidelines']): ReadonlyMap<string, string> =>
  new Map(editionOf(guidelines).notificationTerms.map(({ recipient, label }) => [recipient, label]));

/** The questions of the facts and fields of an edition, by id. */
function questionTexts(guidelines: Assessment['guidelines']): ReadonlyMap<string, string> {
  const { facts, fields } = editionOf(guidelines);
  return new Map([...facts, ...fields].map(({ id, question }) => [id, question]));
}

function dutyLines(duty: NotificationDuty, label: string, questions: ReadonlyMap<string, string>): string[] {
  const about = duty.individual === undefined ? '' : ` (${visibleLine(duty.individual)})`;
  const how = manner(duty);
  const isCallNow = duty.status === 'undetermined' && duty.workingStatus === 'required';
  const whenAndHow = (duty.status === 'required' || isCallNow) && how !== '' ? `, ${how}` : '';
  const recorded =
    duty.status !== 'required' && duty.recordInReportEvenIfNotMade
      ? '; if you do not notify, give the reason in the report'
      : '';
  return [
    `  [${isCallNow ? 'now' : statuses[duty.status]}] ${label}${about}${whenAndHow}${isCallNow ? ', because the Level is not settled' : ''}${recorded}`,
    ...reasons(duty.because, '      '),
    ...duty.missing.map((missing) => `      depends on: ${questions.get(missing) ?? missing}`),
    ...(duty.status === 'required' || isCallNow ? recordLines(duty) : []),
  ];
}

/** What to say in the call to the ministry, or to record in the report about another notification. */
function recordLines({ recipient, record }: NotificationDuty): string[] {
  if (record.length === 0) return [];
  const where = recipient === 'ministry-designate' ? 'say in the call or email' : 'record in the report';
  return [`      ${where}:`, ...record.map(({ text }) => `        - ${text}`)];
}

function companionSection({ companions, possibleCompanions, guidelines }: Assessment, io: CliIo): string[] {
  if (companions.length === 0 && possibleCompanions.length === 0) return [];
  const questions = questionTexts(guidelines);
  return [
    heading('Other entries', io),
    ...companions.flatMap((companion) => [`  ${companionLine(companion)}`, ...reasons(companion.because, '      ')]),
    ...possibleCompanions.flatMap((companion) => [
      `  possibly ${companionLine(companion)}`,
      ...companion.missing.map((missing) => `      depends on: ${questions.get(missing) ?? missing}`),
    ]),
  ];
}

/** The labels of an entry, with the path of ids to write. */
function pathOf(entry: CompanionEntry): string {
  const ids = [entry.category, entry.subcategory, entry.type].filter((step) => step !== undefined);
  return `${entryLabel(entry)} (${ids.join('/')})`;
}

function companionLine(companion: CompanionEntry): string {
  const { how, index, individual } = companion;
  const path = pathOf(companion);
  const about = individual === undefined ? '' : ` for ${visibleLine(individual)}`;
  return how === 'also' ? `also add ${path}${about}` : `report entry ${index + 1} as ${path}${about} instead`;
}

function informationSection({ personalInformation: policy }: Assessment, io: CliIo): string[] {
  return [
    heading('Personal information', io),
    ...policyParts.map(([part, label]) => `  ${label}: ${policyValue(policy[part])}`),
  ];
}

function descriptionSection({ description }: Assessment, io: CliIo, full: boolean): string[] {
  if (description.length === 0) return [];
  if (!full)
    return [heading(`Description: ${description.length} items on the checklist`, io), '  Use --full to list them.'];
  const lines = description.map(({ index, text, when }) => {
    const of = index === undefined ? '' : `entry ${index + 1}: `;
    return `  [ ] ${of}${text}${when === undefined ? '' : ` (${when})`}`;
  });
  return [heading('Description', io), ...lines];
}

function questionSection(questions: readonly Question[], io: CliIo, full: boolean): string[] {
  if (questions.length === 0) return [];
  const shown = full ? questions : questions.slice(0, 5);
  const more = questions.length - shown.length;
  return [
    heading('Ask next', io),
    ...shown.map((question, place) => `  ${place + 1}. ${questionLine(question)}`),
    ...(more === 0 ? [] : [`  and ${more} more; use --full to list them`]),
  ];
}

/** A question with the entry or individual that it is about. */
export function questionLine({ prompt, missing, index, individual }: Question): string {
  const of =
    index === undefined ? (individual === undefined ? '' : `${visibleLine(individual)}: `) : `entry ${index + 1}: `;
  return `${of}${prompt} (${missing})`;
}

function contestedSection({ contested, guidelines }: Assessment, io: CliIo): string[] {
  if (contested.length === 0) return [];
  const labels = recipientLabels(guidelines);
  const affected = (parts: readonly Affected[]): string =>
    parts.map((part) => affectedText(part, (recipient) => labels.get(recipient) ?? recipient)).join('; ');
  return [
    heading('Passages with two interpretations', io),
    ...contested.flatMap(({ id, reading, otherReading, wouldChange }) => [
      `  ${id}: ${reading}`,
      `      Other interpretation: ${otherReading} It would change: ${affected(wouldChange)}.`,
    ]),
  ];
}

function advisorySection(assessment: Assessment, io: CliIo): string[] {
  const advisories = assessment.advisories.filter((one) => !isAttendFirst(one, assessment));
  if (advisories.length === 0) return [];
  return [
    heading('Advice (not part of the Guidelines)', io),
    ...advisories.flatMap(({ severity, index, text, source }) => [
      `  ${severity === 'warning' ? '!' : '-'} ${index === undefined ? '' : `entry ${index + 1}: `}${text}`,
      `      ${source}`,
    ]),
  ];
}

function reasons(rules: readonly RuleRef[], indent = '  '): string[] {
  return rules.map(({ text, citations }) => `${indent}${text} [${citations.map(printCitation).join('; ')}]`);
}

/** "13.B, footnotes 37 and 38; O. Reg. 80/19 s.1" */
export function printCitation({ document, section, footnotes, authorities }: Citation): string {
  const source = {
    'guidelines-2025-11': '',
    'level-timelines-2019': '2019 ',
    'business-processes-tip-sheet': 'tip sheet, ',
    'sor-rl-training-page': 'training page, ',
  };
  const notes = footnotes === undefined ? [] : [`fn ${footnotes.join(', ')}`];
  return [`${source[document]}${section}`, ...notes, ...(authorities ?? [])].join('; ');
}
