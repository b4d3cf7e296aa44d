import { describe, expect, it, test } from 'vitest';
import { minimizeDraft } from '../../src/draft/privacy/minimize-draft.ts';
import { collectDraftTexts, mapDraftTexts } from '../../src/draft/texts/map-draft-texts.ts';
import { redactForPrint, renderReport, validateReport } from '../../src/index.ts';
import type { ReportDraft } from '../../src/model/report-draft.ts';

const programs = { youthJustice: 'youth-justice-custody-detention', homelessness: 'homelessness' } as const;

/** A draft about Tariq Verhoeven with nothing to find, listed as the program asks for it. */
const draftOf = (program: keyof typeof programs): ReportDraft => ({
  provider: { programs: [programs[program]] },
  awareAt: '2026-11-23T09:00:00-05:00',
  individuals: [{ id: 'i1' }],
  entries: [{ category: 'serious-injury', subcategory: 'other', individual: 'i1', specify: 'A fall.' }],
  facts: { mediaAttention: true },
  site: 'Site 40',
  location: 'service-provider-site',
  people: [
    {
      id: 'i1',
      firstName: 'Tariq',
      lastName: program === 'youthJustice' ? 'V.' : 'Verhoeven',
      dateOfBirth: '2010-04-03',
      youngPersonIdentifyingFactors: ['Secure custody'],
      placingAgency: 'Northern Agency',
      legalGuardianStatus: ['parent-guardian'],
    },
  ],
  notifications: [
    {
      recipient: 'coroner',
      made: false,
      madeBy: 'Bo Lindqvist',
      office: 'Sudbury',
      byOtherEntity: 'Hospital staff',
      reasonNotMade: 'They did.',
    },
  ],
  description: 'A young person fell.',
  furtherDetails: 'None.',
  lateExplanation: 'The system was down.',
  finalSubmission: { expected: true, explanation: 'It is over.' },
  media: [{ at: '2026-11-23T10:00:00-05:00', outlet: 'The Times', links: ['https://news.example/fire'] }],
  views: [
    { individual: 'i1', text: 'I was fine.', obtainedBy: 'Bo Lindqvist', consent: true, reasonNotIncluded: 'No.' },
  ],
  supportingDocuments: [{ fileName: 'plan.pdf', requestedByMinistry: true }],
  signOff: {
    preparedBy: { name: 'Bo Lindqvist', position: 'Supervisor', contact: 'Extension 214' },
    approvedBy: { name: 'Ama Osei', position: 'Manager', contact: 'a.osei@provider.example' },
  },
});

/** A draft with another text at a path. */
function withText(draft: ReportDraft, path: string, text: string): ReportDraft {
  const changed = structuredClone(draft);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at: unknown = changed;
  for (const step of steps) at = at instanceof Object ? Reflect.get(at, step) : undefined;
  if (!(at instanceof Object) || !Reflect.has(at, last)) throw new Error(`the draft has no ${path}`);
  Reflect.set(at, last, text);
  return changed;
}

const textAt = (draft: ReportDraft, path: string): unknown =>
  path.split('.').reduce<unknown>((at, step) => (at instanceof Object ? Reflect.get(at, step) : undefined), draft);

/** The severity and rule of each issue about personal information at a path. */
const issuesAt = (draft: ReportDraft, path: string): string[] =>
  validateReport(draft)
    .filter((issue) => issue.code.startsWith('personal-information') && issue.path.join('.') === path)
    .map(({ severity, rule, citations }) => `${severity} ${rule} [${citations[0]?.section}]`);

const description = '[12 Description and Next Steps]';
const limiting = '[11 Limiting Use and Disclosure]';

