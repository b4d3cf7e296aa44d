import { editionInForce } from '../../src/editions/current.ts';
import type { RuleRef } from '../../src/model/citation.ts';
import type { ScopedRule } from '../../src/model/rule.ts';
import type { CategoryNode } from '../../src/model/taxonomy.ts';
import { isAlways } from '../handbook/chapters/category/labels.ts';

/** A question of a flow: whether any of the rules applies. Where one always does, it is no question. */
export interface FlowQuestion {
  readonly id: string;
  readonly asks: string;
  readonly rules: readonly ScopedRule[];
  /** The rules are listed; those of section 5 are the same for every category, and are only named. */
  readonly isListed: boolean;
  readonly yes: string;
  readonly no: string;
}

/** Where a flow ends. */
export interface FlowEnd {
  readonly id: string;
  readonly reportability: 'reportable' | 'professional-judgment' | 'not-reportable';
  readonly level?: 1 | 2;
  readonly rule?: RuleRef;
}

/** From an entry of some subcategories to whether it is reported, and its Level. */
export interface CategoryFlow {
  readonly category: CategoryNode;
  readonly subcategories: readonly { readonly id: string; readonly label: string }[];
  /** In the order in which they are asked; the first is where a reader starts. */
  readonly questions: readonly FlowQuestion[];
  readonly ends: readonly FlowEnd[];
}

/** The flows of a category: one for the subcategories that the same rules decide. */
export function categoryFlows(category: CategoryNode): CategoryFlow[] {
  const alike = new Map<string, CategoryNode['subcategories'][number][]>();
  for (const subcategory of category.subcategories) {
    const { exceptions, criteria, levelOne } = rulesOf(category, subcategory.id);
    const key = [exceptions, criteria, levelOne].map((rules) => rules.map(({ id }) => id).join()).join(' ');
    alike.set(key, [...(alike.get(key) ?? []), subcategory]);
  }
  return [...alike.values()].map((subcategories) => flowOf(category, subcategories));
}

function rulesOf({ id }: CategoryNode, subcategory: string) {
  const { exceptions, criteria, criteriaNotMet } = editionInForce.reportability[id];
  const { levelOne, levelTwo } = editionInForce.levels[id];
  const own = <R extends ScopedRule>(rules: readonly R[]): R[] =>
    rules.filter(({ subcategories }) => subcategories?.some((of) => of === subcategory) ?? true);
  return { exceptions: own(exceptions), criteria: own(criteria), criteriaNotMet, levelOne: own(levelOne), levelTwo };
}

function flowOf(category: CategoryNode, subcategories: CategoryNode['subcategories']): CategoryFlow {
  const [first] = subcategories;
  if (first === undefined) throw new RangeError('a flow is of subcategories');
  const { exceptions, criteria, criteriaNotMet, levelOne, levelTwo } = rulesOf(category, first.id);
  const { within, judgment, alwaysJudgment, outside } = editionInForce.scope;
  const ofScope = (sought: string): ScopedRule[] => criteria.filter(({ scope }) => scope === sought);
  const inSection5 = within.filter(({ categories }) => categories?.some((id) => id === category.id) ?? true);
  const ofService = criteria.filter(({ scope }) => scope !== 'whatever-the-service');
  const anywhere = ofScope('not-needed');
  const isAllAnywhere = anywhere.length === ofService.length;
  const drafts: readonly Omit<FlowQuestion, 'isListed'>[] = [
    { id: 'exception', asks: 'Does an exception apply?', rules: exceptions, yes: 'excepted', no: 'whatever' },
    {
      id: 'whatever',
      asks: 'Does this apply, whatever the service was?',
      rules: ofScope('whatever-the-service'),
      yes: 'level',
      no: 'criterion',
    },
    {
      id: 'criterion',
      asks: isAllAnywhere ? 'Does a criterion apply, wherever it happened?' : 'Does a criterion apply?',
      rules: ofService,
      yes: 'other-service',
      no: 'not-met',
    },
    {
      id: 'other-service',
      asks: 'Is it another funded service, which reports where the ministry says so?',
      rules: alwaysJudgment,
      yes: 'ask-ministry',
      no: isAllAnywhere ? 'level' : 'anywhere',
    },
    {
      id: 'anywhere',
      asks: 'Does this apply, wherever it happened?',
      rules: isAllAnywhere ? [] : anywhere,
      yes: 'level',
      no: 'within',
    },
    {
      id: 'within',
      asks: 'Did it happen within the service (section 5)?',
      rules: inSection5,
      yes: 'level',
      no: 'judgment',
    },
    {
      id: 'judgment',
      asks: 'Does section 5 leave it to professional judgment?',
      rules: judgment,
      yes: 'judged',
      no: 'outside',
    },
    { id: 'level', asks: 'Does a Level 1 criterion apply?', rules: levelOne, yes: 'level-1', no: 'level-2' },
  ];
  const ends: readonly FlowEnd[] = [
    { id: 'excepted', reportability: 'not-reportable' },
    { id: 'not-met', reportability: 'not-reportable', rule: criteriaNotMet },
    { id: 'ask-ministry', reportability: 'professional-judgment' },
    { id: 'judged', reportability: 'professional-judgment' },
    { id: 'outside', reportability: 'not-reportable', rule: outside },
    { id: 'level-1', reportability: 'reportable', level: 1 },
    { id: 'level-2', reportability: 'reportable', level: 2, rule: levelTwo },
  ];
  return { category, subcategories, ...asked(drafts, ends) };
}

/** Without the questions that have no rule, and the ends that no question leads to; what always applies leads one way. */
function asked(
  drafts: readonly Omit<FlowQuestion, 'isListed'>[],
  ends: readonly FlowEnd[],
): Pick<CategoryFlow, 'questions' | 'ends'> {
  const next = (id: string): string => {
    const draft = drafts.find((one) => one.id === id);
    return draft === undefined || draft.rules.length > 0 ? id : next(draft.no);
  };
  const questions: FlowQuestion[] = [];
  const reached = new Set([next(drafts[0]?.id ?? '')]);
  for (const draft of drafts) {
    if (draft.rules.length === 0 || !reached.has(draft.id)) continue;
    const yes = next(draft.yes);
    const no = draft.rules.some(({ when }) => isAlways(when)) ? yes : next(draft.no);
    reached.add(yes).add(no);
    questions.push({ ...draft, yes, no, isListed: !fromSection5.has(draft.id) });
  }
  return { questions, ends: ends.filter(({ id }) => reached.has(id)) };
}

const fromSection5: ReadonlySet<string> = new Set(['other-service', 'within', 'judgment']);

/** What always applies is said, not asked. */
export const isAsked = ({ yes, no }: FlowQuestion): boolean => yes !== no;
