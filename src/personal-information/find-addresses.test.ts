import { describe, test } from 'vitest';
import { expectMarks } from './marks.fixture.ts';

describe('an address', () => {
  test.each([
    'at [[address:Unit 4, 12 Maple Street]], at [[address:Unit 4B, 12 Maple Street]], at [[address:Unit#4, 12 Maple Street]]',
    'at [[address:#4, 12 Maple Street]], at [[address:Unit B - 12 Maple Street]], at [[address:Unit B-12 Maple Street]]',
    'at [[address:Apt 4, 12 Maple Street]], at [[address:APT 4, 12 Maple Street]], at [[address:apartment 4, 12 Maple Street]]',
    'at [[address:Suite 4, 12 Maple Street]], at [[address:Ste 4, 12 Maple Street]], at [[address:suite 4, 12 Maple Street]]',
    'at [[address:unit 4 at 12 Maple Street]], at [[address:Unité 4, 12 Maple Street]], au [[address:bureau 12, 55, rue Rideau]]',
    'au [[address:220 boul. Saint-Joseph Ouest, bureau 4]]',
    'write to [[address:PO Box 12, Stn Main]] or [[address:boîte postale 12, succ. A]]',
    'at [[address:RR 2, Site 4, Box 12]], sur la [[address:route rurale 2]], at [[address:lot 12, concession 4]]',
    'the subunit 4, [[address:12 Maple Street]]',
    '[[address:P.O.Box 12]], [[address:PO Box#12]], [[address:p.o. box 12]], [[address:Post Office Box # 12]]',
    '[[address:RR#3]], [[address:RR # 12]], [[address:R.R. 3]], [[address:R.R.12]]',
    '[[address:Rural Route#3]], [[address:Rural Route #12]], [[address:rural route 12]]',
    '[[address:Lot 14, Con 5]] was empty, [[address:Lot 4 Concession 12]], [[address:Lot 4, Con. 5]]; Lot 4, Con 512',
    'the house at [[address:22B-1450 Main Street West]] was quiet',
    'lives at [[address:118-B Memorial Ave, Apt 6]] or [[address:2290 Concession Road 7, RR 3]]',
    'at [[address:900 DUNDAS ST, SUITE 210]], at [[address:14 HIGH ST, UNIT 3]], at [[address:88½ Bay St]], at [[address:31 Elm St, basement]]',
    'au [[address:14, croissant des Pins]], au [[address:220, rang 6 Ouest]], au [[address:9, promenade du Lac]]',
    'at [[address:Site 40, Box 7, RR#3]], at [[address:Lot 3, Concession Road 11]]',
    // A day of a month is no street number.
    'On Jun 3 Queen Street was closed, on June 3 Queen Street',
    'On Jul 3 Queen Street was closed, on July 3 Queen Street',
    'On Sep 3 Queen Street was closed, on Sept. 3 Queen Street',
    'in May at [[address:12 Queen Street]]',
  ])('%j', (line) => expectMarks(line));
});

