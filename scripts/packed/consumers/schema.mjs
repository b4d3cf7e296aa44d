import * as schemas from 'ontario-sor/schema';
import { expectNone, schemaFaultsOf } from './expected.mjs';

expectNone(schemaFaultsOf(schemas));
