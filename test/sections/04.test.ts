import { describe, expect, it } from 'vitest';
import { explainRule, type Program, programs } from '../../src/index.ts';

const helpOf = (id: Program['id']): string => programs.find((program) => program.id === id)?.help ?? '';

// What section 4 names, in its order, and the program under which a provider of it reports.
describe('the help of a program', () => {
  it.each<[named: string, program: Program['id']]>([
    ['foster care agencies', 'licensed-out-of-home-care'],
    ['staff model homes', 'licensed-out-of-home-care'],
    ['secure treatment programs', 'licensed-out-of-home-care'],
    ['licensed settings for trafficked youth', 'licensed-out-of-home-care'],
    ['Youth Justice facilities', 'licensed-out-of-home-care'],
    ['mental health, respite, autism, special needs or young parent programs', 'funded-out-of-home-care'],
    ['the ministry operates directly', 'funded-out-of-home-care'],
    [
      'placing agencies that place a child or young person with a provider that is neither licensed nor funded',
      'funded-out-of-home-care',
    ],
    ['intensive support', 'developmental-services-supportive-living'],
    ['host family', 'developmental-services-supportive-living'],
    ['Placing and case management agencies', 'developmental-services-supportive-living'],
    ['temporary care agreement', 'child-protection'],
    ['interim society care', 'child-protection'],
    ['extended society care', 'child-protection'],
    ['Voluntary Youth Services Agreement (VYSA)', 'child-protection'],
    ['Customary Care Agreement (CCA) for which the society pays the caregiver a subsidy', 'child-protection'],
    ['Ready, Set, Go (RSG)', 'child-protection'],
    ['child abuse program', 'child-welfare'],
    ['Youth in Transition Worker', 'child-welfare'],
    ['CARE Units', 'child-welfare'],
    ['Adoptive Family Supports', 'child-welfare'],
    ['Stop Now and Plan (SNAP)', 'youth-initiatives'],
    ['Youth Outreach Worker', 'youth-initiatives'],
    ['Complex Special Needs, Autism and respite', 'childrens-special-needs'],
    ['section 23', 'education'],
    ['Student Nutrition', 'education'],
    ['Ministry of Education has its own guidelines', 'education'],
    ['Blind Low Vision', 'early-intervention'],
    ['Preschool Speech and Language', 'early-intervention'],
    ['direct probation supervision by court order', 'youth-justice-probation'],
    ['economic empowerment', 'womens-social-economic'],
    ['adds no individuals', 'healthy-babies-healthy-children'],
  ])('names “%s” under %s', (named, program) => {
    expect(helpOf(program)).toContain(named);
  });

  it('says of each program who selects it or what it includes, with the clause', () => {
    expect(programs).toHaveLength(32);
    for (const { help, citations } of programs) {
      expect(help).toMatch(/^(?:For|It includes) /);
      expect(citations.length).toBeGreaterThan(0);
    }
  });

  it('cites the subsidy of a Customary Care Agreement and the meaning of probation services', () => {
    const cited = (id: Program['id']) => programs.find((program) => program.id === id)?.citations[0]?.footnotes;
    expect(cited('child-protection')).toContain(12);
    expect(cited('youth-justice-probation')).toEqual([13]);
  });
});

describe('the tips of section 12 about programs', () => {
  it('ask a placing agency to select its own service', () => {
    expect(explainRule('12.program.placing-agency')).toMatchObject({
      text: expect.stringContaining('not the service of the other provider'),
      citations: [{ document: 'guidelines-2025-11', section: '12 Individuals involved' }],
    });
  });
});
