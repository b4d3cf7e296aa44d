import { describe, expect, it } from 'vitest';
import { minimizeDraft } from '../../src/draft/privacy/minimize-draft.ts';
import type { ReportDraft } from '../../src/model/report-draft.ts';
import type { ProgramId } from '../../src/vocabulary/programs.ts';
import { withChange } from './drafts.ts';

const entry = { category: 'serious-injury', subcategory: 'other', individual: 'i1' } as const;
const person = { id: 'i1', firstName: 'Mirela', lastName: 'Okonkwo', dateOfBirth: '1988-04-03' };

/** A draft that names a person in each of its texts. */
const named = (program: ProgramId): ReportDraft => ({
  provider: { programs: [program] },
  individuals: [{ id: 'i1' }],
  entries: [{ ...entry, specify: 'Okonkwo fell.' }],
  site: 'Haven House, 14 Elm Street, L4M 1A1',
  location: 'service-provider-site',
  people: [{ ...person, youngPersonIdentifyingFactors: ['Okonkwo has a scar.', ''] }],
  notifications: [
    {
      recipient: 'police',
      made: false,
      byOtherEntity: 'The sister of Okonkwo',
      reasonNotMade: 'Mirela did not want it.',
    },
  ],
  description: 'Mirela Okonkwo, born 1988-04-03, fell. Bo Lindqvist saw it.',
  furtherDetails: 'See Okonkwo above.',
  lateExplanation: 'Mirela Okonkwo was away.',
  finalSubmission: { expected: true, explanation: 'Okonkwo is well.' },
  media: [
    {
      at: '2026-11-23T10:00:00-05:00',
      outlet: 'The Okonkwo Times',
      links: ['https://news.example/okonkwo', 'https://news.example/fire'],
    },
  ],
  views: [
    {
      individual: 'i1',
      text: 'Okonkwo was tired.',
      obtainedBy: 'Supervisor',
      consent: true,
      reasonNotIncluded: 'Okonkwo was asleep.',
    },
  ],
  supportingDocuments: [
    { fileName: 'okonkwo.pdf', requestedByMinistry: true },
    { fileName: 'plan.pdf', requestedByMinistry: true },
  ],
  signOff: { preparedBy: { name: 'Bo Lindqvist', position: 'Supervisor', contact: 'Extension 214' } },
});

describe('a draft with no more than its programs allow', () => {
  it('has initials, no names in the texts and no address for a shelter', () => {
    const draft = named('vaw-shelter');
    expect(minimizeDraft(draft)).toEqual({
      ...draft,
      entries: [{ ...entry, specify: 'Individual #1 fell.' }],
      site: 'Haven House, [address removed], [postal code removed]',
      people: [
        {
          ...person,
          firstName: 'M.',
          lastName: 'O.',
          youngPersonIdentifyingFactors: ['Individual #1 has a scar.', ''],
        },
      ],
      notifications: [
        {
          recipient: 'police',
          made: false,
          byOtherEntity: 'The sister of Individual #1',
          reasonNotMade: 'Individual #1 did not want it.',
        },
      ],
      description: 'Individual #1, born [date of birth removed], fell. Staff #1 saw it.',
      furtherDetails: 'See Individual #1 above.',
      lateExplanation: 'Individual #1 was away.',
      finalSubmission: { expected: true, explanation: 'Individual #1 is well.' },
      media: [
        {
          at: '2026-11-23T10:00:00-05:00',
          outlet: 'The Individual #1 Times',
          links: ['***', 'https://news.example/fire'],
        },
      ],
      views: [
        {
          individual: 'i1',
          text: 'Individual #1 was tired.',
          obtainedBy: 'Supervisor',
          consent: true,
          reasonNotIncluded: 'Individual #1 was asleep.',
        },
      ],
      supportingDocuments: [
        { fileName: '***.pdf', requestedByMinistry: true },
        { fileName: 'plan.pdf', requestedByMinistry: true },
      ],
    });
  });

  it('has first name and last initial, and staff by initials, for Youth Justice', () => {
    const limited = minimizeDraft(named('youth-justice-residential'));
    expect(limited.people).toEqual([
      { ...person, lastName: 'O.', youngPersonIdentifyingFactors: ['YP Mirela O. has a scar.', ''] },
    ]);
    expect(limited.description).toBe('YP Mirela O., born [date of birth removed], fell. Staff B.L. saw it.');
    expect(limited.site).toBe('Haven House, 14 Elm Street, L4M 1A1');
  });

  it('has full names among the people, and in no text, where full names are asked for', () => {
    const limited = minimizeDraft(named('homelessness'));
    expect(limited.people).toEqual([{ ...person, youngPersonIdentifyingFactors: ['Individual #1 has a scar.', ''] }]);
    expect(limited.description).toBe('Individual #1, born [date of birth removed], fell. Staff #1 saw it.');
  });

  it('has no people and no names where no individuals may be added', () => {
    const limited = minimizeDraft(named('healthy-babies-healthy-children'));
    expect(limited.people).toEqual([]);
    expect(JSON.stringify({ ...limited, signOff: null })).not.toMatch(/mirela|okonkwo|lindqvist|1988/i);
  });

  it('has the last initial alone of a person without a first name', () => {
    const draft = withChange(named('vaw-shelter'), { people: [{ id: 'i1', lastName: 'Okonkwo' }] });
    expect(minimizeDraft(draft).people).toEqual([{ id: 'i1', firstName: '', lastName: 'O.' }]);
  });

  it('equals a draft that has no excess, and keeps blank fields blank', () => {
    const draft: ReportDraft = {
      ...named('homelessness'),
      entries: [{ ...entry, specify: 'A fall.' }],
      site: '',
      people: [person],
      notifications: [{ recipient: 'police', made: true, byOtherEntity: ' ' }],
      description: 'A fall.',
      furtherDetails: null,
      lateExplanation: '',
      finalSubmission: null,
      media: null,
      views: null,
      supportingDocuments: null,
    };
    expect(minimizeDraft(draft)).toEqual(draft);
    const at = '2026-11-23T10:00:00-05:00';
    expect(minimizeDraft({ ...draft, media: [{ at, outlet: 'The Times', links: null }] }).media).toEqual([
      { at, outlet: 'The Times', links: null },
    ]);
  });

  it('leaves the given draft unchanged', () => {
    const draft = named('vaw-shelter');
    minimizeDraft(draft);
    expect(draft).toEqual(named('vaw-shelter'));
  });
});
