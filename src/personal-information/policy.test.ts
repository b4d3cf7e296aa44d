import { describe, expect, test } from 'vitest';
import { personalInformationRules } from '../editions/current.ts';
import type { Provider } from '../model/occurrence.ts';
import { programs } from '../vocabulary/programs.ts';
import { personalInformationPolicy } from './index.ts';
import { decidePolicy } from './policy.ts';

const ids = programs.map(({ id }) => id);
const youthJustice = ids.filter((id) => id.startsWith('youth-justice'));
const sheltered = ids.filter((id) => /^(?:vaw|indigenous-healing-wellness|anti-human-trafficking)-/.test(id));
/** The tip sheet: shelter addresses are not collected. */
const shelters = ['vaw-shelter', 'anti-human-trafficking-out-of-home', 'indigenous-healing-wellness-bed-based'];
const custodian = 'healthy-babies-healthy-children';
const plain = ids.filter((id) => ![...youthJustice, ...sheltered, 'victim-services', custodian].includes(id));

describe('the policy of one program', () => {
  test.each(plain)('%s gives the full name, and descriptors in the narrative', (program) => {
    expect(personalInformationPolicy({ programs: [program] })).toMatchObject({
      individuals: 'add',
      name: 'full-name',
      dateOfBirth: 'include',
      narrativeReference: 'non-identifying-descriptor',
      staffInNarrative: 'non-identifying-descriptor',
      siteAddress: 'collected',
      supportingDocuments: 'without-personal-information',
      probationOfficerField: 'not-applicable',
    });
  });

  test.each([...sheltered, 'victim-services' as const])('%s gives initials', (program) => {
    expect(personalInformationPolicy({ programs: [program] })).toMatchObject({
      individuals: 'add',
      name: 'initials',
      dateOfBirth: 'include',
      narrativeReference: 'non-identifying-descriptor',
      siteAddress: shelters.includes(program) ? 'never-collected' : 'collected',
    });
  });

  test.each(youthJustice)('%s gives the first name and last initial, in the narrative too', (program) => {
    expect(personalInformationPolicy({ programs: [program] })).toMatchObject({
      individuals: 'add',
      name: 'first-name-last-initial',
      dateOfBirth: 'include',
      narrativeReference: 'first-name-last-initial',
      staffInNarrative: 'position-and-initials',
      siteAddress: 'collected',
      supportingDocuments: 'only-when-ministry-requests',
      probationOfficerField: 'allowed',
    });
  });
});

describe('Healthy Babies, Healthy Children', () => {
  test.each<[string, Provider['roles'], string]>([
    ['roles not known', undefined, 'none'],
    ['roles left out with null', null, 'none'],
    ['a health information custodian', ['health-information-custodian'], 'none'],
    ['known to be another', ['childrens-aid-society'], 'full-name'],
    ['known to be nothing in particular', [], 'full-name'],
  ])('%s', (_, roles, name) => {
    const policy = personalInformationPolicy({ programs: [custodian], roles });
    expect(policy.name).toBe(name);
    expect(policy.individuals).toBe(name === 'none' ? 'do-not-add' : 'add');
    expect(policy.dateOfBirth).toBe(name === 'none' ? 'none' : 'include');
  });

  test('a custodian that reports under another program is not bound by it', () => {
    const provider: Provider = { programs: ['child-welfare'], roles: ['health-information-custodian'] };
    expect(personalInformationPolicy(provider).name).toBe('full-name');
  });
});

describe('several programs: the strictest wins', () => {
  test.each<[Provider, object]>([
    [
      { programs: ['youth-justice-custody-detention', 'vaw-shelter'] },
      {
        name: 'initials',
        narrativeReference: 'non-identifying-descriptor',
        staffInNarrative: 'position-and-initials',
        siteAddress: 'never-collected',
        supportingDocuments: 'only-when-ministry-requests',
        probationOfficerField: 'allowed',
      },
    ],
    [
      { programs: ['child-protection', 'youth-justice-probation'] },
      { name: 'first-name-last-initial', narrativeReference: 'first-name-last-initial' },
    ],
    [
      { programs: ['vaw-shelter', custodian] },
      { individuals: 'do-not-add', name: 'none', dateOfBirth: 'none', siteAddress: 'never-collected' },
    ],
    [
      { programs: ['youth-justice-residential', custodian] },
      { name: 'none', narrativeReference: 'non-identifying-descriptor' },
    ],
    [{ programs: ['child-protection', custodian], roles: ['childrens-aid-society'] }, { name: 'full-name' }],
  ])('%j', (provider, parts) => {
    expect(personalInformationPolicy(provider)).toMatchObject(parts);
  });

  test.each<[boolean | null | undefined, string]>([
    [true, 'initials'],
    [false, 'first-name-last-initial'],
    [null, 'first-name-last-initial'],
    [undefined, 'first-name-last-initial'],
  ])('limits approved by the ministry: %s', (limitedPersonalInformationApproved, name) => {
    const policy = personalInformationPolicy({
      programs: ['youth-justice-probation'],
      limitedPersonalInformationApproved,
    });
    expect(policy.name).toBe(name);
    expect(policy.narrativeReference === 'first-name-last-initial').toBe(name === 'first-name-last-initial');
  });
});

