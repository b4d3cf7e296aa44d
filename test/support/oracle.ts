import type { Condition } from '../../src/logic/condition.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { ScopedRule } from '../../src/model/rule.ts';

/**
 * The semantics of the contract written a second time, plainly and slowly: everything is known here, so a condition is true or false, and
 * what is unknown is settled by trying every completion. The engine is compared with it.
 */
export interface Completion {
  readonly category: CategoryId;
  readonly subcategory: string;
  readonly type: string | undefined;
  readonly role: 'perpetrator' | 'victim';
  /** The role or type that the entry itself states; a completion does not make it stated. */
  readonly stated: {
    readonly role: boolean;
    readonly type: boolean;
    readonly subcategory: boolean;
    readonly individual: boolean;
    readonly programs: boolean;
    readonly setting: string | undefined;
    readonly residence: string | undefined;
    readonly providerRoles: readonly string[] | undefined;
  };
  /** What was answered, in so many words; a completion answers nothing. */
  readonly answered: Readonly<Record<string, boolean | null>>;
  readonly population: string;
  readonly residence: string;
  readonly setting: string;
  readonly providerRoles: readonly string[];
  readonly privacyRegimes: readonly string[];
  readonly directlyOperated: boolean;
  readonly providerPrograms: readonly string[];
  readonly individualPrograms: readonly string[];
  readonly facts: Readonly<Record<string, boolean>>;
}

function holds(condition: Condition, of: Completion): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, of));
  if ('any' in condition) return condition.any.some((part) => holds(part, of));
  if ('not' in condition) return !holds(condition.not, of);
  if ('fact' in condition) return of.facts[condition.fact] === true;
  if ('programsOf' in condition) {
    const programs = programsIn(condition.programsOf, of);
    const listed = programs.filter((program) => condition.in.includes(program));
    return listed.length > 0 && (!condition.only || listed.length === programs.length);
  }
  if ('answered' in condition) return of.answered[condition.answered] === condition.as;
  if ('stated' in condition) {
    const stated = of.stated[condition.stated];
    if (condition.in === undefined) return stated !== undefined && stated !== false;
    const values: readonly string[] = typeof stated === 'string' ? [stated] : Array.isArray(stated) ? stated : [];
    return values.some((value) => condition.in?.includes(value));
  }
  switch (condition.field) {
    case 'providerRoles':
    case 'privacyRegimes':
      return of[condition.field].some((value) => condition.in.includes(value));
    case 'directlyOperated':
      return of.directlyOperated;
    default: {
      const value = of[condition.field];
      return value !== undefined && condition.in.includes(value);
    }
  }
}

function programsIn(whose: string, { providerPrograms, individualPrograms }: Completion): readonly string[] {
  if (whose === 'provider') return providerPrograms;
  if (whose === 'individual') return individualPrograms;
  return individualPrograms.filter((program) => providerPrograms.includes(program) === (whose === 'both'));
}

export function applies(rule: ScopedRule, of: Completion): boolean {
  if (rule.categories !== undefined && !rule.categories.includes(of.category)) return false;
  if (rule.subcategories !== undefined && !rule.subcategories.some((id) => id === of.subcategory)) return false;
  return holds(rule.when, of);
}

const decided = new WeakMap<Completion, 0 | 1 | 2>();

/** 2 reportable, 1 professional judgment, 0 not reportable. */
export function reportability(edition: Edition, of: Completion): 0 | 1 | 2 {
  const known = decided.get(of) ?? decide(edition, of);
  decided.set(of, known);
  return known;
}

function decide(edition: Edition, of: Completion): 0 | 1 | 2 {
  const { criteria: grounds, exceptions } = edition.reportability[of.category];
  const { within, judgment, alwaysJudgment } = edition.scope;
  if (exceptions.some((rule) => applies(rule, of))) return 0;
  const met = grounds.filter((rule) => applies(rule, of));
  if (met.length === 0) return 0;
  if (met.some(({ scope }) => scope === 'whatever-the-service')) return 2;
  if (alwaysJudgment.some((rule) => applies(rule, of))) return 1;
  if (met.some(({ scope }) => scope === 'not-needed')) return 2;
  if (within.some((rule) => applies(rule, of))) return 2;
  return judgment.some((rule) => applies(rule, of)) ? 1 : 0;
}

export function levelOne(edition: Edition, of: Completion): boolean {
  return edition.levels[of.category].levelOne.some((rule) => applies(rule, of));
}
