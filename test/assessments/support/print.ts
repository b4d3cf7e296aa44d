import { printCitation } from '../../../src/cli/print-assessment.ts';
import type {
  Advisory,
  Assessment,
  CompanionEntry,
  ContestedPassage,
  DescriptionRequirement,
  EntryAssessment,
  LevelDecision,
  NotificationDuty,
  Open,
  PossibleCompanionEntry,
  Question,
  ReportabilityDecision,
} from '../../../src/model/assessment.ts';
import type { Citation, RuleRef } from '../../../src/model/citation.ts';
import type { PersonalInformationPolicy } from '../../../src/model/personal-information.ts';

// The whole of an assessment in words, nothing left out but the library's version and the digest of its rules.

export function printAssessment(assessment: Assessment): string {
  const { readings } = assessment.receipt;
  const sections = [
    [
      `guidelines: ${assessment.guidelines}`,
      ...(Object.keys(readings).length === 0 ? [] : [`read otherwise: ${Object.keys(readings).join(', ')}`]),
      ...reportability('', assessment.reportability),
      ...level('', assessment.level),
      `working level: ${assessment.workingLevel ?? 'none'}`,
      `initial report due: ${assessment.initialReportDue ?? 'none'}`,
    ],
    ...assessment.entries.map(entry),
    ...assessment.notifications.map(duty),
    ...assessment.companions.map(companion),
    ...assessment.possibleCompanions.map(possibleCompanion),
    personalInformation(assessment.personalInformation),
    ['description', ...assessment.description.flatMap(requirement)],
    ...assessment.questions.map(question),
    ...assessment.contested.map(contested),
    ...assessment.advisories.map(advisory),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const cited = (citations: readonly Citation[]): string => `[${citations.map(printCitation).join('; ')}]`;

const rules = (word: string, refs: readonly RuleRef[]): string[] =>
  refs.map(({ id, text, citations }) => `  ${word} ${id}: ${text} ${cited(citations)}`);

function open(missing: readonly string[], missingAt: readonly Open[]): string[] {
  if (missing.length === 0 && missingAt.length === 0) return [];
  return [`  missing: ${missing.join(', ')}; at ${missingAt.map(place).join(', ')}`];
}

function place({ what, index, individual }: Open): string {
  return `${what}${about(index, individual)}`;
}

function about(index: number | undefined, individual: string | undefined): string {
  const parts = [
    ...(index === undefined ? [] : [`entry ${index + 1}`]),
    ...(individual === undefined ? [] : [individual]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function reportability(indent: string, { decision, because, missing, missingAt }: ReportabilityDecision): string[] {
  return [`reportability: ${decision}`, ...rules('because', because), ...open(missing, missingAt)].map(
    (line) => indent + line,
  );
}

function level(indent: string, decision: LevelDecision): string[] {
  return [
    `level: ${decision.level ?? 'none'}`,
    ...rules('because', decision.because),
    ...rules('ruled out', decision.ruledOut),
    ...open(decision.missing, decision.missingAt),
  ].map((line) => indent + line);
}

function entry(assessed: EntryAssessment): string[] {
  const { index, individual } = assessed;
  return [
    `entry ${index + 1}${individual === undefined ? '' : ` (${individual})`}`,
    ...reportability('  ', assessed.reportability),
    ...level('  ', assessed.level),
  ];
}

function duty(given: NotificationDuty): string[] {
  return [
    `notify ${given.recipient}${about(undefined, given.individual)}: ${given.status}${given.workingStatus === given.status ? '' : `; until then ${given.workingStatus}`}`,
    `  timing: ${given.timing}; form: ${given.form}${given.recordInReportEvenIfNotMade ? '; in the report even if not made' : ''}`,
    ...rules('because', given.because),
    ...open(given.missing, given.missingAt),
    ...(given.entries.length === 0 ? [] : [`  entries: ${given.entries.map((index) => index + 1).join(', ')}`]),
    ...(given.individuals.length === 0 ? [] : [`  individuals: ${given.individuals.join(', ')}`]),
    ...rules('record', given.record),
  ];
}

function target({ how, index, individual, category, subcategory, type }: CompanionEntry): string {
  const path = [category, subcategory, type].filter((step) => step !== undefined).join('/');
  return `${how} ${path}${about(index, individual)}`;
}

function companion(given: CompanionEntry): string[] {
  return [
    `companion: ${target(given)}`,
    ...rules('because', given.because),
    ...reportability('  ', given.reportability),
    ...level('  ', given.level),
  ];
}

function possibleCompanion(given: PossibleCompanionEntry): string[] {
  return [
    `possible companion: ${target(given)}`,
    ...rules('because', given.because),
    ...open(given.missing, given.missingAt),
    ...reportability('  ', given.reportability),
    ...level('  ', given.level),
  ];
}

function personalInformation({ because, ...parts }: PersonalInformationPolicy): string[] {
  return [
    'personal information',
    ...Object.entries(parts).map(([part, value]) => `  ${part}: ${value}`),
    ...rules('because', because),
  ];
}

function requirement({ id, index, text, when, citations }: DescriptionRequirement): string[] {
  return [
    `  ${id}${about(index, undefined)}: ${text}${when === undefined ? '' : ` (when: ${when})`} ${cited(citations)}`,
  ];
}

function question(given: Question): string[] {
  return [
    `question: ${given.missing}${about(given.index, given.individual)}: ${given.prompt} ${cited(given.citations)}`,
    `  help: ${given.help}`,
    `  ${given.kind}${given.multiple === undefined ? '' : ', several'}; affects: ${given.affects.join(', ')}${given.group === undefined ? '' : `; of the list ${given.group.id}: ${given.group.prompt}`}`,
    ...(given.options === undefined
      ? []
      : [`  options: ${given.options.map(({ id, label }) => `${id} "${label}"`).join(', ')}`]),
  ];
}

function contested({ id, reading, otherReading, wouldChange, citations }: ContestedPassage): string[] {
  return [
    `contested: ${id} ${cited(citations)}`,
    `  read as: ${reading}`,
    `  or as: ${otherReading}`,
    `  would change: ${wouldChange.join(', ')}`,
  ];
}

function advisory({ id, severity, index, individual, text, source }: Advisory): string[] {
  return [`advisory: ${id} (${severity})${about(index, individual)}: ${text}`, `  source: ${source}`];
}
