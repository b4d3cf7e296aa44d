import { wordSet } from './word-set.ts';

// Words after which somebody is named, in English and French, folded. Data only.

/** Titles and ranks: what follows is a name, in small letters too. */
const titles =
  'agt capt captain const constable councillor cpl cst det detective docteur docteure doctor dr dre drs gendarme imam insp inspector juge lt madame mademoiselle miss mlle mme monsieur mr mrs ms mx prof rabbi rev reverend sergeant sgt';

/** What somebody is to the individual. A last name after one of these is seldom the individual's own. */
const relatives =
  'ami amie amoureux aunt auntie baby boyfriend brother caregiver children colocataire conjoint conjointe copain copine cousin cousine dad daddy daughter ex family father femme fiance fiancee fille fils frere friend girlfriend grandfather grandma grandmere grandmother grandpa grandpere guardian housemate husband infant kokum maman mari mere mom mommy mother mum neighbour neighbor nephew neveu niece nokomis oncle papa parent parents partner pere roommate sibling sister soeur son spouse stepdad stepfather stepmom stepmother tante tuteur tutrice twin uncle voisin voisine wife';

/** What somebody does or is in a report, which may be said of nobody in particular too. */
const roles =
  'accused administrator agent agente advocate aide aine ainee attendant attorney avocat avocate bc benevole caller carer caseworker chef chief classmate client clerk clinician coach complainant consultant contractor cook coroner coordinator coordonnateur coordonnatrice counsel counsellor counselor crown csw cw cyc cyccp cyp cyw directeur director directrice dispatcher driver dsw dsp ea ece educateur educator educatrice elder eleve employee employe enseignant enseignante firefighter gestionnaire girl boy gp guard guest guide helper individual infirmier infirmiere inspecteur inspectrice intake intern interpreter intervenant intervenante intervenor investigator judge juge justice keeper journalist kid lady lawyer lead learner lifeguard man manager medecin mayor moniteur monitrice neurologist np nurse observer officer officier operator ot owner paramedic passenger pastor pathologist patient pc pediatrician peer person pharmacist pharmacien pharmacienne physician physiotherapist practitioner po policier policiere principal proprietor psw psychiatrist psychologist psychologue pupil rn rpn reporter resident residente respondent rp sergent ssw staff stagiaire student suspect supervisor superviseur superviseure sup supt surety surgeon surveillant surveillante sw teacher technician tech therapist therapeute travailleur travailleuse trustee tutor visitor volunteer vp warden witness woman worker yc yp youth yso yw ysw';

export type Cue = 'title' | 'relative' | 'role';

/** What each word says of the name after it. */
const cues: ReadonlyMap<string, Cue> = /* @__PURE__ */ cueMap({
  title: titles,
  relative: relatives,
  role: roles,
});

/** What a word says of the name after it, in the plural too. */
export const cueOf = (folded: string): Cue | undefined =>
  cues.get(folded) ?? (folded.endsWith('s') ? cues.get(folded.slice(0, -1)) : undefined);

function cueMap(words: Readonly<Record<Cue, string>>): ReadonlyMap<string, Cue> {
  const map = new Map<string, Cue>();
  for (const cue of ['role', 'relative', 'title'] as const)
    for (const word of words[cue].split(' ')) map.set(word, cue);
  return map;
}

/** Stands between a French role or relation and the name: "travailleur social", "agente de probation", "mère d'accueil". */
export const frenchModifiers = wordSet(
  'accueil d de famille liaison praticien praticienne probation police quart social sociale soutien specialise specialisee',
);

/** May stand between what somebody is and the name: "his worker is Olivia", "a man named Rico". */
export const linkingWords = wordSet('appelee appele appelle called est is named nomme nommee was');
