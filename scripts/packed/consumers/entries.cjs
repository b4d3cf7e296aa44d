const library = require('ontario-sor');

const groups = ['assess', 'deadlines', 'privacy', 'report'].map((name) => require(`ontario-sor/${name}`));
import('./expected.mjs').then(({ expectNone, faultsOf }) =>
  expectNone(faultsOf(Object.assign({}, library, ...groups))),
);
