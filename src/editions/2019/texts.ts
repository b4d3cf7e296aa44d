import { frozen } from '../../lib/freeze.ts';
import type { EditionTexts } from '../../model/edition.ts';
import { contestedQuestions } from '../2025-11/contested-register.ts';
import { definitions } from '../2025-11/definitions.ts';
import { statements } from '../2025-11/statements.ts';

/** Of what 2019 states besides the Levels only the texts of November 2025 are held, and they stand in. */
export const texts2019: EditionTexts = frozen({ id: '2019', statements, definitions, contestedQuestions });
