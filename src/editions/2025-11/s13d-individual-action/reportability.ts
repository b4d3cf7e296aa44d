import { frozen } from '../../../lib/freeze.ts';
import { guidelines } from '../../../model/citation.ts';
import type { CategoryReportability } from '../../../model/rule.ts';
import { all, always, any, anyFact, fact, population, stated } from '../conditions.ts';

export const seriousIndividualActionReportability: CategoryReportability = frozen({
  criteria: [
    {
      id: '13d.report.suicidal-behaviour',
      text: 'The individual attempted suicide, or made a suicidal threat that is serious or led to a suicide watch.',
      citations: guidelines('13.D', [42]),
      subcategories: ['suicidal-behaviour'],
      scope: 'needed',
      when: always,
    },
    {
      id: '13d.report.assault',
      text: 'An assault on the individual, or one that the individual is accused of: witnessed, alleged or suspected.',
      citations: guidelines('13.D'),
      subcategories: ['assault'],
      scope: 'needed',
      when: always,
    },
    {
      id: '13d.report.contraband',
      text: 'The individual has, or is suspected to have, something that is prohibited, could injure or kill, or is deemed a significant danger or concern.',
      citations: guidelines('13.D', [43, 44]),
      subcategories: ['contraband-safety-risk'],
      scope: 'needed',
      when: anyFact('contrabandProhibited', 'contrabandCouldInjureOrKill', 'contrabandSignificantDanger'),
    },
    {
      id: '13d.report.information-technology',
      text: 'The use of information technology did or could lead to criminal charges, or is or could be a threat to health, safety or well-being.',
      citations: guidelines('13.D', [45, 46]),
      subcategories: ['information-technology'],
      scope: 'needed',
      when: anyFact('itCriminalCharges', 'itThreatToSafety'),
    },
    {
      id: '13d.report.absence',
      text: 'The absence is unusual, suspicious, concerning or without permission; a named type of absence says so.',
      citations: guidelines('13.D', [47, 48, 49, 51, 52]),
      subcategories: ['absence'],
      scope: 'needed',
      when: any(stated('type'), fact('absenceUnusualOrUnauthorized')),
    },
    {
      id: '13d.report.new-serious-charges',
      text: 'The individual incurred charges that the service provider judges serious.',
      citations: guidelines('13.D', [50]),
      subcategories: ['new-serious-charges'],
      scope: 'needed',
      when: always,
    },
    {
      id: '13d.report.relinquishment',
      text: 'Care of an adult with a developmental disability is relinquished, or that is threatened or suspected.',
      citations: guidelines('13.D'),
      subcategories: ['relinquishment-of-care'],
      scope: 'needed',
      when: population('adult-with-developmental-disability'),
    },
    {
      id: '13d.report.other',
      text: 'Another action of the individual that the service provider judges serious.',
      citations: guidelines('13.D'),
      subcategories: ['other'],
      scope: 'needed',
      when: always,
    },
  ],
  exceptions: [
    {
      id: '13d.except.charges-of-service-start',
      text: 'Charges that relate to why a young person started to receive the service.',
      citations: guidelines('13.D', [50]),
      subcategories: ['new-serious-charges'],
      when: all(population('young-person'), fact('chargesRelateToServiceStart')),
    },
  ],
  criteriaNotMet: {
    id: '13d.not-met',
    text: 'None of the criteria of the subcategory is met.',
    citations: guidelines('13.D'),
  },
});
