import type { Cited } from './format-citation.ts';

// The places of the kinds of personal information.

export const cited: readonly Cited[] = [
  ['name', '12 Description and Next Steps'],
  ['date-of-birth', '12 Description and Next Steps'],
  ['identifier', '12 Description and Next Steps'],
  ['phone', '12 Description and Next Steps'],
  ['email', '12 Description and Next Steps'],
  ['address', '12 Description and Next Steps'],
  ['postal-code', '12 Description and Next Steps'],
  ['health-card', '12 Description and Next Steps; Appendix A (PHIPA)'],
  ['sin', '12 Description and Next Steps'],
  ['medication-dose', 'Appendix A (PHIPA)'],
  ['physician-name', 'Appendix A (PHIPA)'],
  ['url', '12 Description and Next Steps'],
  ['handle', '12 Description and Next Steps'],
  ['medication', 'Appendix A (PHIPA)'],
  ['diagnosis', 'Appendix A (PHIPA)'],
  ['unreadable', '12 Description and Next Steps'],
];
