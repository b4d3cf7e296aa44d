// The occurrences in examples/, with what the Guidelines say about each, typed by hand.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type Assessment, assess, parseOccurrence } from '../../src/index.ts';

const answer = (name: string): Assessment =>
  assess(parseOccurrence(JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'))));

const status = ({ notifications }: Assessment, recipient: string): (string | undefined)[] =>
  notifications.filter((duty) => duty.recipient === recipient).map((duty) => duty.status);

test('the occurrences among them are these five', () => {
  expect(
    readdirSync('examples')
      .filter((name) => name.endsWith('.json'))
      .sort(),
  ).toEqual([
    'medication-error-at-2am.json',
    'missing-foster-child.json',
    'probation-privacy-breach.json',
    'section-8-two-young-persons.json',
    'shelter-evacuation.json',
  ]);
});

describe('a medication error in a group home at 2 a.m. with half the facts unknown', () => {
  const said = answer('medication-error-at-2am');

  it('is reported; the Level is open, so the earlier clock runs: one hour from 02:10', () => {
    expect(said.reportability.decision).toBe('reportable');
    expect(said.level.level).toBe('undetermined');
    // 13.G, Level 1: may impair; or threatens health and needs immediate attention; media attention is ruled out.
    expect(said.level.missing).toEqual(['medicationMayImpair', 'medicationThreatensHealth']);
    expect([said.workingLevel, said.initialReportDue]).toEqual([1, '2026-11-21T03:10:00-05:00']);
  });

  it('asks first what settles the Level', () => {
    expect(said.questions.slice(0, 2).map(({ missing }) => missing)).toEqual([
      'medicationMayImpair',
      'medicationThreatensHealth',
    ]);
  });

  it('leaves open whom to notify about an adult whose guardian is not known', () => {
    expect(status(said, 'parent-or-guardian')).toEqual(['undetermined']);
    expect(status(said, 'placing-agency')).toEqual(['undetermined']);
    expect(status(said, 'coroner')).toEqual([]);
  });
});

describe('the two young persons in secure custody of section 8', () => {
  const said = answer('section-8-two-young-persons');

  it('is one report with an entry for each restraint, and Level 1 by the injury', () => {
    expect(said.entries.map(({ individual }) => individual)).toEqual([
      'individual-1',
      'individual-1',
      'individual-2',
      'individual-2',
      'individual-2',
    ]);
    expect(said.entries.map(({ reportability }) => reportability.decision)).toEqual(Array(5).fill('reportable'));
    expect(said.level.level).toBe(1);
    expect(said.initialReportDue).toBe('2026-11-21T17:20:00-05:00');
  });

  it('tells the ministry at once, and calls for nothing that is there already', () => {
    expect(status(said, 'ministry-designate')).toEqual(['required']);
    expect(said.companions).toEqual([]);
  });

  it('names the young persons by first name and last initial', () => {
    expect(said.personalInformation.name).toBe('first-name-last-initial');
    expect(said.personalInformation.probationOfficerField).toBe('allowed');
  });
});

describe('a missing foster child', () => {
  const said = answer('missing-foster-child');

  it('is Level 1 by the concern about immediate safety', () => {
    expect(said.level.because.map(({ citations }) => citations[0]?.section)).toEqual(['13.D']);
    expect(said.initialReportDue).toBe('2026-05-08T23:45:00-04:00');
  });

  it('notifies the police and the placing agency', () => {
    expect(status(said, 'police')).toEqual(['required']);
    expect(status(said, 'placing-agency')).toEqual(['required']);
    expect(status(said, 'parent-or-guardian')).toEqual(['undetermined']);
  });
});

describe('a shelter evacuation', () => {
  const said = answer('shelter-evacuation');

  it('is Level 1, whatever the media do', () => {
    expect([said.level.level, said.level.missing]).toEqual([1, []]);
    expect(said.initialReportDue).toBe('2026-02-14T06:05:00-05:00');
  });

  it('never collects the address of the shelter, and uses initials', () => {
    expect(said.personalInformation.siteAddress).toBe('never-collected');
    expect(said.personalInformation.name).toBe('initials');
  });

  it('is about no one in particular, so no one is notified about an individual', () => {
    expect(said.notifications.filter(({ status: is }) => is !== 'not-required')).toEqual([]);
  });
});

describe('a privacy breach at a probation office', () => {
  const said = answer('probation-privacy-breach');

  it('is Level 1, since the YCJA was contravened', () => {
    expect(said.level.level).toBe(1);
    expect(said.level.because[0]?.citations).toContainEqual(
      expect.objectContaining({ section: '13.G', authorities: ['YCJA'] }),
    );
  });

  it('notifies the ministry, the Commissioner and the Access and Privacy Office', () => {
    expect(status(said, 'ministry-designate')).toEqual(['required']);
    expect(status(said, 'ipc')).toEqual(['required']);
    expect(status(said, 'apo')).toEqual(['required']);
    expect(status(said, 'probation-officer')).toEqual(['undetermined']);
  });
});
