import { describe, it } from 'vitest';
import { showsPersonalInformation } from '../../src/draft/privacy/find-in-file-name.ts';
import { withInferredNames } from '../../src/draft/privacy/infer-full-names.ts';
import { groupIntoReports, reportStatus, validateReport } from '../../src/index.ts';
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
    (unit) => expectLinear((length) => withInferredNames(repeated(unit)(length), initials)),
  );

  it.each(['a', 'aB', '-', 'T ', 'tariq-'])('to look into a file name, made of %j', (unit) =>
    expectLinear((length) => showsPersonalInformation(initials, policy)(repeated(unit)(length))),
  );
});

describe('what grows with a draft or a report', { timeout: 60_000 }, () => {
  it('takes no longer for many notifications and individuals than their number asks for', () => {
    expectLinear((length) => {
      const count = length / 250;
      validateReport({
        provider: { programs: ['developmental-services-supportive-living'] },
        individuals: Array.from({ length: count }, (_, place) => ({ id: `i${place}`, population: 'child' })),
        entries: [{ category: 'death', individual: 'i0' }],
        notifications: Array.from({ length: count }, () => ({ recipient: 'parent-or-guardian', made: false })),
      });
    });
  });

  it('takes no longer for many ends than their number asks for', () => {
    const events = (count: number) =>
      Array.from({ length: count }, () => ({ kind: 'no-further-action', at: '2026-11-21T12:00:00Z' }) as const);
    const awareAt = '2026-11-20T12:00:00Z';
    expectLinear((length) => reportStatus({ awareAt, level: 1, events: events(length / 5) }, '2026-11-23T12:00:00Z'));
  });

  it('takes no longer for a long chain of incidents than its length asks for', () => {
    expectLinear((length) =>
      groupIntoReports(
        Array.from({ length: length / 5 }, (_, place) => ({
          id: `${place}`,
          relation: place === 0 ? 'separate' : 'consecutive',
          relatedTo: place === 0 ? null : `${place - 1}`,
        })),
      ),
    );
  });
});
