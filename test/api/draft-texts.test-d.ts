import { expectTypeOf, it } from 'vitest';
import type { draftTexts, StringPath } from '../../src/draft/texts/draft-texts.ts';
import type { ReportDraft } from '../../src/model/report-draft.ts';

it('lists the path of every string of any wording, with an asterisk for the rows of lists', () => {
  interface Form {
    readonly name: string;
    readonly kind: 'one' | 'other';
    readonly count?: number | null;
    readonly at?: string | Date | null | undefined;
    readonly rows: readonly { readonly note?: string; readonly done: boolean }[];
    readonly tags?: readonly string[] | null;
    readonly office: { readonly address?: { readonly street: string } | null };
  }
  expectTypeOf<StringPath<Form>>().toEqualTypeOf<'name' | 'at' | 'rows.*.note' | 'tags.*' | 'office.address.street'>();
});

it('finds a field in a table that lacks it', () => {
  type Grown = ReportDraft & { readonly remarks?: readonly { readonly label: string }[] };
  expectTypeOf<Exclude<StringPath<Grown>, keyof typeof draftTexts>>().toEqualTypeOf<'remarks.*.label'>();
  expectTypeOf<Exclude<StringPath<ReportDraft>, keyof typeof draftTexts>>().toBeNever();
});
