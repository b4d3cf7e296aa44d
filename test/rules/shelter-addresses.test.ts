import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { ProgramId } from '../../src/vocabulary/programs.ts';

// Tip sheet, Privacy Technical Safeguards: shelter addresses of three programs are not collected. Their other sites may be meant as well.

const about = (...programs: ProgramId[]) => ({ provider: { programs }, entries: [{ category: 'death' }] }) as const;
const other = { readings: { 'shelter-addresses': 'other' } } as const;
const wouldChange = ({ contested }: ReturnType<typeof assess>) =>
  contested.find(({ id }) => id === 'shelter-addresses')?.wouldChange;

test.each<ProgramId>([
  'vaw-non-residential',
  'anti-human-trafficking-non-residential',
  'indigenous-healing-wellness-non-bed-based',
])('%s: the address is collected, and not by the other reading', (program) => {
  const usual = assess(about(program));
  expect(usual.personalInformation.siteAddress).toBe('collected');
  expect(wouldChange(usual)).toEqual(['personal-information']);
  const otherwise = assess(about(program), other);
  expect(otherwise.personalInformation.siteAddress).toBe('never-collected');
  expect(otherwise.personalInformation.because.map(({ text }) => text)).toContain(
    'The ministry does not collect the address of a site of a Violence Against Women, Anti-Human Trafficking or Indigenous Healing and Wellness program. This applies whatever else the provider runs.',
  );
  expect(wouldChange(otherwise)).toEqual(['personal-information']);
});

test.each<ProgramId>(['vaw-shelter', 'anti-human-trafficking-out-of-home', 'indigenous-healing-wellness-bed-based'])(
  '%s: the address is not collected by either reading',
  (program) => {
    for (const options of [undefined, other]) {
      expect(assess(about(program), options).personalInformation.siteAddress).toBe('never-collected');
      expect(wouldChange(assess(about(program, 'vaw-non-residential'), options))).toBeUndefined();
    }
  },
);

test('the passage is not in play for another program', () => {
  expect(wouldChange(assess(about('homelessness')))).toBeUndefined();
  expect(assess(about('homelessness'), other).personalInformation.siteAddress).toBe('collected');
});
