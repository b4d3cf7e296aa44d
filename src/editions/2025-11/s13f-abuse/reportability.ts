import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CategoryReportability } from '../../../model/rule.ts';
import { all, fact, not, population, role } from '../conditions.ts';

export const abuseReportability: CategoryReportability = frozen({
  criteria: [
    {
      id: '13f.report.while-receiving-service',
      text: 'Abuse or mistreatment of or by an individual is witnessed, alleged or suspected. It did not happen before the individual began to receive a service.',
      citations: guidelines('13.F', [69]),
      scope: 'needed',
      when: not(fact('abuseBeforeService')),
    },
    {
      id: '13f.report.historical',
      text: 'There is a new allegation of abuse from before the service. The individual is a child, a young person or an adult with a developmental disability.',
      citations: guidelines('13.F', [70]),
      scope: 'not-needed',
      when: all(
        fact('abuseBeforeService'),
        fact('newAllegation'),
        population('child', 'young-person', 'adult-with-developmental-disability'),
        role('victim'),
      ),
    },
  ],
  exceptions: [],
  criteriaNotMet: {
    id: '13f.not-met',
    text: 'There is neither abuse while the individual was receiving a service nor a new allegation of historical abuse.',
    citations: guidelines('13.F'),
  },
});
