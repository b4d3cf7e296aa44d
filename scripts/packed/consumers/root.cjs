const library = require('ontario-sor');

import('./expected.mjs').then(({ expectNone, faultsOf }) => expectNone(faultsOf(library)));
