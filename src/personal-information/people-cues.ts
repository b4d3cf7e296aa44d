import { wordSet } from './word-set.ts';

// Words after which somebody is named, in English and French, folded. Data only.

/** Titles and ranks: what follows is a name, in small letters too. */
const titles =
  'agt capt captain const constable councillor cpl cst det detective docteur docteure doctor dr dre gendarme imam insp inspector juge lt madame mademoiselle miss mlle mme monsieur mr mrs ms mx prof rabbi rev reverend sergeant sgt';

/** What somebody is to the individual. A last name after one of these is seldom the individual's own. */
const relatives =
  'ami amie amoureux aunt auntie babysitter baby boyfriend brother caregiver children colocataire conjoint conjointe copain copine cousin cousine dad daddy daughter epoux epouse ex family father femme fiance fiancee fille fils frere friend girlfriend godmother grandfather grandma grandmere grandmother grandpa grandpere grandson granddaughter guardian housemate husband infant kokum maman mari mere mishomis mom mommy mother mum neighbour neighbor nephew neveu niece nokomis nookomis oncle papa parent parents partner pere roommate sibling sister soeur son spouse stepbrother stepdad stepfather stepmom stepmother stepsister tante tuteur tutrice twin uncle voisin voisine wife';

/** What somebody does or is in a report, which may be said of nobody in particular too. */
const roles =
  'accused administrator agent agente advocate adjointe adjoint aide aine ainee attendant avocat avocate bc benevole bystander caller carer caseworker cashier chaplain chef chief classmate client clerk clinician coach complainant consultant contractor cook coroner coordinator coordonnateur coordonnatrice coordo counsel counsellor counselor crown csw custodian cw cyc cyccp cyp cyw dentist dietitian directeur director directrice dispatcher driver dsw dsp ece educateur educator educatrice elder eleve employee employe enseignant enseignante facilitator firefighter gestionnaire girl boy guard guest guide helper individual infirmier infirmiere inspecteur inspectrice intake intern interpreter intervenant intervenante intervenor investigator isw janitor judge juge justice journalist kid lady lawyer lead learner librarian lifeguard lpn man manager mediator medecin mayor mentor midwife moniteur monitrice navigator neurologist np nurse observer officer officier operator orderly ot owner paramedic passenger pastor pathologist patient pc pediatrician peer person pharmacist pharmacien pharmacienne physician physio physiotherapist pilot planner po policier policiere prepose preposee principal probationer proprietor proprietaire psw psychiatrist psychologist psychologue psychotherapist pupil receptionist rn rpn rsw reporter resident residente respondent rp schoolmate secretary sergent sitter sm sponsor ssw staff stagiaire student suspect supervisor superviseur superviseure sup supt surgeon surveillant surveillante sw teacher teammate technician tech therapist therapeute travailleur travailleuse trustee tutor visitor volunteer warden witness woman worker yc yp youth yso yw ysw';

export type Cue = 'title' | 'relative' | 'role';

/** What each word says of the name after it. */
export const cues: ReadonlyMap<string, Cue> = /* @__PURE__ */ cueMap({
  title: titles,
  relative: relatives,
  role: roles,
});

function cueMap(words: Readonly<Record<Cue, string>>): ReadonlyMap<string, Cue> {
  const map = new Map<string, Cue>();
  for (const cue of ['role', 'relative', 'title'] as const)
    for (const word of words[cue].split(' ')) map.set(word, cue);
  return map;
}

/** May stand between what somebody is and the name: "his worker is Olivia", "a man named Rico". */
export const linkingWords = wordSet('appelee appele appelle called est is named nomme nommee was');
