import { expect, it } from 'vitest';
import { personalInformationPolicy } from '../../personal-information/policy.ts';
import { reportBlocks } from './render-sections.ts';

it('asks for no date of birth where the policy has none', () => {
  const blocks = reportBlocks({
    draft: { people: [{ id: 'i1', firstName: 'Mirela', dateOfBirth: '1988-04-03' }] },
    policy: { ...personalInformationPolicy({ programs: ['homelessness'] }), dateOfBirth: 'none' },
    assessment: undefined,
  });
  const from = blocks.findIndex(({ text }) => text === 'Individual #1');
  expect(blocks.slice(from, from + 6)).toEqual([
    { kind: 'part', text: 'Individual #1' },
    { kind: 'field', label: 'Name', text: 'Mirela' },
    { kind: 'field', label: 'Gender', text: '(not given)' },
    { kind: 'field', label: 'Programs at the time', text: '(not given)' },
    { kind: 'field', label: 'Legal guardian status', text: '(not given)' },
    { kind: 'section', text: 'Categories' },
  ]);
});
