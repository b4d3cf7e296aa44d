/** Mutants that no test can find, each with the reason. */
const byReason: Readonly<Record<string, readonly string[]>> = {
  'Abuse has no types: what the type says of the role is never read, and a role that is not stated is no victim.': [
    '2025-11 13f.report.historical when.all.2.any.0.all.0: dropped',
    '2025-11 13f.report.historical when.all.2.any.1.all.0: dropped',
    '2025-11 13f.report.historical when.all.2.any.1.all.1.any.0: dropped',
    '2025-11 13f.report.historical when.all.2.any.1.all.1.any.1.all.0: dropped',
    '2025-11 13f.report.historical when.all.2.any.1.all.1.any.1.all.0.not.in.0: without other-on-individual',
    '2025-11 13f.report.historical when.all.2.any.1.all.1.any.1.all.0.not.in.1: without individual-on-staff',
    '2025-11 13f.report.historical when.all.2.any.1.all.1.any.1.all.0.not.in.2: without individual-on-other',
    '2025-11 13f.notify.police.adult when.all.1.any.0.all.0: dropped',
    '2025-11 13f.notify.police.adult when.all.1.any.1.all.0: dropped',
    '2025-11 13f.notify.police.adult when.all.1.any.1.all.1.any.0: dropped',
    '2025-11 13f.notify.police.adult when.all.1.any.1.all.1.any.1.all.0: dropped',
    '2025-11 13f.notify.police.adult when.all.1.any.1.all.1.any.1.all.0.not.in.0: without other-on-individual',
    '2025-11 13f.notify.police.adult when.all.1.any.1.all.1.any.1.all.0.not.in.1: without individual-on-staff',
    '2025-11 13f.notify.police.adult when.all.1.any.1.all.1.any.1.all.0.not.in.2: without individual-on-other',
    '2025-11 13f.notify.police.young-person when.all.1.any.0.all.0: dropped',
    '2025-11 13f.notify.police.young-person when.all.1.any.1.all.0: dropped',
    '2025-11 13f.notify.police.young-person when.all.1.any.1.all.1.any.0: dropped',
    '2025-11 13f.notify.police.young-person when.all.1.any.1.all.1.any.1.all.0: dropped',
    '2025-11 13f.notify.police.young-person when.all.1.any.1.all.1.any.1.all.0.not.in.0: without other-on-individual',
    '2025-11 13f.notify.police.young-person when.all.1.any.1.all.1.any.1.all.0.not.in.1: without individual-on-staff',
    '2025-11 13f.notify.police.young-person when.all.1.any.1.all.1.any.1.all.0.not.in.2: without individual-on-other',
    '2025-11 13f.notify.ombudsman when.all.1.any.0.all.0: dropped',
    '2025-11 13f.notify.ombudsman when.all.1.any.1.all.0: dropped',
    '2025-11 13f.notify.ombudsman when.all.1.any.1.all.1.any.0: dropped',
    '2025-11 13f.notify.ombudsman when.all.1.any.1.all.1.any.1.all.0: dropped',
    '2025-11 13f.notify.ombudsman when.all.1.any.1.all.1.any.1.all.0.not.in.0: without other-on-individual',
    '2025-11 13f.notify.ombudsman when.all.1.any.1.all.1.any.1.all.0.not.in.1: without individual-on-staff',
    '2025-11 13f.notify.ombudsman when.all.1.any.1.all.1.any.1.all.0.not.in.2: without individual-on-other',
  ],
  'An assault by somebody else upon the individual is settled by the part before.': [
    '2025-11 13d.notify.ombudsman when.all.2.any.1.all.1.any.1.all.0.not.in.0: without other-on-individual',
    '2025-11 13d.companion.assault.injury when.all.1.any.1.all.1.any.1.all.0.not.in.0: without other-on-individual',
  ],
  'An entry that is self-harm already is itself what is called for, so nothing is called for all the same.': [
    '2025-11 13b.companion.suicide-attempt.self-harm when.all.1: dropped',
    '2025-11 13b.companion.hunger-strike.self-harm when.all.1: dropped',
  ],
  'The categories of a fill are where its advisory is shown: the advisory is made of them first, and has mutants of its own.':
    [
      '2025-11 13e.fill.injured categories: left out',
      '2025-11 13e.fill.contrary categories: left out',
      '2025-11 13a.fill.access-order categories: left out',
      '2025-11 13i.fill.hunger-strike categories: left out',
      '2025-11 13i.fill.hunger-strike categories.0: without serious-injury',
      '2025-11 13i.fill.hunger-strike categories.1: without disturbance-or-disaster',
      '2025-11 13g.fill.threatens-health categories: left out',
      '2025-11 13g.fill.may-impair categories: left out',
    ],
};

export const equivalent: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(byReason).flatMap(([reason, ids]) => ids.map((id) => [id, reason])),
);
