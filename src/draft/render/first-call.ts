import { firstCallKeys, notificationTerms } from '../../editions/current.ts';
import type { Entry } from '../../model/occurrence.ts';
import type { ReportDraft } from '../../model/report-draft.ts';
import { type DeepPartial, isBlank, items, type PartialReportDraft } from '../parse/partial-draft.ts';
import { withoutIndividual } from '../parse/without-individual.ts';
import { requireWellFormed } from '../privacy/known-people.ts';
import { entryLabel, recipientLabel, timeLabel } from './labels.ts';

/** One thing that the first call says. */
export interface FirstCallItem {
  /** The id of the record: `10.first-call.type`, … */
  readonly id: string;
  /** What the call says about: the kind of occurrence, its time, and so on. */
  readonly text: string;
  /** What the draft says about it; `null` when it says nothing. Never a name. */
  readonly value: string | null;
}

/**
 * The seven things that a Youth Justice service provider reports immediately to the designated ministry contact about a Level 1 serious
 * occurrence (section 10, step 5), as far as the draft contains them. Needs and first actions are for the caller to say: no field of a
 * draft contains them. Other services need not call: their report is the notification, and `assess` lists the ministry's contact as not
 * required, with the reason.
 *
 * @param draft - The draft; it may be half typed.
 * @returns Seven items in the order of the Guidelines.
 * @throws InvalidInputError when what is there has the wrong shape.
 * @example
 * ```ts
 * const items = firstCall({
 *   provider: { programs: ['youth-justice-custody-detention'] },
 *   individuals: [{ id: 'i1' }],
 *   entries: [{ category: 'serious-injury', subcategory: 'self-harm', individual: 'i1' }],
 *   site: 'Site 7',
 *   location: 'service-provider-site',
 *   people: [{ id: 'i1', firstName: 'Jordan', lastName: 'Smith', dateOfBirth: '1988-04-03' }],
 *   notifications: [{ recipient: 'coroner', made: true }],
 *   description: 'Individual #1 was hurt.',
 *   signOff: { preparedBy: { name: 'Bo Lindqvist', position: 'Supervisor', contact: 'Extension 214' } },
 * });
 * items.map(({ value }) => value) //=> ['Serious injury / Self-harm', null, '1', null, 'Coroner', null, null]
 * ```
 * @since 0.1.0
 */
export function firstCall(draft: PartialReportDraft): FirstCallItem[] {
  const sound = requireWellFormed(draft);
  const terms = notificationTerms.filter(({ recipient }) => recipient === 'ministry-designate');
  return terms.flatMap(({ record }) => record.map(({ id, text }) => ({ id, text, value: answerTo(id, sound) })));
}

function answerTo(id: string, draft: PartialReportDraft): string | null {
  const key = firstCallKeys[id];
  return (key === undefined ? null : values[key]?.(draft)) ?? null;
}

type Answer = (draft: PartialReportDraft) => string | null | undefined;

/** What is said of a key of the draft. */
const values: Readonly<Partial<Record<keyof ReportDraft, Answer>>> = {
  entries: ({ entries }) => joined(items(entries).map(entryLabel)),
  occurredAt: ({ occurredAt, awareAt }) => {
    const aware = timeLabel(awareAt);
    return timeLabel(occurredAt) ?? (aware === undefined ? null : `not known; aware of it ${aware}`);
  },
  individuals: individualsInvolved,
  notifications: ({ notifications }) =>
    joined(
      items(notifications).flatMap(({ recipient, made }) => (made === true ? (recipientLabel(recipient) ?? []) : [])),
    ),
  media: ({ facts, media }) => {
    if (items(media).length > 0) return 'Yes';
    if (facts?.mediaAttention === true) return 'Yes, or it is expected';
    return facts?.mediaAttention === false ? 'No, and it is not expected' : null;
  },
};

/** How many individuals are named; an entry about a person who is not named makes it "at least", and "none" takes an entry to say. */
function individualsInvolved({ individuals, entries }: PartialReportDraft): string | null {
  const named = items(individuals).length;
  const isOpen = items(entries).some((entry) => isBlank(entry.individual) && isAboutSomebody(entry));
  if (named === 0) return isOpen || items(entries).length === 0 ? null : '0';
  return isOpen ? `at least ${named}` : `${named}`;
}

const isAboutSomebody = ({ category, subcategory }: DeepPartial<Entry>): boolean =>
  withoutIndividual(category, subcategory) !== 'service-provider';

/** The distinct words in one line; `null` when there are none. */
const joined = (words: readonly string[]): string | null =>
  [...new Set(words.filter((word) => word !== ''))].join('; ') || null;
