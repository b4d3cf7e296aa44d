import { isRecord, type Path } from '../../input/checks.ts';
import { getOrInsertComputed, lazy } from '../../lib/memo.ts';
import { isBlank, type PartialReportDraft } from '../parse/partial-draft.ts';
import { draftTexts, type TextKind } from './draft-texts.ts';

/** What to put in the place of a text of each kind. A kind that is left out stays as it is. */
export type TextMappers = { readonly [Kind in TextKind]?: (text: string) => string };

/** A copy of a draft with its texts changed by their kinds. A blank text stays as it is, and so does everything else. */
export function mapDraftTexts<Draft extends PartialReportDraft>(draft: Draft, byKind: TextMappers): Draft {
  return { ...draft, ...mapRecord({ ...draft }, wholeDraft(), [], (kind, text) => byKind[kind]?.(text) ?? text) };
}

/** A text of a draft that is not blank. */
export interface DraftText {
  /** Where it is in the draft. */
  readonly path: Path;
  readonly text: string;
  readonly kind: TextKind;
}

/** The texts of a draft in the order of section 12. */
export function collectDraftTexts(draft: PartialReportDraft): DraftText[] {
  const found: DraftText[] = [];
  mapRecord({ ...draft }, wholeDraft(), [], (kind, text, path) => {
    found.push({ path, text, kind });
    return text;
  });
  return found;
}

type Change = (kind: TextKind, text: string, path: Path) => string;

/** A field: the kind of text that it is, or the fields within it; `*` for the rows of a list. */
interface Field {
  kind?: TextKind;
  readonly inner: Map<string, Field>;
}

const newField = (): Field => ({ inner: new Map() });

const wholeDraft = lazy((): Field => {
  const whole = newField();
  for (const [path, kind] of Object.entries(draftTexts)) {
    if (kind === null) continue;
    let at = whole;
    for (const step of path.split('.')) at = getOrInsertComputed(at.inner, step, newField);
    at.kind = kind;
  }
  return whole;
});

function mapValue(value: unknown, field: Field, path: Path, change: Change): unknown {
  const { kind, inner } = field;
  if (kind !== undefined) return typeof value !== 'string' || isBlank(value) ? value : change(kind, value, path);
  if (isRecord(value)) return mapRecord(value, field, path, change);
  const row = inner.get('*');
  if (row === undefined || !Array.isArray(value)) return value;
  return Array.from(value, (item: unknown, index) => mapValue(item, row, [...path, index], change));
}

function mapRecord(
  record: Readonly<Record<string, unknown>>,
  { inner }: Field,
  path: Path,
  change: Change,
): Record<string, unknown> {
  const changed = Array.from(inner).filter(([key]) => Object.hasOwn(record, key));
  return {
    ...record,
    ...Object.fromEntries(changed.map(([key, field]) => [key, mapValue(record[key], field, [...path, key], change)])),
  };
}
