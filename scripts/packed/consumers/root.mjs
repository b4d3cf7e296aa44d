import * as library from 'ontario-sor';
import { expectNone, faultsOf } from './expected.mjs';

expectNone(faultsOf(library));