describe('a street address as people type it', () => {
  test.each([
    'At [[address:12 Maple St]]; [[address:12A Maple St]]; [[address:12-A Maple St]]; [[address:12 ½ Maple St]]; [[address:12½ Maple St]]; [[address:12 1/2 Maple St]]; [[address:3-12 Maple St]]; [[address:3 – 12 Maple St]]; [[address:3A-12 Maple St]]; [[address:#12 Maple St]] now.',
    "At [[address:12, Maple St]], [[address:12  Maple St]], [[address:12 Old Maple Tree Road]], [[address:12 d'Youville Road]], [[address:12 l'Assomption Road]], [[address:12 The Kingsway Drive]], [[address:12 the Kingsway Drive]], [[address:12 Isle of Skye Road]].",
    'At [[address:1 5th Avenue]], [[address:12 1st Street]], [[address:12 2nd St.]], [[address:12 3rd St N]], [[address:12 101st Avenue]].',
    'At [[address:12 Maple St N]], [[address:12 Maple St S.]], [[address:12 Maple St E]], [[address:12 Maple St. W.]], [[address:12 Maple St NE]], [[address:12 Maple St SW]], [[address:12 Maple St North]], [[address:12 Maple St South]], [[address:12 Maple St East]], [[address:12 Maple St West]].',
    'At [[address:12 maple street]], [[address:12 old maple road]], [[address:12 maple ave]], [[address:12 maple ave.]], [[address:12 maple blvd West]], [[address:12, maple rd N]], [[address:12 maple cres.]].',
    'At [[address:12 andover street]], [[address:12 thelma street]], [[address:12 kmart road]].',
    'At [[address:4527 County Road 12]], [[address:4527 Old Mill Line 5]], [[address:12 Highway 7]], [[address:12 Hwy. 7]], [[address:12 Hwy 11]], [[address:12 Concession 4]], [[address:12 Sideroad 20]], [[address:12 Rte Route 174]], [[address:12  Rd. 1234]].',
  ])('is found in English: %j', (line) => expectMarks(line, []));

  test.each([
    "Au [[address:55, rue Rideau]]; [[address:55  rue de la Montagne]]; [[address:55 rue du Lac Nord]]; [[address:55, rue des Pins Est]]; [[address:55 rue de l'Église]]; [[address:55, rue d'Argent]]; [[address:55, rue St-Jean]]; [[address:55, rue Ste Anne]]; [[address:55, rue Saint Paul]]; [[address:55, rue Sainte-Marie Sud]] now.",
    'Au [[address:5 allée Roy]], [[address:5 av. Roy]], [[address:5 avenue Roy]], [[address:5 boul. Roy]], [[address:5 boulevard Roy]], [[address:5 chemin Roy]], [[address:5 ch. Roy]], [[address:5 impasse Roy]], [[address:5 montée Roy]], [[address:5 place Roy]], [[address:5 rg 12]], [[address:5 route 138]], [[address:5 route 138 Ouest]].',
  ])('is found in French: %j', (line) => expectMarks(line, []));

  test.each([
    'At [[address:12 Maple St, Unit 4]]; [[address:12 Maple St unit#4B]]; [[address:12 Maple St, #4]]; [[address:12 Maple St, RR 2]]; [[address:12 Maple St RR#12]]; [[address:12 Maple St, Bsmt]]; [[address:12 Maple St basement]]; [[address:12 Maple St bsmt.]]; [[address:12 Maple St Ste. 200]] now.',
    'At [[address:Unit 4 12 Maple St]]; [[address:unité #4, 12 Maple St]]; [[address:UNIT 4, 12 Maple St]]; Apt. [[address:4 - 12 Maple St]]; apt [[address:4-12 Maple St]]; [[address:APT. 4, 12 Maple St]]; [[address:App. 4, 12 Maple St]]; [[address:app 4, 12 Maple St]]; [[address:Appartement 4, 12 Maple St]]; [[address:SUITE # 4, 12 Maple St]]; [[address:Ste. 12A, 12 Maple St]] now.',
    'At [[address:Unit 4 of 12 Maple St]]; [[address:unité 4 au 12 Maple St]]; [[address:Lot 4, 12 Maple St]]; [[address:lot 1234 at 12 Maple St]]; [[address:Unit B 12 Maple St]]; Unit [[address:4 – 12 Maple St]] now.',
  ])('is found with its unit: %j', (line) => expectMarks(line, []));

  test.each([
    'At [[address:12 Maple St]] Northern side, [[address:12 Maple St]] Easter day, [[address:12 Maple St]] No way; 12 Maple Stop, 12 Maple Streets, 12 Maple Avenues, 12 Maple Roadway.',
    'Au [[address:5 rue Roy]] Nordique, 5 rue 12345, 5 rue roy, 5 ruelle Roy.',
    'At [[address:12 Maple St]], RR 123, [[address:12 Maple St]] basements, [[address:12 Maple St]] units 4.',
    'The Units 4, [[address:12 Maple St]]; Xunit 4, [[address:12 Maple St]]; 9#4, [[address:12 Maple St]] now.',
  ])('ends where the address ends: %j', (line) => expectMarks(line, []));

  test.each([
    'Not 9:12 Maple St, $12 Maple St, 1.12 Maple St, A12 Maple St, 5/12 Maple St; é12 Maple St.',
    'The 12 Kings Road of Ottawa, but the 5 State Court of Appeal.',
    'Not 12 feet street, 12 and street, 12 days road, 12 staff street, 12 youth drive, 12 km road, 12 gravel road, 12 up street, 12 old maple tree road, 12 maple streetcars, 12 maple driveway.',
    'Not 12 Highway 12345.',
  ])('is not made of other numbers and streets: %j', (line) => expectMarks(line, []));

  test.each([
    'On May 3 Queen Street was closed. On Mar. 3 Queen Street, on Sept. 3 Queen Street, on févr. 3 Queen Street, on Dec 3 Queen Street.',
    'In summary [[address:3 Queen Street]] was closed. Marcel, [[address:3 Queen Street]].',
  ])('is not made of a day of a month: %j', (line) => expectMarks(line, []));
});

