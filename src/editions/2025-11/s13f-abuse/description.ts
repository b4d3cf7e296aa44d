import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { DescriptionItem } from '../../../model/rule.ts';
import { always, role } from '../conditions.ts';

const describe = {
  per: 'entry',
  categories: ['abuse-or-mistreatment'],
  citations: guidelines('13.F'),
  when: always,
} as const;

export const abuseDescription: readonly DescriptionItem[] = frozen([
  {
    ...describe,
    id: '13f.describe.against',
    text: 'Against whom the allegations are: an individual, the service provider, somebody who works with the individual, family.',
  },
  {
    ...describe,
    id: '13f.describe.harmed-by-individual',
    text: 'Whom the individual is said to have abused or mistreated.',
    when: role('perpetrator'),
  },
  {
    ...describe,
    id: '13f.describe.disclosed-to',
    text: 'To whom the allegation was disclosed, staff or a volunteer for instance.',
    onlyIf: 'if applicable',
  },
  {
    ...describe,
    id: '13f.describe.duty-to-report',
    text: 'Whether the duty to report to a society was met: by whom, and when.',
    citations: guidelines('13.F', [72], ['CYFSA s.125']),
    onlyIf: 'where required',
  },
  {
    ...describe,
    id: '13f.describe.when-and-where',
    text: 'The time and place of what is alleged: during a service, or in the past.',
  },
  {
    ...describe,
    id: '13f.describe.safety',
    text: 'What is done to keep those involved safe and supported: other staff, counselling, medical attention.',
  },
  {
    ...describe,
    id: '13f.describe.injuries',
    text: 'Injuries of the individual, and whether they call for medical attention.',
  },
  {
    ...describe,
    id: '13f.describe.investigation',
    text: 'How an investigation stands: needed, under way, verified, not verified, inconclusive, or its outcome unknown for good.',
  },
  {
    ...describe,
    id: '13f.describe.investigation-outcome',
    text: 'What an investigation has found, without anything that could affect one under way.',
    onlyIf: 'where applicable',
  },
]);
