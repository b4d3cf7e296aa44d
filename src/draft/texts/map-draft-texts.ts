import { isRecord, type Path } from '../../input/checks.ts';
import { getOrInsertComputed, lazy } from '../../lib/memo.ts';
import { isBlank, type PartialReportDraft } from '../parse/partial-draft.ts';
import { draftTexts, type TextKind } from './draft-texts.ts';

/** What to put in the place of a text of each kind. A kind that is left out stays as it is. */
export type TextMappers = { readonly [Kind in TextKind]?: (text: string) => string };

/** A copy of a draft with its texts changed by their kinds. A blank text stays as it is, and so does everything else. */
export function mapDraftTexts<Draft extends PartialReportDraft>(draft: Draft, byKind: TextMappers): Draft {
  return { ...draft, ...mapRecord({ ...draft }, fields(), [], (kind, text) => byKind[kind]?.(text) ?? text) };
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
  mapRecord({ ...draft }, fields(), [], (kind, text, path) => {
    found.push({ path, text, kind });
    return text;
  });
  return found;
}

type Change = (kind: TextKind, text: string, path: Path) => string;

/** A field by the fields within it, or the kind of text that it is; `*` for the rows of a list. */
interface Fields extends Map<string, Fields | TextKind> {}

const fields = lazy((): Fields => {
  const root: Fields = new Map();
  for (const [path, kind] of Object.entries(draftTexts)) {
    if (kind === null) continue;
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let at = root;
    for (const step of steps) {
      const next = getOrInsertComputed(at, step, (): Fields => new Map());
      if (typeof next === 'string') throw new Error(`a text has no fields: ${path}`);
      at = next;
    }
    at.set(last, kind);
  }
  return root;
});

function mapValue(value: unknown, field: Fields | TextKind, path: Path, change: Change): unknown {
  if (typeof field === 'string')
    return typeof value !== 'string' || isBlank(value) ? value : change(field, value, path);
  if (isRecord(value)) return mapRecord(value, field, path, change);
  const row = field.get('*');
  if (row === undefined || !Array.isArray(value)) return value;
  return Array.from(value, (item: unknown, index) => mapValue(item, row, [...path, index], change));
}

function mapRecord(
  record: Readonly<Record<string, unknown>>,
  inner: Fields,
  path: Path,
  change: Change,
): Record<string, unknown> {
  const changed = Array.from(inner).filter(([key]) => Object.hasOwn(record, key));
  return {
    ...record,
    ...Object.fromEntries(changed.map(([key, field]) => [key, mapValue(record[key], field, [...path, key], change)])),
  };
}