// The path, a text with the name of the young person, the issue, and the text that minimizing leaves in Youth Justice.
const leaks: readonly (readonly [path: string, text: string, issue: string, left: string])[] = [
  ['site', 'House of Tariq Verhoeven', `error 12.check.note ${limiting}`, 'House of YP Tariq V.'],
  [
    'people.0.youngPersonIdentifyingFactors.0',
    'Tariq Verhoeven has a scar.',
    `error 12.check.note ${limiting}`,
    'YP Tariq V. has a scar.',
  ],
  ['people.0.placingAgency', 'Agency of Tariq Verhoeven', `error 12.check.note ${limiting}`, 'Agency of YP Tariq V.'],
  [
    'people.0.legalGuardianStatus.0',
    'Aunt of Tariq Verhoeven',
    `error 12.check.note ${limiting}`,
    'Aunt of YP Tariq V.',
  ],
  ['entries.0.specify', 'Tariq Verhoeven fell.', `error 12.check.text ${description}`, 'YP Tariq V. fell.'],
  [
    'notifications.0.madeBy',
    'Bo Lindqvist, friend of Tariq Verhoeven',
    `error 12.check.note ${limiting}`,
    'Bo Lindqvist, friend of YP Tariq V.',
  ],
  ['notifications.0.office', 'Ask for Tariq Verhoeven', `error 12.check.note ${limiting}`, 'Ask for YP Tariq V.'],
  ['notifications.0.byOtherEntity', 'Tariq Verhoeven', `error 12.check.note ${limiting}`, 'YP Tariq V.'],
  ['notifications.0.reasonNotMade', 'Tariq Verhoeven fled.', `error 12.check.note ${limiting}`, 'YP Tariq V. fled.'],
  ['description', 'Tariq Verhoeven fell.', `error 12.check.text ${description}`, 'YP Tariq V. fell.'],
  ['furtherDetails', 'Tariq Verhoeven fell.', `error 12.check.text ${description}`, 'YP Tariq V. fell.'],
  ['lateExplanation', 'Tariq Verhoeven fell.', `error 12.check.text ${description}`, 'YP Tariq V. fell.'],
  ['finalSubmission.explanation', 'Tariq Verhoeven left.', `error 12.check.text ${description}`, 'YP Tariq V. left.'],
  ['media.0.outlet', 'Page of Tariq Verhoeven', `error 12.check.text ${description}`, 'Page of YP Tariq V.'],
  ['media.0.links.0', 'https://news.example/tariq-verhoeven', `error 12.check.media-link ${description}`, '***'],
  ['views.0.text', 'Tariq Verhoeven is me.', `warning 12.check.view ${limiting}`, 'YP Tariq V. is me.'],
  ['views.0.obtainedBy', 'Mother of Tariq Verhoeven', `error 12.check.note ${limiting}`, 'Mother of YP Tariq V.'],
  ['views.0.reasonNotIncluded', 'Tariq Verhoeven fled.', `error 12.check.note ${limiting}`, 'YP Tariq V. fled.'],
  [
    'supportingDocuments.0.fileName',
    'tariq-verhoeven.pdf',
    'error 12.check.file-name [12 Supporting documents]',
    '***.pdf',
  ],
  ['signOff.preparedBy.name', 'Tariq Verhoeven', `error 12.check.note ${limiting}`, 'YP Tariq V.'],
  ['signOff.preparedBy.position', 'Aunt of Tariq Verhoeven', `error 12.check.note ${limiting}`, 'Aunt of YP Tariq V.'],
  ['signOff.preparedBy.contact', 'Ask Tariq Verhoeven', `error 12.check.note ${limiting}`, 'Ask YP Tariq V.'],
  ['signOff.approvedBy.name', 'Tariq Verhoeven', `error 12.check.note ${limiting}`, 'YP Tariq V.'],
  ['signOff.approvedBy.position', 'Aunt of Tariq Verhoeven', `error 12.check.note ${limiting}`, 'Aunt of YP Tariq V.'],
  ['signOff.approvedBy.contact', 'Ask Tariq Verhoeven', `error 12.check.note ${limiting}`, 'Ask YP Tariq V.'],
];

describe.each(leaks)('the full name of a young person in %s', (path, text, issue, left) => {
  const draft = withText(draftOf('youthJustice'), path, text);

  it('is an issue', () => {
    expect(issuesAt(draft, path)).toEqual([issue]);
  });

  it('is an issue of other programs too', () => {
    expect(issuesAt(withText(draftOf('homelessness'), path, text), path)).toEqual([issue]);
  });

  it('is minimized', () => {
    expect(textAt(minimizeDraft(draft), path)).toBe(left);
  });

  it('is hidden in the copy for print', () => {
    expect(JSON.stringify(redactForPrint(draft))).not.toMatch(/tariq|verhoeven/i);
  });

  it('is not rendered', () => {
    expect(renderReport(draft)).not.toMatch(/verhoeven/i);
  });
});

test('a draft without names has no issue of personal information', () => {
  for (const program of ['youthJustice', 'homelessness'] as const) {
    const issues = validateReport(draftOf(program)).filter(({ code }) => code.startsWith('personal-information'));
    expect(issues).toEqual([]);
    expect(minimizeDraft(draftOf(program))).toEqual(draftOf(program));
  }
});

describe('other personal information', () => {
  it.each([
    ['people.0.placingAgency', 'Agency 416-555-0137', []],
    ['people.0.placingAgency', 'Born 3 April 2010', [`error 12.check.note ${limiting}`]],
    ['notifications.0.office', '25 Elm Street, Sudbury', []],
    ['notifications.0.madeBy', 'Bo Lindqvist, 416-555-0137', [`error 12.check.note ${limiting}`]],
    ['notifications.0.madeBy', 'Dr. Halloran', []],
    ['views.0.obtainedBy', 'Bo, b.lindqvist@home.example', [`error 12.check.note ${limiting}`]],
    ['signOff.preparedBy.contact', '416-555-0137, b.lindqvist@home.example', []],
    ['signOff.preparedBy.contact', 'Born 2010-04-03', [`error 12.check.note ${limiting}`]],
    ['site', '14 Elm Street, Sudbury', []],
  ])('in %s: %s', (path, text, expected) => {
    expect(issuesAt(withText(draftOf('homelessness'), path, text), path)).toEqual(expected);
  });
});