describe('a site that is stated', () => {
  test.each([
    'secure-custody',
    'open-custody',
    'secure-temporary-detention',
    'open-temporary-detention',
    'probation-office',
  ] as const)('makes a provider one of Youth Justice in %s, whatever its programs', (setting) => {
    expect(personalInformationPolicy({ programs: ['licensed-out-of-home-care'], setting })).toMatchObject({
      name: 'first-name-last-initial',
      narrativeReference: 'first-name-last-initial',
      staffInNarrative: 'position-and-initials',
      supportingDocuments: 'only-when-ministry-requests',
      probationOfficerField: 'allowed',
    });
  });

  test('changes nothing elsewhere', () => {
    const policy = personalInformationPolicy({ programs: ['licensed-out-of-home-care'] });
    for (const setting of ['foster-home', 'childrens-residence', 'secure-treatment', null] as const)
      expect(personalInformationPolicy({ programs: ['licensed-out-of-home-care'], setting })).toEqual(policy);
  });

  test('of Youth Justice gives way to initials', () => {
    const policy = personalInformationPolicy({ programs: ['victim-services'], setting: 'probation-office' });
    expect([policy.name, policy.staffInNarrative]).toEqual(['initials', 'position-and-initials']);
  });
});

describe('the rules behind a policy', () => {
  test('have to decide each part', () => {
    expect(() => decidePolicy([], { programs: ['education'] })).toThrow('No rule gives "individuals"');
  });

  test('are those that gave its parts, strictest first', () => {
    const { because } = personalInformationPolicy({ programs: ['vaw-shelter', 'youth-justice-probation'] });
    expect(because.map(({ id }) => id)).toEqual([
      '12.personal-information.initials',
      '12.personal-information.youth-justice-staff',
      '12.personal-information.youth-justice-documents',
      '12.personal-information.youth-justice-probation-officer',
      '12.personal-information.shelter-address',
      '12.personal-information.individuals',
    ]);
  });

  test('each decide a policy, and cite their source', () => {
    const providers: Provider[] = [
      ...ids.map((program) => ({ programs: [program] })),
      { programs: ['education'], limitedPersonalInformationApproved: true },
    ];
    const used = new Set(
      providers.flatMap((provider) => personalInformationPolicy(provider).because.map(({ id }) => id)),
    );
    expect([...used].sort()).toEqual(personalInformationRules.map(({ id }) => id).sort());
    for (const { citations } of personalInformationRules) expect(citations.length).toBeGreaterThan(0);
  });

  test('are frozen', () => {
    expect(Object.isFrozen(personalInformationRules[0]?.gives)).toBe(true);
  });
});

describe('a provider that cannot be read', () => {
  test.each<[string, unknown, string]>([
    ['none', undefined, 'provider: expected a service provider'],
    ['a list', [], 'provider: expected a service provider'],
    ['no programs', {}, 'provider.programs: expected a list of programs'],
    ['programs null', { programs: null }, 'provider.programs: expected a list of programs'],
    ['a program in place of a list', { programs: 'education' }, 'provider.programs: expected a list of programs'],
    ['an empty list', { programs: [] }, 'provider.programs: expected at least one program'],
    [
      'a program misspelt',
      { programs: ['vaw-sheltr'] },
      'provider.programs[0]: expected an id of `programs` (nearest: vaw-shelter)',
    ],
    ['a program that is no text', { programs: [7] }, 'provider.programs[0]: expected an id of `programs`'],
    ['an unknown role', { programs: ['education'], roles: ['custodian'] }, 'provider.roles[0]: expected one of'],
    [
      'roles that are no list',
      { programs: ['education'], roles: 'custodian' },
      'provider.roles: expected a list of roles',
    ],
    [
      'an unknown setting',
      { programs: ['education'], setting: 'castle' },
      'provider.setting: expected an id of `settings`',
    ],
    [
      'an unknown regime',
      { programs: ['education'], privacyRegimes: ['fippa'] },
      'provider.privacyRegimes[0]: expected one of phipa, cyfsa, public-sector',
    ],
    [
      'an approval that is no yes or no',
      { programs: ['education'], limitedPersonalInformationApproved: 'yes' },
      'provider.limitedPersonalInformationApproved: expected true or false',
    ],
    ['an unknown key', { programs: ['education'], role: [] }, 'provider: expected only the keys programs'],
    [
      'a key that is not allowed',
      JSON.parse('{"programs":["education"],"__proto__":1}'),
      'provider: expected a key other than __proto__, constructor, prototype',
    ],
  ])('%s', (_, provider, message) => {
    const call: (provider: never) => unknown = personalInformationPolicy;
    expect(() => Reflect.apply(call, undefined, [provider])).toThrow(message);
  });
});
