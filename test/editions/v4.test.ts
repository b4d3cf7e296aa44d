import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../scripts/handbook/draft.ts';
import { newFact, v4 } from './v4/ids.ts';

// A new edition is a folder (here v4/) and one line: that of `current.ts`, which names the folder.
vi.resetModules();
vi.doMock('../../src/editions/current.ts', () => import('./v4/plugin.ts'));
const sor = await import('../../src/index.ts');
const { categoryPages } = await import('../../scripts/handbook/chapters/category/page.ts');
const { personalInformationChapter } = await import('../../scripts/handbook/chapters/personal-information.ts');
const { whatChanged } = await import('../../scripts/handbook/chapters/what-changed.ts');

// Test files share a process: the next one gets the real list again.
afterAll(() => {
  vi.doUnmock('../../src/editions/current.ts');
  vi.resetModules();
});

const unbelted = {
  category: 'serious-injury',
  subcategory: 'accidental',
  facts: Object.fromEntries([[newFact, true]]),
} as const;
const provider = { programs: ['homelessness'] } as const;
const awareAt = '2027-02-01T10:00:00-05:00';

describe('an edition that is added to the list', () => {
  test('decides the Level by its own criteria and facts', () => {
    expect(sor.determineLevel(unbelted).level).toBe(1);
    expect(sor.determineLevel(unbelted, { guidelines: v4 }).because[0]?.text).toBe(
      'The individual was transported without a seat belt.',
    );
    const emergency = { category: 'serious-injury', facts: { emergencyMedicalServices: true } } as const;
    expect(sor.determineLevel(emergency).level).toBe('undetermined');
    expect(sor.determineLevel(emergency, { guidelines: '2025-11' }).level).toBe(1);
  });

  test('refuses its new fact in an earlier edition', () => {
    expect(() => sor.determineLevel(unbelted, { guidelines: '2025-11' })).toThrow('entry.facts');
  });

  test('assesses by its own rules, facts and questions', () => {
    const assessment = sor.assess({ provider, awareAt, entries: [unbelted] });
    expect(assessment.guidelines).toBe(v4);
    expect(assessment.entries[0]?.level.level).toBe(1);
    const asked = sor.assess({
      provider,
      awareAt,
      entries: [{ category: 'serious-injury', subcategory: 'accidental' }],
    });
    expect(asked.questions.find(({ missing }) => missing === newFact)?.prompt).toBe(
      'Was the individual transported without a seat belt?',
    );
    expect(asked.advisories.map(({ id }) => id)).not.toContain('advisory.earlier-edition');
    const before = sor.assess({ provider, awareAt: '2026-12-31T23:00:00-05:00', entries: [unbelted] });
    expect(before.advisories.map(({ id }) => id)).toContain('advisory.earlier-edition');
  });

  test('has no subcategory that it removed', () => {
    const occurrence = { provider, entries: [{ category: 'abuse-or-mistreatment', subcategory: 'neglect' }] } as const;
    expect(() => sor.assess(occurrence)).toThrow('entries[0].subcategory');
    expect(sor.assess(occurrence, { guidelines: '2025-11' }).guidelines).toBe('2025-11');
    expect(sor.findTaxonomyNode('Neglect')).toBeUndefined();
  });

  test('gives its own policy on personal information', () => {
    expect(sor.personalInformationPolicy(provider).name).toBe('initials');
    const entries = [{ category: 'death' }] as const;
    expect(sor.assess({ provider, entries }).personalInformation.name).toBe('initials');
    expect(sor.assess({ provider, entries }, { guidelines: '2025-11' }).personalInformation.name).toBe('full-name');
  });

  test('counts updates by its own interval', () => {
    const events = [{ kind: 'initial-submitted', at: '2026-11-20T10:00:00-05:00' }] as const;
    const report = { awareAt: '2026-11-20T09:30:00-05:00', level: 1, events } as const;
    // Five business days after Friday, November 20.
    expect(sor.reportStatus(report, '2026-11-21T00:00:00-05:00').nextUpdateDue).toBe('2026-11-27');
  });

  test('groups incidents by its own rules', () => {
    const grouping = sor.groupIntoReports([
      { id: 'assault', relation: 'separate' },
      { id: 'restraint', relation: 'consecutive', relatedTo: 'assault' },
    ]);
    expect(grouping.reports).toEqual([['assault'], ['restraint']]);
    const { id, text } = sor.explainRule('8.one-report.consecutive');
    expect(grouping.because.find((rule) => rule.id === id)?.text).toBe(text);
    expect(sor.explainRule(id, { guidelines: '2025-11' }).text).not.toBe(text);
  });

  test('explains its own rules under ids that an earlier edition has too', () => {
    const id = '13b.level-1.emergency-services';
    expect(sor.explainRule(id).printed).toBe(
      'In Serious injury: “Was the individual transported without a seat belt?” is answered yes.',
    );
    expect(sor.explainRule(id, { guidelines: '2025-11' }).text).not.toBe(sor.explainRule(id).text);
    expect(sor.explainRule('10.update.five-business-days').printed).toBe('Always.');
    expect(() => sor.explainRule('10.update.five-business-days', { guidelines: '2025-11' })).toThrow('id');
  });

  test('has its own facts', () => {
    expect(sor.facts[newFact].usedBy).toEqual(['13b.level-1.emergency-services']);
    expect(sor.factsFor({ category: 'serious-injury' })).toContain(newFact);
  });

  test('shows in the handbook and on the page of differences', () => {
    const printed = (...drafts: readonly Draft[]): string => drafts.flatMap(({ blocks }) => blocks).join('\n');
    const categories = printed(...categoryPages());
    expect(categories).toContain('The individual was transported without a seat belt.');
    expect(categories).not.toContain('Neglect');
    expect(printed(personalInformationChapter())).toContain('Homelessness programs give initials only.');
    expect(printed(whatChanged())).toContain('transported without a seat belt');
    expect(whatChanged().title).toBe('Levels: November 2025 and 2027');
  });
});
