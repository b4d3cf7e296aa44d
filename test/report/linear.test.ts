import { describe, it } from 'vitest';
import { personalInformationPolicy } from '../../src/personal-information/policy.ts';
import { withSpelledOut } from '../../src/report/draft/spelled-out.ts';
import { showsPersonalInformation } from '../../src/report/draft/visible-information.ts';
import { expectLinear } from '../support/expect-linear.ts';

// Texts made to be slow: long runs that almost are the name of somebody of whom the initials are known.

const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const initials = [
  { id: 'i1', firstName: 'Tariq', lastName: 'V.' },
  { id: 'i2', firstName: 'M.', lastName: 'O' },
];
const policy = personalInformationPolicy({ programs: ['homelessness'] });

describe('100 kB take no longer than their length asks for', { timeout: 60_000 }, () => {
  it.each(['Tariq ', 'Tariq\t\t\t', 'V-', 'Mo ', 'M O ', 'Vv, ', 'V', 'Vargas, '])(
    'to look for names spelled out, made of %j',
    (unit) => expectLinear((length) => withSpelledOut(repeated(unit, length), initials)),
  );

  it.each(['a', 'aB', '-', 'T ', 'tariq-'])('to look into a file name, made of %j', (unit) =>
    expectLinear((length) => showsPersonalInformation(initials, policy)(repeated(unit, length))),
  );
});
