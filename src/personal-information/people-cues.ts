import { prefixCoded } from './prefix-coded.ts';
import * as lists from './word-lists.ts';
import { wordSet } from './word-set.ts';

// Words after which a person is named, in English and French, folded. Data only.

export type Cue = 'title' | 'relative' | 'role';

/**
 * What each word says of the name after it. After titles and ranks a name follows, in small letters too; after a relation a last name is
 * seldom the individual's own; a role may refer to no one in particular. A word of several lists counts as the first of these.
 */
const cues: ReadonlyMap<string, Cue> = /* @__PURE__ */ cueMap();

/** What a word says of the name after it, in the plural too. */
export function cueOf(folded: string): Cue | undefined {
  return listedCueOf(folded) ?? cueByEnding(folded);
}

/** Whether a word is taken for an occupation by its ending alone, as some last names are: "Salvator". */
export const isCueByEnding = (folded: string): boolean =>
  listedCueOf(folded) === undefined && cueByEnding(folded) !== undefined;

const listedCueOf = (folded: string): Cue | undefined => cues.get(folded) ?? cues.get(singular(folded));

function cueByEnding(folded: string): Cue | undefined {
  const word = singular(folded);
  if (relativeEnding.test(word)) return 'relative';
  return roleEnding.test(word) ? 'role' : undefined;
}

const singular = (folded: string): string => (folded.endsWith('s') ? folded.slice(0, -1) : folded);

/** "stepmother", "godparent" */
const relativeEnding = /..(?:mother|father|brother|sister|daughter|parent)$/;

/** "dietitian", "dentist", "prosecutor", "cellmate": endings of occupations that few names have ("Lindquist", "Victor"). */
const roleEnding =
  /..(?:(?<![elv]|qu)ist|[ai]cian|itian|[aiu]tor|[sv]isor|essor|mate|worker|keeper|[aci]teure?|[aeo]logue|niste|therapeute)$/;

function cueMap(): ReadonlyMap<string, Cue> {
  const map = new Map<string, Cue>();
  const add = (list: string, cue: Cue): void => {
    for (const word of prefixCoded(list)) map.set(word, cue);
  };
  add(lists.roles, 'role');
  add(lists.relatives, 'relative');
  add(lists.titles, 'title');
  return map;
}

/** Comes between a French role or relation and the name: "travailleur social", "agente de probation", "mère d'accueil". */
export const frenchModifiers = prefixCoded(lists.frenchModifiers);

/** May come between a role and the name: "his worker is Olivia", "a man named Rico". */
export const linkingWords = wordSet('appelee appele appelle called est is named nomme nommee prenomme prenommee was');
