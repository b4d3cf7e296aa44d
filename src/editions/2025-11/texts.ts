import { frozen } from '../../lib/freeze.ts';
import type { EditionNames, EditionTexts } from '../../model/edition.ts';
import { contestedQuestions } from './contested-register.ts';
import { definitions } from './definitions.ts';
import { recordFields, reportFields } from './s12-general/report-fields.ts';
import { reportRules } from './s12-general/report-rules.ts';
import { reportSections } from './s12-general/report-sections.ts';
import { statements } from './statements.ts';

/** What Version 3 is called. */
export const names2025: EditionNames<'2025-11'> = frozen({
  id: '2025-11',
  name: 'November 2025',
  label: 'Version 3, November 2025',
  help: 'The edition in force, and the default.',
});

/** What Version 3 states and no decision depends on. */
export const texts2025: EditionTexts<'2025-11'> = frozen({
  ...names2025,
  report: {
    sections: reportSections,
    fields: reportFields,
    recordFields,
    checks: Object.values(reportRules),
  },
  statements,
  definitions,
  contestedQuestions,
});
