import {
  countRestraints,
  determineLeadReporters,
  type LeadReporterAnswer,
  type LeadReporterQuestion,
  type PlacingAgency,
  type RestraintEpisode,
} from '../../../src/index.ts';
import type { Draft } from '../draft.ts';
import { stacked, table } from '../markdown.ts';
import { ruleLink } from '../rows.ts';
import { otherStatements, statementsOf, statementTable } from '../statements.ts';

const chapter = '17-several-reports';

/** Sections 8 and 9. */
export function severalReports(): Draft {
  const one = statementsOf(chapter, '8').filter(({ id }) => !id.startsWith('8.restraint'));
  const restraints = statementsOf(chapter, '8.restraint');
  const lead = statementsOf(chapter, '9');
  return {
    chapter,
    title: 'One report or several, and who leads',
    blocks: [
      'Sections 8 and 9 of the Guidelines. Use professional judgment to decide where one occurrence ends and another begins. Tell the library how the incidents are related; it says how many reports that makes and who leads.',
      '## One report or several',
      statementTable(one),
      '## How many restrictive interventions',
      statementTable(restraints),
      'Examples for one individual:',
      table(
        ['What happened', 'Entries'],
        runs.map(([what, episodes]) => [what, String(countRestraints(episodes))]),
      ),
      '## Who leads the submission',
      statementTable(lead),
      'Examples for an occurrence with two individuals and their placing agencies:',
      table(
        ['Setting', 'What happened', 'Placed by', 'Who submits', 'Who is informed outside SOR-RL', 'Rules'],
        situations.map(([words, question]) => {
          const answer = determineLeadReporters(question);
          return [...words, reportsOf(answer), informedOf(answer), stacked(answer.because.map(ruleLink))];
        }),
      ),
      ...otherStatements(chapter, [...one, ...restraints, ...lead]),
    ],
  };
}

const physical = (releasedAfter: boolean): RestraintEpisode => ({ kind: 'physical-restraint', releasedAfter });

const runs: readonly (readonly [string, readonly RestraintEpisode[]])[] = [
  ['A hold; release', [physical(true)]],
  ['A hold that becomes another hold without release', [physical(false), physical(true)]],
  ['A hold; release; another hold', [physical(true), physical(true)]],
  [
    'A hold that leads to a secure de-escalation room without release',
    [physical(false), { kind: 'secure-de-escalation', releasedAfter: true }],
  ],
];

const agency = (id: string, individualsPlaced: number, individualsInvolved: readonly string[]): PlacingAgency => ({
  id,
  individualsPlaced,
  individualsInvolved,
});
const byOne = [agency('agency A', 2, ['individual 1', 'individual 2'])];
const byTwo = [agency('agency A', 3, ['individual 1']), agency('agency B', 1, ['individual 2'])];
const tied = [agency('agency A', 2, []), agency('agency B', 2, [])];

const licensed = 'Licensed, funded or directly operated';
const unlicensed = 'Neither licensed nor funded';

const situations: readonly (readonly [readonly [string, string, string], LeadReporterQuestion])[] = [
  [[licensed, 'Individuals are involved', 'no agency'], { settingUnderMinistry: true, involvesIndividuals: true }],
  [
    [licensed, 'Individuals are involved', 'agencies A and B'],
    { settingUnderMinistry: true, involvesIndividuals: true, placingAgencies: byTwo },
  ],
  [
    [licensed, 'The placement ends while the occurrence is ongoing', 'agency A'],
    { settingUnderMinistry: true, involvesIndividuals: true, dischargedWhileOngoing: true, placingAgencies: byOne },
  ],
  [
    [unlicensed, 'Individuals are involved', 'agency A'],
    { settingUnderMinistry: false, involvesIndividuals: true, placingAgencies: byOne },
  ],
  [
    [unlicensed, 'Individuals are involved', 'agencies A and B, one each'],
    { settingUnderMinistry: false, involvesIndividuals: true, placingAgencies: byTwo },
  ],
  [
    [unlicensed, 'The incident is about the provider or program as a whole', 'agency A placed 3 there, agency B 1'],
    { settingUnderMinistry: false, involvesIndividuals: false, placingAgencies: byTwo },
  ],
  [
    [unlicensed, 'The incident is about the provider or program as a whole', 'agencies A and B placed 2 each'],
    { settingUnderMinistry: false, involvesIndividuals: false, placingAgencies: tied },
  ],
];

const leads = {
  'primary-service-provider': 'the provider with primary responsibility',
  'out-of-home-provider': 'the out of home provider',
  'placing-agency': 'the placing agency',
} as const;

function reportsOf({ reports, askMinistry }: LeadReporterAnswer): string {
  const lines = reports.map(({ lead, placingAgency, candidates, individuals }) => {
    const who = placingAgency ?? (candidates === undefined ? leads[lead] : `one of ${candidates.join(' and ')}`);
    return individuals === undefined ? who : `${who} (for ${individuals.join(' and ')})`;
  });
  return [...lines, ...(askMinistry ? ['*ask the ministry contact*'] : [])].join('<br>');
}

function informedOf({ inform }: LeadReporterAnswer): string {
  if (inform.length === 0) return '–';
  return inform
    .map(
      ({ from, placingAgency }) =>
        `${from === 'setting' ? 'the setting' : 'the out of home provider'} informs ${placingAgency ?? 'the placing agency'}`,
    )
    .join('<br>');
}
