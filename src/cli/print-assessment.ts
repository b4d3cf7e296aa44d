import { editionOf } from '../editions/lookup.ts';
import { visibleLine } from '../lib/plain-text.ts';
import type { Assessment, CompanionEntry, NotificationDuty, Question, Reportability } from '../model/assessment.ts';
import type { Citation, RuleRef } from '../model/citation.ts';
import { type CliIo, heading } from './io.ts';

const decisions: Readonly<Record<Reportability, string>> = {
  reportable: 'A report is required.',
  'not-reportable': 'The criteria for a report are not met on these facts.',
  'professional-judgment': 'For professional judgment: consult the ministry contact.',
  undetermined: 'Whether a report is required is still open.',
};

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
  const receipt = `${library}, ${editionOf(guidelines).title}, rules ${rulesDigest}${other.length === 0 ? '' : `, read otherwise: ${other.join(', ')}`}`;
  return `${[...sections.filter((section) => section.length > 0).map((section) => section.join('\n')), receipt].join('\n\n')}\n`;
}

function reportSection({ reportability, level, workingLevel, initialReportDue }: Assessment, io: CliIo): string[] {
  const time = workingLevel === null ? '' : workingLevel === 1 ? 'within 1 hour' : 'within 24 hours';
  const lines = [heading(decisions[reportability.decision], io), ...reasons(reportability.because)];
  if (level.level === 1 || level.level === 2)
    lines.push(heading(`Level ${level.level}: ${time} of becoming aware.`, io));
  if (level.level === 'undetermined') {
    lines.push(heading(`The Level is still open: work to Level ${workingLevel}, ${time} of becoming aware.`, io));
  }
  if (initialReportDue !== null) lines.push(`  due by ${initialReportDue}`);
  return [...lines, ...reasons(level.because)];
}

function entrySection({ entries }: Assessment, io: CliIo): string[] {
  if (entries.length < 2) return [];
  const lines = entries.map(({ index, individual, reportability, level }) => {
    const about = individual === undefined ? '' : ` (${visibleLine(individual)})`;
    const of = level.level === 'undetermined' ? 'Level open' : `Level ${level.level}`;
    return `  ${index + 1}${about}: ${reportability.decision}, ${of}`;
  });
  return [heading('Entries', io), ...lines];
}

function dutySection({ notifications, guidelines }: Assessment, io: CliIo): string[] {
  const shown = notifications.filter(
    ({ status, recordInReportEvenIfNotMade }) => status !== 'not-required' || recordInReportEvenIfNotMade,
  );
  if (shown.length === 0) return [];
  const labels = new Map(editionOf(guidelines).notificationTerms.map(({ recipient, label }) => [recipient, label]));
  return [
    heading('Notify', io),
    ...shown.flatMap((duty) => dutyLines(duty, labels.get(duty.recipient) ?? duty.recipient)),
  ];
}

const statuses = { required: 'yes', undetermined: 'open', 'not-required': 'no' } as const;

function dutyLines(duty: NotificationDuty, label: string): string[] {
  const about = duty.individual === undefined ? '' : ` (${visibleLine(duty.individual)})`;
  const how = [duty.timing, duty.form]
    .filter((word) => word !== 'unspecified')
    .map((word) => word.replaceAll('-', ' '));
  const manner = duty.status === 'required' && how.length > 0 ? `, ${how.join(', ')}` : '';
  const recorded =
    duty.status !== 'required' && duty.recordInReportEvenIfNotMade ? '; the report says why, if it is not made' : '';
  return [
    `  [${statuses[duty.status]}] ${label}${about}${manner}${recorded}`,
    ...reasons(duty.because, '      '),
    ...(duty.missing.length === 0 ? [] : [`      turns on: ${duty.missing.join(', ')}`]),
    ...(duty.status === 'required' ? duty.record.map(({ text }) => `      record: ${text}`) : []),
  ];
}

function companionSection({ companions, possibleCompanions }: Assessment, io: CliIo): string[] {
  if (companions.length === 0 && possibleCompanions.length === 0) return [];
  return [
    heading('Other entries', io),
    ...companions.flatMap((companion) => [`  ${companionLine(companion)}`, ...reasons(companion.because, '      ')]),
    ...possibleCompanions.map(
      (companion) => `  perhaps ${companionLine(companion)}, by ${companion.missing.join(', ')}`,
    ),
  ];
}

function companionLine({ how, index, individual, category, subcategory, type }: CompanionEntry): string {
  const path = [category, subcategory, type].filter((step) => step !== undefined).join('/');
  const about = individual === undefined ? '' : ` for ${visibleLine(individual)}`;
  return how === 'also' ? `also add ${path}${about}` : `report entry ${index + 1} as ${path}${about} instead`;
}

function informationSection({ personalInformation: policy }: Assessment, io: CliIo): string[] {
  const words = (value: string): string => value.replaceAll('-', ' ');
  return [
    heading('Personal information', io),
    `  names: ${words(policy.name)}; in the narrative: ${words(policy.narrativeReference)}; staff: ${words(policy.staffInNarrative)}`,
    `  individuals: ${words(policy.individuals)}; date of birth: ${words(policy.dateOfBirth)}; site address: ${words(policy.siteAddress)}`,
    `  documents: ${words(policy.supportingDocuments)}; probation officer field: ${words(policy.probationOfficerField)}`,
  ];
}

function descriptionSection({ description }: Assessment, io: CliIo, full: boolean): string[] {
  if (description.length === 0) return [];
  if (!full) return [heading(`Description: ${description.length} items on the checklist`, io), '  --full lists them'];
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
    ...(more === 0 ? [] : [`  and ${more} more: --full lists them`]),
  ];
}

/** A question with the entry or individual that it is about. */
export function questionLine({ prompt, missing, index, individual }: Question): string {
  const of =
    index === undefined ? (individual === undefined ? '' : `${visibleLine(individual)}: `) : `entry ${index + 1}: `;
  return `${of}${prompt} (${missing})`;
}

function contestedSection({ contested }: Assessment, io: CliIo): string[] {
  if (contested.length === 0) return [];
  return [
    heading('Read one way here, and open to another reading', io),
    ...contested.flatMap(({ id, reading, otherReading, wouldChange }) => [
      `  ${id}: ${reading}`,
      `      otherwise: ${otherReading} It would change: ${wouldChange.join(', ')}.`,
    ]),
  ];
}

function advisorySection({ advisories }: Assessment, io: CliIo): string[] {
  if (advisories.length === 0) return [];
  return [
    heading('Not rules of the Guidelines, but worth knowing', io),
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
