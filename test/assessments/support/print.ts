import { explainRule } from '../../../src/catalogue/explain-rule.ts';
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
import type { RuleRef } from '../../../src/model/citation.ts';
import type { PersonalInformationPolicy } from '../../../src/model/personal-information.ts';
import { rulesIn } from './rules-in.ts';

// The whole of an assessment, with rules, questions and advisories by id. A rule whose text is not what `explainRule` returns is printed
// whole at the end.

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
    describe(assessment.description),
    assessment.questions.map(question),
    assessment.contested.map(contested),
    assessment.advisories.map(advisory),
    otherTexts(assessment),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const rules = (word: string, refs: readonly RuleRef[]): string[] =>
  refs.length === 0 ? [] : [`  ${word}: ${refs.map(({ id }) => id).join(', ')}`];

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

/** The items of the description by id: those of a section and an entry in one line, without what all of their ids begin with. */
function describe(items: readonly DescriptionRequirement[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { id, index } of items) {
    const [, section = '', item = ''] = /^(.*)\.describe\.(.*)$/.exec(id) ?? [];
    const line = `describe ${section}${about(index, undefined)}`;
    lines.set(line, [...(lines.get(line) ?? []), item]);
  }
  return [...lines].map(([line, names]) => `${line}: ${names.join(', ')}`);
}

function question(given: Question): string {
  const group = given.group === undefined ? '' : `; in the list ${given.group.id}`;
  const options = given.options === undefined ? '' : `; options: ${given.options.map(({ id }) => id).join(', ')}`;
  const multiple = given.multiple === undefined ? '' : ', several';
  return `question: ${given.missing}${about(given.index, given.individual)}: ${given.kind}${multiple}; affects: ${given.affects.join(', ')}${group}${options}`;
}

const contested = ({ id, wouldChange }: ContestedPassage): string =>
  `contested: ${id}; would change: ${wouldChange.join(', ')}`;

const advisory = ({ id, severity, index, individual }: Advisory): string =>
  `advisory: ${id} (${severity})${about(index, individual)}`;

/** The rules with another text or other citations than `explainRule` returns: those of passages that are read the other way. */
function otherTexts(assessment: Assessment): string[] {
  const { guidelines } = assessment;
  const lines = rulesIn(assessment).flatMap((rule) => {
    const line = printRule(rule);
    return line === printRule(explainRule(rule.id, { guidelines })) ? [] : [line];
  });
  return [...new Set(lines)];
}

const printRule = ({ id, text, citations }: RuleRef): string =>
  `rule ${id}: ${text} [${citations.map(printCitation).join('; ')}]`;
