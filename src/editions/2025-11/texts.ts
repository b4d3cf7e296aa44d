import { frozen } from '../../lib/freeze.ts';
import type { EditionTexts } from '../../model/edition.ts';
import { contestedQuestions } from './contested-register.ts';
import { definitions } from './definitions.ts';
import { statements } from './statements.ts';

/** What Version 3 states and no decision depends on. */
export const texts2025: EditionTexts = frozen({ id: '2025-11', statements, definitions, contestedQuestions });
