import { frozen } from '../../lib/freeze.ts';
import type { EditionNames, EditionTexts } from '../../model/edition.ts';
import { texts2025 } from '../2025-11/texts.ts';

/** What the Levels of 2019 are called. */
export const names2019: EditionNames<'2019'> = frozen({
  id: '2019',
  name: '2019',
  label: 'Levels by the 2019 timelines',
  help: 'The Level timelines of 2019; all other rules are those of the edition in force.',
});

/** The texts of November 2025 are used for everything in 2019 besides the Levels. */
export const texts2019: EditionTexts<'2019'> = frozen({ ...texts2025, ...names2019 });
