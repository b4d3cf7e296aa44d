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
