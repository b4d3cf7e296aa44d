import * as fc from 'fast-check';
import { groupLiving, secureCustody, shelterEvacuation } from '../report/drafts.ts';
import { anyOccurrence } from './occurrences.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Occurrences as JSON. */
export const occurrences: fc.Arbitrary<unknown> = fc
  .tuple(
    anyOccurrence(40, { entries: 2 }),
    fc.constantFrom({}, { occurredAt: '2026-11-23T08:00:00-05:00', awareAt: null, contract: 1 }),
  )
  .map(([occurrence, times]) => plain({ ...occurrence, ...times }));

/** Report drafts about any occurrence, as JSON. */
export const drafts: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.constantFrom(groupLiving, secureCustody, shelterEvacuation, {
      ...groupLiving,
      media: [{ at: '2026-11-23T09:30:00-05:00', outlet: 'Local radio', links: ['https://news.example/fire'] }],
      supportingDocuments: [{ fileName: 'floor-plan.pdf', requestedByMinistry: true }],
      lateExplanation: null,
    }),
    fc.option(anyOccurrence(60, { entries: 1, individuals: 1 }), { nil: {} }),
  )
  .map(([draft, occurrence]) => plain({ ...draft, ...occurrence }));
