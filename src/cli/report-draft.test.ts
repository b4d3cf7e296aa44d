import { describe, expect, it } from 'vitest';
import { testIo } from './io.fixture.ts';
import { main } from './main.ts';

const draft = {
  provider: { programs: ['homelessness'], roles: [], limitedPersonalInformationApproved: false },
  occurredAt: '2026-11-23T08:00:00-05:00',
  individuals: [{ id: 'i1', population: 'adult', facts: { ownLegalGuardian: true, hasParentOrGuardian: false } }],
  entries: [
    {
      category: 'serious-injury',
      subcategory: 'accidental',
      type: 'fall',
      individual: 'i1',
      facts: { atProviderSite: true, lifeThreatening: false, childInNeedOfProtection: false },
    },
  ],
  facts: { mediaAttention: false },
  site: 'Site 7',
  location: 'service-provider-site',
  people: [
    {
      id: 'i1',
      firstName: 'Mirela',
      lastName: 'Okonkwo',
      dateOfBirth: '1988-04-03',
      gender: 'female',
      legalGuardianStatus: ['other'],
    },
  ],
  notifications: [{ recipient: 'parent-or-guardian', made: false, reasonNotMade: 'There is none.' }],
  description: 'At 08:00 Individual #1 fell.',
  finalSubmission: { expected: true, explanation: 'It is over.' },
  views: [{ individual: 'i1', reasonNotIncluded: 'In hospital.' }],
  signOff: { preparedBy: { name: 'Bo Lindqvist', position: 'Supervisor', contact: 'Extension 214' } },
};
const named = { ...draft, description: 'At 08:00 Mirela Okonkwo, born 3 April 1988, fell.' };
const lacking = { ...draft, site: '' };

/** Runs the command line on a draft: "draft.json", or "-" for standard input. */
function cli(line: string, given: unknown = draft): { status: number; out: string; err: string } {
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  const io = testIo({ files: { 'draft.json': text, '-': text } });
  const status = main(line.split(' '), io);
  if (typeof status !== 'number') throw new Error('the command is still running');
  return { status, out: io.out(), err: io.err() };
}

describe('ontario-sor validate', () => {
  it('finds nothing against a draft that is whole', () => {
    expect(cli('validate draft.json')).toEqual({
      status: 0,
      err: '',
      out: 'No problems found in the draft as a first submission. The report may still contain mistakes; check it before you submit it.\n',
    });
    expect(cli('validate draft.json --profile final').out).toContain('as the last submission');
    expect(cli('validate draft.json --json')).toEqual({ status: 0, err: '', out: '[]\n' });
  });

  it('prints errors, and exits with 1', () => {
    const { status, out, err } = cli('validate draft.json', named);
    expect([status, err]).toEqual([1, '']);
    expect(out).toMatch(
      /^1 error\n {2}personal-information-in-text\n {4}description: Remove personal information from the text\./,
    );
    expect(out).toContain('(in 2 places) [section 12 Description and Next Steps]');
    expect(out).not.toMatch(/mirela|okonkwo|1988/i);
  });

  it('prints warnings that become errors in the final submission', () => {
    expect(cli('validate draft.json', lacking)).toEqual({
      status: 0,
      err: '',
      out: '1 warning\n  field-missing\n    site: The site. [section 12 Site, date, and time]\n',
    });
    expect(cli('validate draft.json --profile final', lacking)).toMatchObject({
      status: 1,
      out: expect.stringMatching(/^1 error\n {2}field-missing\n/),
    });
    const both = cli('validate -', { ...named, site: '', location: undefined });
    expect(both.status).toBe(1);
    expect(both.out).toMatch(/^1 error\n.*\n.*\n\n2 warnings\n/);
  });

  it('prints JSON', () => {
    const { status, out } = cli('validate - --json --profile initial', lacking);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        code: 'field-missing',
        severity: 'warning',
        path: ['site'],
        message: 'site: The site. [section 12 Site, date, and time]',
        text: 'The site.',
        rule: '12.field.site',
        citations: [{ document: 'guidelines-2025-11', section: '12 Site, date, and time' }],
      },
    ]);
  });

  it('reads a draft of any shape', () => {
    expect(cli('validate draft.json', 'null')).toMatchObject({ status: 1, err: '' });
    expect(cli('validate draft.json', { people: 'Mirela' }).out).not.toMatch(/mirela/i);
  });
});

