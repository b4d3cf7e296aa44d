import type { Assessment, Unsettled } from '../../src/index.ts';
import { decisions, manner, policyParts, policyValue, times } from '../../src/phrases/answers.ts';
import { readableTime } from './clock.ts';
import { keyOf } from './keys.ts';
import { type Asked, askedGroups, openForLevel } from './questions.ts';
import { individualLabel, type State } from './state.ts';
import {
  citationWords,
  companionLabel,
  entryLabel,
  levelNames,
  programLabel,
  recipientLabel,
  statuses,
} from './words.ts';

/** The assessment and the answers that it rests on, as plain text. */
export function summaryText(state: State, assessment: Assessment): string {
  const { draft } = state;
  const { reportability, level, workingLevel, initialReportDue, receipt } = assessment;
  const time = workingLevel === null ? '' : `, ${times[workingLevel]} of becoming aware`;
  const head =
    level.level === 'undetermined'
      ? `Treat as Level ${workingLevel}${time}. The Level is not settled`
      : `${levelNames(level.level)}${time}`;
  const prompts = new Map(assessment.questions.map((question) => [keyOf(question), question.prompt]));
  const dependsOn = ({ missingAt }: Unsettled): string => {
    const open = missingAt.map(({ what, ...at }) => prompts.get(keyOf({ missing: what, ...at })) ?? what);
    return open.length === 0 ? '' : ` Depends on: ${open.join(' ')}`;
  };
  const sections: (readonly [string, readonly string[]])[] = [
    [
      'Occurrence',
      [
        `Programs: ${draft.provider.programs.map(programLabel).join('; ')}`,
        ...draft.entries.map((entry, index) => {
          const about = entry.individual == null ? '' : ` (${individualLabel(draft, entry.individual)})`;
          return `Entry ${index + 1}: ${entryLabel(entry)}${about}`;
        }),
        ...(draft.awareAt == null ? [] : [`Aware: ${readableTime(draft.awareAt)} (Ontario)`]),
      ],
    ],
    [
      'Decision',
      [
        `${decisions[reportability.decision]}.`,
        `${head}.`,
        ...(initialReportDue === null ? [] : [`First report due by ${readableTime(initialReportDue)} (Ontario).`]),
        ...[...reportability.because, ...level.because].map(
          ({ text, citations }) => `${text} [${citations.map(citationWords).join('; ')}]`,
        ),
      ],
    ],
    [
      'Answers that could still change the Level or the decision to report',
      openForLevel(assessment).map(({ prompt }) => prompt),
    ],
    [
      'Whom to notify',
      assessment.notifications.map((duty) => {
        const about = duty.individual === undefined ? '' : ` (${individualLabel(draft, duty.individual)})`;
        const how = manner(duty);
        const howToNotify = how === '' || duty.status === 'not-required' ? '' : `, ${how}`;
        const status = duty.status === duty.workingStatus ? statuses[duty.status] : 'Call now (working to Level 1)';
        const why = duty.because.length === 0 ? '' : ` Because: ${duty.because.map(({ text }) => text).join(' ')}`;
        return `${status}: ${recipientLabel(duty.recipient)}${about}${howToNotify}.${why}${dependsOn(duty)}`;
      }),
    ],
    [
      'What else to report',
      [
        ...assessment.companions.map((companion) => `${companion.how}: ${companionLabel(companion)}`),
        ...assessment.possibleCompanions.map((companion) => `possibly ${companion.how}: ${companionLabel(companion)}`),
      ],
    ],
    [
      'Personal information',
      policyParts.map(([part, label]) => `${label}: ${policyValue(assessment.personalInformation[part])}`),
    ],
    [
      'Description',
      assessment.description.map(({ text, when, index }) => {
        const of = index === undefined || draft.entries.length === 1 ? '' : `Entry ${index + 1}: `;
        return `[ ] ${of}${text}${when === undefined ? '' : ` (${when})`}`;
      }),
    ],
    [
      'Passages with two interpretations',
      assessment.contested.map(({ reading, otherReading }) => `${reading} Other interpretation: ${otherReading}`),
    ],
    ['Advisories', assessment.advisories.map(({ text, source }) => `${text} (${source})`)],
    [
      'Answers',
      askedGroups(state, assessment).flatMap(({ heading, questions }) =>
        questions.flatMap((asked) => answerLine(heading, asked)),
      ),
    ],
  ];
  const body = sections.flatMap(([heading, lines]) =>
    lines.length === 0 ? [] : [`${heading}\n${lines.map((line) => `- ${line}`).join('\n')}`],
  );
  return `${[...body, `${receipt.library}, rules ${receipt.rulesDigest}. Not legal advice; the Guidelines are the authority.`].join('\n\n')}\n`;
}

function answerLine(heading: string, asked: Asked): string[] {
  const words = answerWords(asked);
  return words === undefined ? [] : [`${heading}: ${asked.prompt} ${words}`];
}

/** "Yes", "No", "Not known", or the labels of what was chosen; `undefined` when the question was not answered. */
export function answerWords({ given, notKnown, options }: Asked): string | undefined {
  if (given === undefined) return notKnown ? 'Not known' : undefined;
  if (typeof given === 'boolean') return given ? 'Yes' : 'No';
  const ids = typeof given === 'string' ? [given] : given;
  if (ids.length === 0) return 'None of these';
  return ids.map((id) => options.find((option) => option.id === id)?.label ?? id).join('; ');
}
