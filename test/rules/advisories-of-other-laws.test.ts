import type { Entry, Individual, Occurrence, Provider } from '../../src/model/occurrence.ts';
import type { ProgramId } from '../../src/vocabulary/programs.ts';
import { type RuleCase, showBothWays } from './rule-cases.ts';

const death: Entry = { category: 'death', individual: 'i1' };
const harm: Entry = { category: 'serious-injury', individual: 'i1', facts: { seriousBodilyHarm: true } };
const served: Individual = { id: 'i1', population: 'child', facts: { soughtOrReceivedCasService: true } };

const of = (provider: Provider, entry: Entry, individual: Individual = served): Occurrence => ({
  provider,
  individuals: [individual],
  entries: [entry],
});
const under = (program: ProgramId): Provider => ({ programs: [program], roles: [] });
const elsewhere = under('homelessness');

// O. Reg. 80/19 s.1: a society, a children's residential licensee; footnote 27: Youth Justice service providers too.
const owing: readonly (readonly [string, Provider])[] = [
  ['a society', under('child-protection')],
  ['a society by its role', { ...elsewhere, roles: ['childrens-aid-society'] }],
  ['a children’s residential licensee', under('licensed-out-of-home-care')],
  ['a licensee by its role', { ...elsewhere, roles: ['childrens-residential-licensee'] }],
  ['Youth Justice custody', under('youth-justice-custody-detention')],
  ['a Youth Justice residence', under('youth-justice-residential')],
  ['probation', under('youth-justice-probation')],
  ['other Youth Justice services', under('youth-justice-non-residential')],
];

/** What is said of the notice to the Ombudsman: after a death, or after serious bodily harm. */
const noticed = (rule: string, entry: Entry, others: readonly RuleCase[]): RuleCase[] => [
  ...owing.map(
    ([clause, provider]): RuleCase => ({ rule, clause, fires: of(provider, entry), silent: of(elsewhere, entry) }),
  ),
  {
    rule,
    clause: 'whatever the individual received',
    fires: of(under('licensed-out-of-home-care'), entry, { ...served, programs: ['homelessness'] }),
    silent: of(elsewhere, entry, { ...served, programs: ['licensed-out-of-home-care'] }),
  },
  {
    rule,
    clause: 'a young person as well as a child, and no adult',
    fires: of(under('child-protection'), entry, { ...served, population: 'young-person' }),
    silent: of(under('child-protection'), entry, { ...served, population: 'adult' }),
  },
  {
    rule,
    clause: 'who sought or received a service from a society',
    fires: of(under('child-protection'), entry),
    silent: of(under('child-protection'), entry, {
      id: 'i1',
      population: 'child',
      facts: { soughtOrReceivedCasService: false },
    }),
  },
  ...others,
];

const society = under('child-protection');

showBothWays(
  'The notice to the Ombudsman after a death',
  noticed('advisory.ombudsman.after-death', death, [
    {
      rule: 'advisory.ombudsman.after-death',
      clause: 'after a death only',
      fires: of(society, death),
      silent: of(society, harm),
    },
  ]),
);

showBothWays(
  'The notice to the Ombudsman after serious bodily harm',
  noticed('advisory.ombudsman.after-harm', harm, [
    {
      rule: 'advisory.ombudsman.after-harm',
      clause: 'after serious bodily harm only',
      fires: of(society, harm),
      silent: of(society, { ...harm, facts: { seriousBodilyHarm: false } }),
    },
  ]),
);

const exploited: Entry = { category: 'abuse-or-mistreatment', subcategory: 'exploitation', individual: 'i1' };

showBothWays('Other laws', [
  {
    rule: 'advisory.ombudsman.exploitation',
    clause: 'while the role is not stated',
    fires: of(society, exploited),
    silent: of(society, { ...exploited, role: 'perpetrator' }),
  },
  {
    rule: 'advisory.section-84',
    clause: 'Youth Justice custody that is not directly operated, whatever the individual received',
    fires: of({ programs: ['youth-justice-custody-detention'], roles: [], directlyOperated: false }, death, {
      ...served,
      programs: ['homelessness'],
    }),
    silent: of({ programs: ['homelessness'], roles: [], directlyOperated: false }, death, {
      ...served,
      programs: ['youth-justice-custody-detention'],
    }),
  },
]);