describe('a postal address as people type it', () => {
  test.each([
    'Sent to [[address:P.O. Box 12]]; [[address:p o box 12]]; [[address:P. O. Box #12]]; [[address:PO Box12]]; [[address:post office box 12]]; [[address:Postal Box 12]]; [[address:boîte postale 12]]; [[address:boite postale 12]]; [[address:B.P. 12]]; [[address:b. p. 12]].',
    'Sent to [[address:PO Box 123456, Station A]]; [[address:PO Box 12 Stn B]]; [[address:B. P. 12, succ. Centre]]; [[address:B.P. 12 succ Centre]]; [[address:PO Box 12, RPO Bay]]; [[address:B.P. 12, succursale A]].',
    'At [[address:RR 2]]; [[address:RR#2]]; [[address:RR # 22]]; [[address:R.R. # 2]]; [[address:R.R.#22]]; [[address:R.R. 22]]; [[address:Rural Route 22]]; [[address:rural route#2]]; [[address:Route Rurale 22]]; [[address:route rurale2]].',
    'At [[address:Site 12, Comp 4, RR 2]]; [[address:site 12 box 4 RR 2]]; [[address:Site 1234, Box 4, Comp 1234, RR 2]]; [[address:RR 2, Site 12, Comp 4, Box 1234]]; [[address:RR 2 box 4]].',
    'Sent to [[address:general delivery]], [[address:Poste Restante]], [[address:C.P. 12]], [[address:c. p. 12]], [[address:CP 12345]], [[address:C.P.12]], [[address:case postale 12345]].',
    'At [[address:Lot 4, Con 5]]; [[address:lot 123, Con. 12]]; [[address:Lot 4 Conc. 5]]; [[address:Lot 4, Concession 5]]; [[address:Lot 4, concession Rd 5]]; [[address:Lot 4, Concession Rd. 5]]; [[address:Lot 4, Concession Road 5]]; [[address:Lot 4, Conc 5]].',
    'At [[postal-code:K1A 0B1]], [[postal-code:K1A-0B1]], [[postal-code:K1A  0B1]], [[postal-code:l9z9z9]], [[postal-code:N2J 4V8]], [[postal-code:P3E 5J1]], [[postal-code:M5W 1E6]].',
  ])('is found: %j', (line) => expectMarks(line, []));

  test.each([
    'Not depo box 12, 1po box 12, box 12, a postal box.',
    'Not RR 22, RR 2.5, RR 2:30, RR 2%, RR 2/min, ARR 2, 2RR 2, R.R. 222, RR #222, rural route 222.',
    'Not generally delivery, c.p. 123456, acp 12, cp 12a, poste restantes.',
    'Not Lot 4, Con 555; xlot 4, Con 5; Lot 4; Lot 4, content 5.',
    'Not K1D 0B1, K1A 0D1, A1A 0B1, K1O 0B1, K1A 0B11, XK1A 0B1, K1A 0B1X, K1A   0B1, 2K1A 0B1.',
  ])('is not made of what looks like one: %j', (line) => expectMarks(line, []));
});
