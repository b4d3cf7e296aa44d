import type { Node } from '../logic/diagrams.ts';
import type { LevelDecision } from '../model/assessment.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { type EntryReading, readOccurrence } from './assignment.ts';
import { type CompanionConclusion, concludeCompanions } from './companions.ts';
import type { Compiled } from './compile-edition.ts';
import { Weighing } from './evaluation.ts';
import { concludeLevel, entryLevel, type LevelConclusion } from './level.ts';
import { concludeNotifications, type DutyConclusion } from './notifications.ts';
import { concludeOccurrence, concludeReportability, type ReportabilityConclusion } from './reportability.ts';
import { told } from './rule-ref.ts';

/** What the rules conclude about one entry. */
export interface EntryConclusion {
  readonly reading: EntryReading;
  readonly reportability: ReportabilityConclusion;
  /** The Level by section 13, whatever the reportability. */
  readonly level: LevelDecision;
  /** 1 where a Level 1 criterion holds. */
  readonly levelNode: Node;
  /** What the entry adds to the Level of the occurrence: 0 nothing, 1 Level 2, 2 Level 1. */
  readonly contribution: Node;
}

/** What the rules conclude about an occurrence: what is reported, at which Level, whom to tell and what else to enter. */
export interface Conclusions {
  readonly weighing: Weighing;
  readonly entries: readonly EntryConclusion[];
  /** The entries that are reported, or may be. */
  readonly reported: readonly EntryConclusion[];
  readonly reportability: ReportabilityConclusion;
  readonly level: LevelConclusion;
  readonly notifications: readonly DutyConclusion[];
  readonly companions: readonly CompanionConclusion[];
}

/** Begins the case of an occurrence that has been checked. */
export const weighingOf = ({ logic, edition }: Compiled, occurrence: Occurrence): Weighing =>
  new Weighing(logic, readOccurrence(logic, edition.fills, occurrence));

/** Applies the rules of an edition to an occurrence. Editions that share their logic may share a case: what they have in common is then worked out once. */
export function conclude(compiled: Compiled, { entries: given }: Occurrence, weighing: Weighing): Conclusions {
  const { readings } = weighing;
  const entries = readings.entries.map((reading): EntryConclusion => {
    const plan = compiled.plan(reading.category);
    return {
      reading,
      reportability: concludeReportability(plan, weighing, reading),
      level: entryLevel(compiled, reading),
      levelNode: weighing.restrict(plan.levelOne, reading),
      contribution: weighing.restrict(plan.contribution, reading),
    };
  });
  const reported = entries.filter((entry) => entry.reportability.decision !== 'not-reportable');
  const reportability = concludeOccurrence(
    weighing,
    entries.map((entry) => entry.reportability),
    told(compiled.edition.scope.nothingEntered),
  );
  const contributions = entries.map(({ contribution }) => contribution);
  const level = concludeLevel(weighing, compiled.levels, contributions, reported);
  const notifications = concludeNotifications({
    compiled,
    weighing,
    entries: reported.map(({ reading }) => reading),
    individuals: reportability.decision === 'not-reportable' ? [] : readings.individuals,
    level: level.node,
    levelOneEntries: reported.flatMap((entry) => (entry.level.level === 2 ? [] : [entry.reading.index])),
  });
  const companions = concludeCompanions(compiled, weighing, given);
  return { weighing, entries, reported, reportability, level, notifications, companions };
}
