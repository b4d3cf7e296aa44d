import * as library from 'ontario-sor';
import * as schemas from 'ontario-sor/schema';
import { faultsOf, schemaFaultsOf } from './expected.mjs';

document.title = 'asked';
const faults = [...faultsOf(library), ...schemaFaultsOf(schemas)];
document.body.textContent = faults.length === 0 ? 'as expected' : faults.join('\n');
