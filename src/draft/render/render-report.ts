import { boolean, oneOf, optional, recordOf } from '../../input/checks.ts';
import { invalidInput, type Problem } from '../../input/problem.ts';
import type { PartialReportDraft } from '../parse/partial-draft.ts';
import { peopleOf, requireWellFormed } from '../privacy/known-people.ts';
import { minimizersFor } from '../privacy/text-finders.ts';
import { mapDraftTexts } from '../texts/map-draft-texts.ts';
import { createDraftContext } from '../validate/draft-context.ts';
import { asMarkdown, asText, type Block } from './blocks.ts';
import { reportBlocks } from './render-sections.ts';

/** How to render a report. */
export interface RenderReportOptions {
  /** `'text'`, unless said otherwise. */
  readonly format?: 'text' | 'markdown' | null | undefined;
  /** As a manual report, while the ministry's tool is out of reach. */
  readonly manual?: boolean | null | undefined;
}

/**
 * A draft as text to paste into the ministry's tool, in the order of section 12, or as a manual report during an outage. Names stand
 * as the policy lets them, texts are minimized as `minimizeText` does it, and a view without consent stays out. What section 12
 * asks for and the draft lacks is marked as not given.
 *
 * @param draft - The draft.
 * @param options - `format`: `'text'` (the default) or `'markdown'`; `manual`: with the heading of a manual report.
 * @returns The text. It contains personal information, as the report does.
 * @throws InvalidInputError when what is there has the wrong shape, or an option is not known.
 * @example
 * ```ts
 * const text = renderReport({
 *   provider: { programs: ['vaw-shelter'] },
 *   individuals: [{ id: 'i1' }],
 *   entries: [{ category: 'serious-injury', subcategory: 'self-harm', individual: 'i1' }],
 *   site: 'Site 7',
 *   location: 'service-provider-site',
 *   people: [{ id: 'i1', firstName: 'Jordan', lastName: 'Smith', dateOfBirth: '1988-04-03' }],
 *   notifications: [{ recipient: 'police', made: true }],
 *   description: 'Individual #1 was hurt.',
 *   signOff: { preparedBy: { name: 'Bo Lindqvist', position: 'Supervisor', contact: 'Extension 214' } },
 * }, { manual: true });
 * text.split('\n')[0] //=> 'MANUAL SERIOUS OCCURRENCE REPORT'
 * text.includes('Name: J.S.') //=> true
 * ```
 * @since 0.1.0
 */
export function renderReport(draft: PartialReportDraft, options?: RenderReportOptions | null): string {
  const { format, manual } = checkedOptions(options);
  const report = createDraftContext({ draft: requireWellFormed(draft), wrong: [] });
  const minimized = mapDraftTexts(report.draft, minimizersFor(peopleOf(report.draft), [], report.policy));
  const blocks: Block[] = [
    ...(manual === true ? manualHeading : heading),
    ...reportBlocks({ ...report, draft: minimized }),
  ];
  return format === 'markdown' ? asMarkdown(blocks) : asText(blocks);
}

const heading: readonly Block[] = [{ kind: 'title', text: 'Serious occurrence report' }];

// Section 10, step 6. The sources ask for nothing else on a manual report.
const manualHeading: readonly Block[] = [{ kind: 'title', text: 'Manual serious occurrence report' }];

const check = optional(
  recordOf('options', { format: optional(oneOf(['text', 'markdown'])), manual: optional(boolean) }),
);

function checkedOptions(options: RenderReportOptions | null | undefined): RenderReportOptions {
  const problems: Problem[] = [];
  check(options, ['options'], problems);
  if (problems.length > 0) throw invalidInput(problems);
  return options ?? {};
}
