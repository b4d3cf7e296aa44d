import { describe, expect, test } from 'vitest';
import { editionInForce } from '../editions/current.ts';
import { conditionLabels } from '../evaluation/condition-labels.ts';
import type { Condition } from './condition.ts';
import { printCondition } from './print.ts';

const names = conditionLabels(editionInForce);

const outbreak = '“Is there an outbreak, rather than the illness of one person?”';

describe('a condition in English', () => {
  test.each<[string, Condition, string]>([
    ['a yes', { fact: 'lifeThreatening' }, '“Is the injury or illness life-threatening?” is answered yes'],
    ['a no', { not: { fact: 'stillbirth' } }, '“Was the death a stillbirth?” is answered no'],
    [
      'and, with or in brackets',
      { all: [{ fact: 'stillbirth' }, { any: [{ fact: 'outbreak' }, { fact: 'adultInjured' }] }] },
      '“Was the death a stillbirth?” is answered yes and (“Is there an outbreak, rather than the illness of one person?” is answered yes or “Was the adult who was in secure de-escalation injured?” is answered yes)',
    ],
    ['one part alone', { all: [{ any: [{ fact: 'stillbirth' }] }] }, '“Was the death a stillbirth?” is answered yes'],
    ['nothing to hold', { all: [] }, 'in every case'],
    ['nothing that could hold', { any: [] }, 'never'],
    [
      'a field with three values',
      { field: 'population', in: ['child', 'young-person', 'adult'] },
      'the individual is Child, Young person or Another adult',
    ],
    [
      'a field with two values',
      { field: 'population', in: ['child', 'young-person'] },
      'the individual is Child or Young person',
    ],
    ['not a field', { not: { field: 'role', in: ['victim'] } }, 'the individual’s role is not Victim'],
    ['a type', { field: 'type', in: ['peer-on-peer'] }, 'the type is Peer on peer'],
    [
      'programs of the provider',
      { programsOf: 'provider', in: ['child-protection'] },
      'the provider reports under Child protection by a children’s aid society',
    ],
    [
      'nothing but one program',
      { programsOf: 'individual', in: ['other-funded'], only: true },
      'the individual receives only Another funded service for which the ministry expects reports',
    ],
    ['stated', { stated: 'role' }, 'the role is given'],
    ['not stated', { not: { stated: 'type' } }, 'the type is not given'],
    [
      'stated as one of some values',
      { stated: 'setting', in: ['open-custody', 'cpri'] },
      'the provider’s site is given as Open youth custody facility or Child and Parent Research Institute (CPRI)',
    ],
    [
      'not stated as that',
      { not: { stated: 'providerRoles', in: ['placing-agency'] } },
      'the provider is not given as Placing agency',
    ],
    ['own programs', { not: { stated: 'programs' } }, 'the individual’s own programs are not given'],
    ['an answer', { answered: 'outbreak', as: false }, `${outbreak} has the answer no`],
    ['not an answer', { not: { answered: 'outbreak', as: true } }, `${outbreak} does not have the answer yes`],
    [
      'programs of both',
      { programsOf: 'both', in: ['education'] },
      'the individual receives from this provider Education programs supported by service providers',
    ],
    [
      'programs of another provider',
      { programsOf: 'another-provider', in: ['education'] },
      'the individual receives from another provider Education programs supported by service providers',
    ],
    [
      'not a group',
      { not: { all: [{ fact: 'stillbirth' }, { stated: 'role' }] } },
      'not (“Was the death a stillbirth?” is answered yes and the role is given)',
    ],
  ])('%s', (_, condition, english) => {
    expect(printCondition(condition, names)).toBe(english);
  });
});