describe('ontario-sor minimize', () => {
  it('leaves a draft that says no more than it may', () => {
    const { status, out, err } = cli('minimize draft.json');
    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(draft);
  });

  it('prints the draft as its programs allow it', () => {
    expect(JSON.parse(cli('minimize -', named).out)).toEqual({
      ...draft,
      description: 'At 08:00 Individual #1, born [date of birth removed], fell.',
    });
    const shelter = { ...named, provider: { programs: ['vaw-shelter'] }, site: 'The House, 14 Elm Street' };
    const limited = JSON.parse(cli('minimize draft.json', shelter).out);
    expect(limited.people).toEqual([{ ...draft.people[0], firstName: 'M.', lastName: 'O.' }]);
    expect(limited.site).not.toContain('Elm');
    expect(JSON.stringify(limited)).not.toMatch(/mirela|okonkwo/i);
    const custodian = { ...named, provider: { programs: ['healthy-babies-healthy-children'] } };
    expect(JSON.parse(cli('minimize draft.json', custodian).out).people).toEqual([]);
  });

  it('prints the copy for print', () => {
    const copy = JSON.parse(cli('minimize draft.json --for-print', named).out);
    expect(copy.people).toEqual([{ id: 'i1', firstName: '***', gender: 'female', legalGuardianStatus: ['other'] }]);
    expect(JSON.stringify(copy)).not.toMatch(/mirela|okonkwo|1988|lindqvist/i);
  });
});

describe('ontario-sor render', () => {
  it('prints a report to paste, with names in the allowed form', () => {
    const { status, out, err } = cli('render draft.json', named);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^SERIOUS OCCURRENCE REPORT\n\nSERVICE PROVIDER\n/);
    expect(out).toContain('\nName: Mirela Okonkwo\nDate of birth: 1988-04-03\n');
    expect(out).toContain('\nDescription: At 08:00 Individual #1, born [date of birth removed], fell.\n');
  });

  it('prints Markdown, a manual report, and one to print', () => {
    expect(cli('render - --format markdown').out).toMatch(/^# Serious occurrence report\n/);
    expect(cli('render - --manual').out).toMatch(/^MANUAL SERIOUS OCCURRENCE REPORT\n/);
    const out = cli('render draft.json --for-print --manual', named).out;
    expect(out).toContain('\nName: ***\nDate of birth: ***\n');
    expect(out).not.toMatch(/mirela|okonkwo|1988|lindqvist/i);
  });
});

describe.each(['validate', 'minimize', 'render'])('ontario-sor %s', (command) => {
  it('prints help', () => {
    const { status, out, err } = cli(`${command} --help`);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^usage: ontario-sor ${command} FILE\\|-`));
    expect(cli('--help').out).toContain(`  ${command} `);
  });

  it.each([
    ['', 'one file is needed, or - for standard input; see --help'],
    [' draft.json another.json', 'one file is needed'],
    [' missing.json', 'the file cannot be read'],
    [' draft.json --jsno', 'an option is not known'],
  ])('refuses "%s"', (rest, message) => {
    const { status, out, err } = cli(`${command}${rest}`);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(`ontario-sor ${command}: ${message}`);
  });

  it('refuses text that is not JSON, without repeating it', () => {
    const { status, out, err } = cli(`${command} draft.json`, '{"people": Mirela');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('file: expected JSON');
    expect(err).not.toMatch(/mirela/i);
  });
});

it.each([
  ['validate draft.json --profile last', '--profile: expected one of initial, final'],
  ['render draft.json --format html', '--format: expected one of text, markdown'],
])('refuses "%s"', (line, message) => {
  expect(cli(line)).toMatchObject({ status: 2, out: '' });
  expect(cli(line).err).toContain(message);
});

it.each(['minimize', 'render'])('%s refuses a draft of a wrong shape, without repeating it', (command) => {
  const { status, out, err } = cli(`${command} draft.json`, { ...draft, people: 'Mirela' });
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain('people: expected a list of people');
  expect(err).not.toMatch(/mirela/i);
  expect(cli(`${command} draft.json`, '["Mirela"]').err).toContain('file: expected a report draft');
});
