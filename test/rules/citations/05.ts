import type { Cited } from './format-citation.ts';

// Where the Guidelines say it: sections 4, 5 and 8: what is within a service.

export const cited: readonly Cited[] = [
  ['5.scope.always-in-receipt', '5 Provision of residential services'],
  ['5.scope.child-in-residence', '5 Provision of residential services'],
  ['5.scope.developmental-disability-in-residence', '5 Provision of residential services'],
  ['5.scope.other-residential', '5 Provision of residential services'],
  ['5.scope.youth-justice-residential', '5 Provision of residential services [14]'],
  ['5.scope.non-residential', '5 Provision of non-residential services'],
  ['5.scope.service-provider', '8'],
  ['5.scope.placed-child', '5 Provision of residential services; 4; 12 Individuals involved'],
  ['5.scope.placed-adult', '5 Provision of residential services; 4 [10]'],
  ['5.judgment.responsible', '5 Serious Occurrences which occur outside of the provision/receipt of services'],
  ['5.judgment.linked', '5 Serious Occurrences which occur outside of the provision/receipt of services'],
  ['5.judgment.impacts', '5 Serious Occurrences which occur outside of the provision/receipt of services'],
  ['5.judgment.contentious', '5 Serious Occurrences which occur outside of the provision/receipt of services'],
  ['5.judgment.probation', '5 Provision of non-residential services'],
  ['5.judgment.youth-justice-residential', '5 Provision of residential services [14]'],
  ['4.judgment.other-funded', '4; 13.A [28]'],
  ['5.outside', '5 Serious Occurrences which occur outside of the provision/receipt of services'],
];
