const schemas = require('ontario-sor/schema');

import('./expected.mjs').then(({ expectNone, schemaFaultsOf }) => expectNone(schemaFaultsOf(schemas)));
