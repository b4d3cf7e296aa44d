import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CategoryReportability } from '../../../model/rule.ts';
import { all, always, fact, population, role } from '../conditions.ts';

export const abuseReportability: CategoryReportability = frozen({
  criteria: [
    {
      id: '13f.report.while-receiving-service',
      text: 'Abuse or mistreatment of an individual, or by one, is witnessed, alleged or suspected, from the time the individual was receiving a service.',
      citations: guidelines('13.F', [69]),
      scope: 'needed',
      when: always,
    },
    {
      id: '13f.report.historical',
      text: 'Abuse from before the service is newly alleged, and the individual is a child, a young person or an adult with a developmental disability.',
      citations: guidelines('13.F', [70]),
      scope: 'not-needed',
      when: all(
        fact('newHistoricalAllegation'),
        population('child', 'young-person', 'adult-with-developmental-disability'),
        role('victim'),
      ),
    },
  ],
  exceptions: [],
  criteriaNotMet: {
    id: '13f.not-met',
    text: 'Neither abuse while receiving a service nor a new allegation of historical abuse.',
    citations: guidelines('13.F'),
  },
});
