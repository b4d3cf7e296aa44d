import { join } from 'node:path';
import { readClauses } from '../../scripts/clauses.ts';
import { handbook } from '../../scripts/handbook/handbook.ts';
import { handbookYears } from '../../scripts/handbook/years.ts';

/** The pages of the handbook as they are published. */
export const pages = handbook({ years: handbookYears, clauses: readClauses(join('docs', 'coverage')) });
