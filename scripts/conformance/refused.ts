import type { Case } from '../../src/conformance/judge.ts';

const provider = { programs: ['homelessness'] };
const death = { category: 'death', subcategory: 'suicide' };

/** An occurrence that an implementation must refuse, and where it is invalid. */
const invalid = (id: string, occurrence: unknown, ...paths: readonly (readonly (string | number)[])[]): Case => ({
  id: `refused-${id}`,
  occurrence,
  options: {},
  expected: { problems: paths.map((path) => ({ path })) },
});

/** Input that must be refused: a wrong id read as “unknown” could leave a Level 1 unreported. */
export const refused: readonly Case[] = [
  invalid('no-occurrence', null, []),
  invalid('without-entries', { provider }, ['entries']),
  invalid('without-provider', { entries: [death] }, ['provider']),
  invalid('without-programs', { provider: { programs: [] }, entries: [death] }, ['provider', 'programs']),
  invalid('program-misspelled', { provider: { programs: ['homelessnes'] }, entries: [death] }, [
    'provider',
    'programs',
    0,
  ]),
  invalid('category-misspelled', { provider, entries: [{ category: 'deaht' }] }, ['entries', 0, 'category']),
  invalid('subcategory-of-another-category', { provider, entries: [{ category: 'death', subcategory: 'assault' }] }, [
    'entries',
    0,
    'subcategory',
  ]),
  invalid('fact-misspelled', { provider, entries: [{ ...death, facts: { mediaAtention: true } }] }, [
    'entries',
    0,
    'facts',
  ]),
  invalid('fact-as-text', { provider, entries: [{ category: 'serious-injury', facts: { lifeThreatening: 'yes' } }] }, [
    'entries',
    0,
    'facts',
    'lifeThreatening',
  ]),
  invalid('individual-not-listed', { provider, entries: [{ ...death, individual: 'i1' }] }, [
    'entries',
    0,
    'individual',
  ]),
  invalid('time-without-offset', { provider, awareAt: '2026-11-21T02:10:00', entries: [death] }, ['awareAt']),
  invalid('day-that-does-not-exist', { provider, awareAt: '2026-02-30T10:00:00-05:00', entries: [death] }, ['awareAt']),
  invalid(
    'two-problems-at-once',
    { provider: { programs: ['homelessnes'] }, awareAt: 'yesterday', entries: [death] },
    ['provider', 'programs', 0],
    ['awareAt'],
  ),
];
