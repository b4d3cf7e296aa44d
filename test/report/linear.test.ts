import { describe, it } from 'vitest';
import { showsPersonalInformation } from '../../src/draft/privacy/find-in-file-name.ts';
import { nameInferrer } from '../../src/draft/privacy/infer-full-names.ts';
import { personalInformationPolicy } from '../../src/personal-information/policy.ts';
import { expectLinear, repeated } from '../support/expect-linear.ts';

// Texts made to be slow: long runs that almost are the name of a person whose initials are known.

const initials = [
  { id: 'i1', firstName: 'Tariq', lastName: 'V.' },
  { id: 'i2', firstName: 'M.', lastName: 'O' },
];
const policy = personalInformationPolicy({ programs: ['homelessness'] });

describe('100 kB take no longer than their length asks for', { timeout: 60_000 }, () => {
  it.each(['Tariq ', 'Tariq\t\t\t', 'V-', 'Mo ', 'M O ', 'Vv, ', 'V', 'Vargas, '])(
    'to look for names spelled out, made of %j',
    (unit) => expectLinear((length) => nameInferrer(initials)(repeated(unit)(length))),
  );

  it.each(['a', 'aB', '-', 'T ', 'tariq-'])('to look into a file name, made of %j', (unit) =>
    expectLinear((length) => showsPersonalInformation(initials, policy)(repeated(unit)(length))),
  );
});
