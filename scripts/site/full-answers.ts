import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess/assess.ts';
import { decideOccurrence } from '../../src/assess/decide-occurrence.ts';
import { descriptionRequirements } from '../../src/assess/description-requirements.ts';
import { determineReportability } from '../../src/assess/determine-reportability.ts';
import { notificationDuties } from '../../src/assess/notification-duties.ts';
import { explainBusinessDays } from '../../src/calendar/index.ts';
import { parseOccurrence } from '../../src/input/check-occurrence.ts';
import { highlight } from './highlight.ts';

const given = readFileSync(join('examples', 'medication-error-at-2am.json'), 'utf8');
const occurrence = parseOccurrence(JSON.parse(given));

/** A call of a function, and all that it returns. */
const calls: Readonly<Record<string, readonly [call: string, answer: () => unknown]>> = {
  assess: ['assess(occurrence)', () => assess(occurrence)],
  decideOccurrence: ['decideOccurrence(occurrence)', () => decideOccurrence(occurrence)],
  determineReportability: ['determineReportability(occurrence, 0)', () => determineReportability(occurrence, 0)],
  notificationDuties: ['notificationDuties(occurrence)', () => notificationDuties(occurrence)],
  descriptionRequirements: ['descriptionRequirements(occurrence)', () => descriptionRequirements(occurrence)],
  explainBusinessDays: ["explainBusinessDays('2026-12-23', 7)", () => explainBusinessDays('2026-12-23', 7)],
};

/** The whole answer of a function to one example, computed when the site is built; empty where the function has none. */
export function fullAnswer(name: string): string {
  const [call, answer] = calls[name] ?? [];
  if (call === undefined || answer === undefined) return '';
  const input = call.includes('occurrence') ? `const occurrence = ${given.trim()};\n\n` : '';
  return `<pre tabindex="0"><code>${highlight(`${input}${call}`)}</code></pre>\n<details><summary>All that it returns</summary>\n<pre tabindex="0"><code>${highlight(JSON.stringify(answer(), null, 2))}</code></pre>\n</details>`;
}
