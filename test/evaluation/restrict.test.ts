import { expect, test } from 'vitest';
import { assessWith } from '../../src/assess/assess.ts';
import type { Condition, FieldId } from '../../src/logic/condition.ts';
import type { Entry, Provider } from '../../src/model/occurrence.ts';
import { forEach, reportableWhen, smallEdition } from './small-edition.ts';

// One criterion, read of one entry: what may an unknown field turn out to be?

const education: Provider = { programs: ['education'] };
const is = (field: FieldId, ...values: string[]): Condition => ({ field, in: values });
const not = (condition: Condition): Condition => ({ not: condition });

const complaint: Entry = { category: 'serious-complaint' };
const aboutRights: Entry = { category: 'serious-complaint', subcategory: 'rights-based' };
const aboutService: Entry = { category: 'serious-complaint', subcategory: 'service-related' };
const withoutTypes: Entry = { category: 'serious-complaint', subcategory: 'about-individual' };
const everyType = ['privacy-related', 'rights-related', 'operational', 'physical-environment', 'safety-standards'];

const rows: readonly (readonly [string, Condition, Entry, Provider, readonly string[]])[] = [
  ['a type that the subcategory has', is('type', 'privacy-related'), aboutRights, education, ['undetermined', 'type']],
  ['a type that it has not', is('type', 'privacy-related'), aboutService, education, ['not-reportable']],
  ['any of its types', is('type', 'privacy-related', 'rights-related'), aboutRights, education, ['reportable']],
  ['a subcategory without types', is('type', 'privacy-related'), withoutTypes, education, ['not-reportable']],
  ['no type, without types', not(is('type', ...everyType)), withoutTypes, education, ['reportable']],
  ['a type of an open subcategory', is('type', 'operational'), complaint, education, ['undetermined', 'type']],
  ['some type of an open subcategory', is('type', ...everyType), complaint, education, ['reportable']],
  ['a subcategory', is('subcategory', 'rights-based'), complaint, education, ['undetermined', 'subcategory']],
  [
    'any of the subcategories',
    is('subcategory', 'rights-based', 'service-related', 'about-individual', 'other'),
    complaint,
    education,
    ['reportable'],
  ],
  [
    'some privacy regime, not known',
    is('privacyRegimes', 'phipa', 'cyfsa', 'public-sector'),
    complaint,
    education,
    ['reportable'],
  ],
  [
    'some privacy regime, known to be none',
    is('privacyRegimes', 'phipa', 'cyfsa', 'public-sector'),
    complaint,
    { ...education, privacyRegimes: [] },
    ['not-reportable'],
  ],
  [
    'one privacy regime, not known',
    is('privacyRegimes', 'phipa'),
    complaint,
    education,
    ['undetermined', 'privacyRegimes'],
  ],
  [
    'some role of the provider, which may be none',
    is('providerRoles', 'childrens-aid-society', 'childrens-residential-licensee', 'placing-agency'),
    complaint,
    education,
    ['undetermined', 'providerRoles'],
  ],
  [
    'some role of the provider, known to be none',
    is('providerRoles', 'childrens-aid-society', 'childrens-residential-licensee', 'placing-agency'),
    complaint,
    { ...education, roles: [] },
    ['not-reportable'],
  ],
  ['victim or perpetrator', is('role', 'victim', 'perpetrator'), complaint, education, ['reportable']],
  ['victim', is('role', 'victim'), complaint, education, ['undetermined', 'role']],
  [
    'victim, the role given as unknown',
    is('role', 'victim'),
    { ...complaint, role: 'unknown' },
    education,
    ['undetermined', 'role'],
  ],
  ['victim, the role given', is('role', 'victim'), { ...complaint, role: 'victim' }, education, ['reportable']],
  [
    'not victim, the role given',
    is('role', 'victim'),
    { ...complaint, role: 'perpetrator' },
    education,
    ['not-reportable'],
  ],
  [
    'operated directly',
    is('directlyOperated', 'true'),
    complaint,
    { ...education, directlyOperated: true },
    ['reportable'],
  ],
  [
    'not operated directly',
    is('directlyOperated', 'true'),
    complaint,
    { ...education, directlyOperated: false },
    ['not-reportable'],
  ],
  [
    'operated directly or not, not known',
    is('directlyOperated', 'true', 'false'),
    complaint,
    { ...education, directlyOperated: null },
    ['reportable'],
  ],
  [
    'operated directly, not known',
    is('directlyOperated', 'true'),
    complaint,
    education,
    ['undetermined', 'directlyOperated'],
  ],
];

test.each(rows)('%s', (_, when, entry, provider, expected) => {
  const edition = smallEdition({ reportability: forEach(reportableWhen(when)) });
  const { decision, missing } = assessWith(edition, { provider, entries: [entry] }).reportability;
  expect([decision, ...missing]).toEqual(expected);
});
