import { expect, test } from 'vitest';
import { CompiledEdition, compileEdition } from '../../src/evaluation/compile-edition.ts';
import { residual, smallEdition } from './small-edition.ts';

test('an edition is compiled once in its life, and two editions apart', () => {
  const edition = smallEdition();
  expect(compileEdition(edition)).toBe(compileEdition(edition));
  expect(compileEdition(smallEdition())).not.toBe(compileEdition(edition));
  expect(compileEdition(edition).edition).toBe(edition);
});

test('a variant shares the logic that it is given, and has one of its own otherwise', () => {
  const usual = new CompiledEdition(smallEdition());
  expect(new CompiledEdition(smallEdition(), usual.logic).logic).toBe(usual.logic);
  expect(new CompiledEdition(smallEdition()).logic).not.toBe(usual.logic);
});

test('what is made of an edition is made once', () => {
  const rules = new CompiledEdition(smallEdition({ advisories: [] }));
  expect(rules.category('death')).toBe(rules.category('death'));
  expect(rules.category('death')).not.toBe(rules.category('serious-injury'));
  expect(rules.widerDuties).toBe(rules.widerDuties);
  expect(rules.labels).toBe(rules.labels);
});

test('a fact and a field are asked for in the words of the edition', () => {
  const edition = smallEdition({
    facts: [{ id: 'outbreak', question: 'Did many fall ill?', help: 'More than one.', citations: [] }],
    fields: [
      { id: 'role', question: 'Who?', help: 'Either.', citations: [], options: [{ id: 'victim', label: 'Victim' }] },
    ],
  });
  expect(new CompiledEdition(edition).questionText('outbreak')).toMatchObject({
    question: 'Did many fall ill?',
    options: [],
  });
  expect(new CompiledEdition(edition).questionText('role')).toMatchObject({
    question: 'Who?',
    options: [{ id: 'victim', label: 'Victim' }],
  });
  expect(() => new CompiledEdition(edition).questionText('stillbirth')).toThrow(
    new RangeError('the edition does not say how to ask for this'),
  );
});

test('a condition in English, in the words of the edition', () => {
  const rules = new CompiledEdition(
    smallEdition({ facts: [{ id: 'outbreak', question: 'Did many fall ill?', help: '', citations: [] }] }),
  );
  const condition = { all: [{ fact: 'outbreak' }, { not: { fact: 'another' } }] };
  expect(rules.print(condition)).toBe('“Did many fall ill?” is answered yes and “another” is answered no');
  expect(rules.print({ field: 'type', in: ['operational', 'another'] })).toBe('the type is Operational or another');
  expect(rules.print({ programsOf: 'provider', in: ['education', 'another'] })).toBe(
    'the provider reports under Education programs supported by service providers or another',
  );
});

test('what a companion rule calls for, with and without a type', () => {
  const ground = { ...residual('both'), when: { field: 'type' as const, in: ['operational'] } };
  const rules = new CompiledEdition(
    smallEdition({
      companions: [
        {
          ...ground,
          how: 'also',
          callsFor: { category: 'serious-complaint', subcategory: 'service-related', about: 'individual' },
        },
      ],
    }),
  );
  const { diagrams } = rules.logic;
  const subcategory = rules.logic.numberOfField('subcategory') ?? -1;
  const type = rules.logic.numberOfField('type') ?? -1;
  const target = { category: 'serious-complaint', subcategory: 'service-related', about: 'individual' } as const;
  expect(diagrams.support(rules.companionTarget(target))).toEqual([subcategory]);
  const typed = { ...target, type: 'operational' } as const;
  expect(diagrams.support(rules.companionTarget(typed))).toEqual([subcategory, type]);
  expect(rules.companionTarget(typed)).toBe(rules.companionTarget(typed));
});

test.each([
  ['population', 'the individual'],
  ['residence', 'the individual’s residence'],
  ['setting', 'the provider’s site'],
  ['role', 'the individual’s role'],
  ['subcategory', 'the subcategory'],
  ['type', 'the type'],
  ['providerRoles', 'the provider'],
  ['privacyRegimes', 'the privacy law'],
  ['directlyOperated', 'the place, operated by the ministry directly,'],
] as const)('%s in English', (field, words) => {
  expect(new CompiledEdition(smallEdition()).print({ field, in: ['another'] })).toBe(`${words} is another`);
});
