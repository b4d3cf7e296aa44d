import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionInForce } from '../../src/editions/current.ts';
import type { Assessment, NotificationDuty } from '../../src/model/assessment.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import { decisions, times } from '../../src/phrases/answers.ts';
import { assessFile, readAssessmentFile } from '../../test/assessments/support/file.ts';
import type { Part } from './draft.ts';
import { list, listed } from './markdown.ts';
import { ruleLink } from './rows.ts';

/** The reviewed stories of test/assessments that open the page of each category: their answers are computed. */
const stories: Readonly<Record<CategoryId, readonly string[]>> = {
  death: ['13a-foster-child-killed-on-a-visit', '13a-stillbirth'],
  'serious-injury': ['13b-broken-wrist-in-a-residence', '13b-scrape-needing-nothing'],
  'serious-illness': ['13c-measles-in-a-residence', '13c-asthma-at-a-rehabilitation-session'],
  'serious-individual-action': ['13d-on-the-roof', '13d-phone-against-house-rules'],
  'restrictive-intervention': ['13e-adult-held-in-a-crisis', '13e-brief-gentle-redirection'],
  'abuse-or-mistreatment': ['13f-staff-struck-a-child', '13f-money-taken-from-an-adult'],
  'error-or-omission': ['13g-wrong-dose-in-supportive-living', '13g-late-dose-without-harm'],
  'serious-complaint': ['13h-rights-complaint-in-open-custody', '13h-harmless-complaint-about-a-client'],
  'disturbance-or-disaster': ['13i-flood-in-a-foster-home', '13i-outage-that-changes-nothing'],
};

/** Two incidents of a category, each with its answer and the reasons. */
export const workedExamples = (category: CategoryId): Part => ['## Examples', ...stories[category].flatMap(example)];

function example(name: string): Part {
  const file = readAssessmentFile(name, readFileSync(join('test', 'assessments', `${name}.md`), 'utf8'));
  const [title = '', story = ''] = file.head.split(/\n\n/);
  const assessment = assessFile(file);
  return [
    `##${title}`,
    story.replaceAll('\n', ' '),
    list([
      `**Answer:** ${answerOf(assessment)}`,
      ...notifyLine('Notify', assessment, 'required'),
      ...notifyLine('May need notifying', assessment, 'undetermined'),
      `**Why:** ${reasonsOf(assessment)}`,
    ]),
  ];
}

function answerOf({ reportability, level, workingLevel }: Assessment): string {
  const decision = `${decisions[reportability.decision]}.`;
  if (workingLevel === null) return decision;
  const time = times[workingLevel];
  return level.level === 'undetermined'
    ? `${decision} The Level is not settled: treat the occurrence as Level ${workingLevel} and report ${time}.`
    : `${decision} It is Level ${workingLevel}: report ${time}.`;
}

function notifyLine(words: string, { notifications }: Assessment, status: NotificationDuty['status']): string[] {
  const labels = new Map<string, string>(
    editionInForce.notificationTerms.map(({ recipient, label }) => [recipient, label]),
  );
  const named = notifications
    .filter((duty) => duty.status === status)
    .map(({ recipient }) => `[${labels.get(recipient) ?? recipient}](13-notifications.md#${recipient})`);
  return named.length === 0 ? [] : [`**${words}:** ${listed([...new Set(named)], 'and')}.`];
}

/** The rules behind the decision and the Level; where these are open, the questions that would settle them. */
function reasonsOf({ reportability, level, guidelines }: Assessment): string {
  const rules = [...reportability.because, ...level.because].map(ruleLink);
  const questions = new Map<string, string>(editionInForce.facts.map(({ id, question }) => [id, question]));
  const open = [...new Set([...reportability.missing, ...level.missing])].flatMap((id) => {
    const question = questions.get(id);
    return question === undefined ? [] : [`[${question}](19-questions.md#fact.${id})`];
  });
  if (guidelines !== editionInForce.id) throw new RangeError('the examples follow the edition in force');
  return [...rules, ...(open.length === 0 ? [] : [`Still open: ${open.join(' ')}`])].join(' ');
}
