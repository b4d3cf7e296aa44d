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
      text: 'The individual was assaulted or is accused of an assault. The assault is witnessed, alleged or suspected.',
      citations: guidelines('13.D'),
      subcategories: ['assault'],
      scope: 'needed',
      when: always,
    },
    {
      id: '13d.report.contraband',
      text: 'The individual has, or is suspected of having, a substance or object that is prohibited, could injure or kill, or is deemed a significant danger or concern.',
      citations: guidelines('13.D', [43, 44]),
      subcategories: ['contraband-safety-risk'],
      scope: 'needed',
      when: anyFact('contrabandProhibited', 'contrabandCouldInjureOrKill', 'contrabandSignificantDanger'),
    },
    {
      id: '13d.report.information-technology',
      text: 'The use of information technology has led or could lead to criminal charges, or is or could be a threat to anyone’s health, safety or well-being.',
      citations: guidelines('13.D', [45, 46]),
      subcategories: ['information-technology'],
      scope: 'needed',
      when: anyFact('itCriminalCharges', 'itThreatToSafety'),
    },
    {
      id: '13d.report.absence',
      text: 'The absence is unusual, suspicious, concerning or without permission. Every type of absence in the list counts as such.',
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
      text: 'The family or primary caregiver relinquishes the care of an adult with a developmental disability, threatens to, or is suspected of being about to.',
      citations: guidelines('13.D'),
      subcategories: ['relinquishment-of-care'],
      scope: 'needed',
      when: population('adult-with-developmental-disability'),
    },
    {
      id: '13d.report.other',
      text: 'The service provider judges another action of the individual to be serious.',
      citations: guidelines('13.D'),
      subcategories: ['other'],
      scope: 'needed',
      when: always,
    },
  ],
  exceptions: [
    {
      id: '13d.except.charges-of-service-start',
      text: 'The charges relate to why the young person started to receive the service.',
      citations: guidelines('13.D', [50]),
      subcategories: ['new-serious-charges'],
      when: all(population('young-person'), fact('chargesRelateToServiceStart')),
    },
  ],
  criteriaNotMet: {
    id: '13d.not-met',
    text: 'None of the criteria of the subcategory applies.',
    citations: guidelines('13.D'),
  },
});
