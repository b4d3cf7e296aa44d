import { formatTimestamp, ontario } from '../../calendar/time-zone.ts';
import { parseMoment } from '../../calendar/timestamp.ts';
import { notificationTerms, taxonomy } from '../../editions/current.ts';
import { nodeNamed } from '../../input/names.ts';
import { getOrInsertComputed } from '../../lib/memo.ts';
import type { ReportNotification } from '../../model/report-draft.ts';
import type { SubcategoryNode } from '../../model/taxonomy.ts';
import { programs } from '../../vocabulary/programs.ts';
import { furtherRecipients } from '../../vocabulary/report-values.ts';
import { isBlank, items, type PartialReportDraft } from '../parse/partial-draft.ts';

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** The label of an id; `undefined` when the id is left out. */
export function labelOf(labelled: readonly Labelled[], id: string | null | undefined): string | undefined {
  return labelled.find((item) => item.id === id)?.label;
}

const recipients: readonly Labelled[] = [
  ...notificationTerms.map(({ recipient, label }) => ({ id: recipient, label })),
  ...furtherRecipients,
];

/** Who is notified, in words. */
export function recipientLabel(recipient: ReportNotification['recipient'] | null | undefined): string | undefined {
  return labelOf(recipients, recipient);
}

/** Programs in words. */
export function programLabels(ids: readonly (string | null | undefined)[] | null | undefined): string {
  return items(ids)
    .flatMap((id) => labelOf(programs, id) ?? [])
    .join('; ');
}

/** The ids of an entry, as far as they are there. */
type EntryPath = Readonly<Partial<Record<'category' | 'subcategory' | 'type', string | null | undefined>>>;

/** Category, subcategory and type as section 13 prints them. */
export function entryLabel({ category, subcategory, type }: EntryPath): string {
  const first = nodeNamed(taxonomy, category);
  const second = nodeNamed<SubcategoryNode>(first?.subcategories ?? [], subcategory);
  const third = nodeNamed(second?.types ?? [], type);
  return items([first, second, third])
    .map(({ label }) => label)
    .join(' / ');
}

/** How an individual is referred to: by the place among the people or, when no person is listed, among the individuals. */
export function reference(draft: PartialReportDraft, id: string | null | undefined): string | undefined {
  return isBlank(id) ? undefined : getOrInsertComputed(references, draft, () => referencesOf(draft)).get(id);
}

/** By drafts that have been read: each reading makes an object of its own, which nothing changes. */
const references = new WeakMap<PartialReportDraft, ReadonlyMap<unknown, string>>();

function referencesOf({ people, individuals }: PartialReportDraft): ReadonlyMap<unknown, string> {
  const listed = items(people).length > 0 ? items(people) : items(individuals);
  const byId = listed.map(({ id }, place): [unknown, string] => [id, `Individual #${place + 1}`]);
  return new Map(byId.reverse());
}

/** A moment as the clocks of Ontario show it: "2026-11-23 08:00 (UTC-05:00)". */
export function timeLabel(moment: string | Date | null | undefined): string | undefined {
  const parsed = parseMoment(moment);
  if (parsed === undefined) return undefined;
  const text = formatTimestamp(parsed, ontario);
  const clock = text.slice(11, 19).replace(/:00$/, '');
  return `${text.slice(0, 10)} ${clock} (UTC${text.slice(19)})`;
}

/** An answer in words; `undefined` when there is none. */
export function yesOrNo(answer: boolean | null | undefined): string | undefined {
  if (answer === true) return 'Yes';
  return answer === false ? 'No' : undefined;
}
