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
    text: 'State who the allegations are against, such as an individual, the service provider, another person who works with the individual, or a family member.',
  },
  {
    ...describe,
    id: '13f.describe.harmed-by-individual',
    text: 'State who the individual is alleged to have abused or mistreated.',
    when: role('perpetrator'),
  },
  {
    ...describe,
    id: '13f.describe.disclosed-to',
    text: 'State who the allegation was disclosed to, such as staff or a volunteer.',
    onlyIf: 'if applicable',
  },
  {
    ...describe,
    id: '13f.describe.duty-to-report',
    text: 'State whether a society was notified under the duty to report. If so, state who made the notification and when.',
    citations: guidelines('13.F', [72], ['CYFSA s.125']),
    onlyIf: 'where required',
  },
  {
    ...describe,
    id: '13f.describe.when-and-where',
    text: 'State when and where the alleged incident occurred, for example while receiving a service or historically.',
  },
  {
    ...describe,
    id: '13f.describe.safety',
    text: 'Describe the steps taken to ensure the safety or support of those involved, such as alternative staffing, counselling or medical attention.',
  },
  {
    ...describe,
    id: '13f.describe.injuries',
    text: 'State whether the individual requires medical attention, and describe any injuries.',
  },
  {
    ...describe,
    id: '13f.describe.investigation',
    text: 'State whether an investigation is required, under way or complete. If it is complete, state the result: verified, not verified, inconclusive, or not known and not going to be known.',
  },
  {
    ...describe,
    id: '13f.describe.investigation-outcome',
    text: 'Give the outcome of any investigation, without information that could affect an ongoing investigation.',
    onlyIf: 'where applicable',
  },
]);
