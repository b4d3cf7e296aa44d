import { expect, it } from 'vitest';
import { InvalidInputError } from '../../input/invalid-input-error.ts';
import { countRestraints, type RestraintEpisode } from './restraints.ts';

const hold = (releasedAfter: boolean): RestraintEpisode => ({ kind: 'physical-restraint', releasedAfter });
const device = (releasedAfter: boolean): RestraintEpisode => ({ kind: 'mechanical-restraint', releasedAfter });
const room = (releasedAfter: boolean): RestraintEpisode => ({ kind: 'secure-de-escalation', releasedAfter });

it.each<[story: string, episodes: RestraintEpisode[], entries: number]>([
  ['none', [], 0],
  ['one hold', [hold(true)], 1],
  ['one hold that is not over', [hold(false)], 1],
  ['released and begun again', [hold(true), hold(true)], 2],
  ['one hold that becomes another without release', [hold(false), hold(true)], 1],
  ['three holds without release', [hold(false), hold(false), hold(true)], 1],
  ['a hold changed, released, and begun again', [hold(false), hold(true), hold(true)], 2],
  ['a hold that becomes a device without release: another kind', [hold(false), device(true)], 2],
  ['a hold, a room, a hold, never released', [hold(false), room(false), hold(true)], 3],
  ['twice in the room', [room(true), room(true)], 2],
  ['in the room without a break', [room(false), room(true)], 1],
])('%s: %o', (_story, episodes, entries) => {
  expect(countRestraints(episodes)).toBe(entries);
});

it.each<[what: string, episodes: unknown, problem: string]>([
  ['no list', 'physical-restraint', 'episodes: expected a list'],
  ['an unknown kind', [{ kind: 'physical restraint', releasedAfter: true }], 'episodes[0].kind: expected one of'],
  ['no word on release', [{ kind: 'physical-restraint' }], 'episodes[0].releasedAfter: expected true or false'],
  [
    'null on release: not known is not no',
    [{ kind: 'physical-restraint', releasedAfter: null }],
    'episodes[0].releasedAfter',
  ],
])('%s is refused', (_what, episodes, problem) => {
  const call = (): unknown => Reflect.apply(countRestraints, undefined, [episodes]);
  expect(call).toThrow(InvalidInputError);
  expect(call).toThrow(problem);
});