describe('a member of staff', () => {
  it.each(['Tariq Lee', 'Verhoeven', 'Tariq', 'Supervisor Verhoeven', 'Anna Verhoeven-Lee'])(
    'may share a first or last name with an individual: %s',
    (name) => {
      for (const path of ['signOff.preparedBy.name', 'notifications.0.madeBy', 'views.0.obtainedBy']) {
        const draft = withText(draftOf('homelessness'), path, name);
        expect(issuesAt(draft, path)).toEqual([]);
        expect(textAt(minimizeDraft(draft), path)).toBe(name);
      }
    },
  );

  // Section 11: personal information is limited to what reporting requires.
  it('does not keep a last name that two individuals share, in other words', () => {
    const twins = (madeBy: string): ReportDraft => {
      const draft = withText(draftOf('homelessness'), 'notifications.0.madeBy', madeBy);
      const people = draft.people.flatMap((person) => [person, { ...person, id: 'i2', firstName: 'Nadia' }]);
      return { ...draft, individuals: [{ id: 'i1' }, { id: 'i2' }], people };
    };
    const path = 'notifications.0.madeBy';
    expect(issuesAt(twins('the mother of Verhoeven'), path)).toEqual([`error 12.check.note ${limiting}`]);
    expect(textAt(minimizeDraft(twins('the mother of Verhoeven')), path)).toBe('the mother of [name removed]');
    for (const name of ['Verhoeven', 'Supervisor Verhoeven', 'Bo Verhoeven', 'the mother of Halloran']) {
      expect(issuesAt(twins(name), path)).toEqual([]);
      expect(textAt(minimizeDraft(twins(name)), path)).toBe(name);
    }
    expect(textAt(minimizeDraft(twins('the mother of Nadia')), path)).toBe('the mother of Individual #2');
  });

  it('may have the initials of an individual', () => {
    const draft = draftOf('homelessness');
    const people = draft.people.map((person) => ({ ...person, firstName: 'B.', lastName: 'L.' }));
    expect(issuesAt({ ...draft, people }, 'signOff.preparedBy.name')).toEqual([]);
  });

  it('does not keep the single name of an individual in other words', () => {
    const draft = withText(draftOf('homelessness'), 'notifications.0.madeBy', 'the mother of Tariq');
    expect(issuesAt(draft, 'notifications.0.madeBy')).toEqual([`error 12.check.note ${limiting}`]);
    expect(textAt(minimizeDraft(draft), 'notifications.0.madeBy')).toBe('the mother of Individual #1');
  });
});

test('collects the texts in the order of section 12, each with its path and kind', () => {
  expect(
    collectDraftTexts({
      signOff: { preparedBy: { contact: 'j', name: 'i' } },
      views: [null, { text: 'g', obtainedBy: 'h', individual: 'i1' }],
      description: 'e',
      furtherDetails: ' ',
      lateExplanation: null,
      media: [{ at: '2026-11-23T10:00:00-05:00', outlet: 'f' }],
      notifications: [{ reasonNotMade: 'd', madeBy: 'c' }],
      entries: [{ specify: 'b' }],
      site: 'a',
    }).map(({ path, text, kind }) => `${text} ${kind} ${path.join('.')}`),
  ).toEqual([
    'a site site',
    'b narrative entries.0.specify',
    'c staff notifications.0.madeBy',
    'd note notifications.0.reasonNotMade',
    'e narrative description',
    'f outlet media.0.outlet',
    'g view views.1.text',
    'h staff views.1.obtainedBy',
    'i signature signOff.preparedBy.name',
    'j contact signOff.preparedBy.contact',
  ]);
});

test('adds no field to a draft', () => {
  expect(mapDraftTexts({ site: 'a', people: [{ id: 'i1' }] }, { site: (text) => `${text}!` })).toStrictEqual({
    site: 'a!',
    people: [{ id: 'i1' }],
  });
});

test('changes texts of the kinds that are named, and nothing else', () => {
  const at = new Date('2026-11-23T15:00:00Z');
  const draft = { description: 'a', site: 'b', furtherDetails: ' ', media: [null, { at, outlet: 'c' }], views: null };
  expect(mapDraftTexts(draft, { narrative: (text) => `${text}!`, outlet: () => 'Times' })).toEqual({
    description: 'a!',
    site: 'b',
    furtherDetails: ' ',
    media: [null, { at, outlet: 'Times' }],
    views: null,
  });
});
