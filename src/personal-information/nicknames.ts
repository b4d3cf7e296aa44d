import { lazy } from '../lib/memo.ts';

/** Given names with the short forms that are not made from their beginning: NOTICE names the source. Data only. */
const shortForms =
  'abigail:gail,abraham:abe,ahmed,albert:bert,alexander:alec sasha sandy,alexandra:lexi sandy,alice:allie,amanda:mandy,andrea:drea,andrew:drew,ann:annie,anthony:tony,ashley,barbara:barb,benjamin:ben,brenda,catherine:kate kathy katie,charles:chuck,christina:tina kris,christine:chris kris,christopher:chris kit,cynthia:cindy,daniel:dan,david:dave,deborah:debbie deb,donald:don,dorothy:dolly dot,edward:ed eddie ned ted,eleanor:ellie nell,elizabeth:beth betty lisa liz lizzy,fatima,francis:frank,frances:fran,gabriel:gabe,gerald:jerry,gladys,gregory:greg,guadalupe:lupe,hassan,heather,henry:hank harry,isaac:ike,isabella:bella izzy,jacob:jake,jacqueline:jackie,james:jim jimmy,jason:jay,jennifer:jen jenny,jessica:jess,john:jack johnny,jonathan:jon,jose:pepe,joseph:joe joey,joshua:josh,karen,katherine:kate kathy katie,kathleen:kathy,kelly,kenneth:ken,kevin,kimberly:kim,lawrence:larry,leonard:len,lindsay:lyndsay,linda,lorna,margaret:maggie meg peg peggy,maria:mia,mary:molly polly,matthew:matt,melissa:missy mel,michael:mike mickey,michelle:shelly,mohammed:mo moe,muhammad:mo moe,natalie:nat,nathaniel:nate nat,nicholas:nick,nicole:nikki,omar,pamela:pam,patricia:pat patty tricia trish,patrick:paddy pat,peter:pete,philip:phil,rachel,raymond:ray,rebecca:becca becky,richard:dick rick ricky,robert:bob bobby rob,ronald:ron,samantha:sam,samuel:sam,sandra:sandy,sarah:sadie sally,shauna,stephanie:steph,stephen:steve,steven:steve,susan:sue,tamara:tammy,teresa:terry tess,theodore:ted,thomas:tom tommy,timothy:tim,tracy,vanessa:nessa,victoria:tori vicky,vincent:vince,walter:walt,william:bill billy liam,zachary:zac zack';

const formsByName = lazy(
  () =>
    new Map(
      shortForms
        .split(',')
        .map((entry) => entry.split(':'))
        .map(([name = '', forms = '']) => [name, forms.split(' ')]),
    ),
);

const names = lazy(
  () => new Set([...formsByName()].flatMap(([name, forms]) => [name, ...forms]).filter((name) => name.length > 2)),
);

/** Whether many people have a given name, folded. */
export const isGivenName = (folded: string): boolean => names().has(folded);

/** Short forms of a given name, folded: from the list, and made from its beginning ("Ludo", "Percy", "Danny"). */
export function nicknamesOf(name: string): string[] {
  const listed = formsByName().get(name) ?? [];
  const made: string[] = [];
  for (let length = 3; length < name.length - 1; length++) {
    const stem = name.slice(0, length);
    if (length > 3) made.push(stem);
    if (/[^aeiouy]$/.test(stem))
      made.push(`${stem}y`, `${stem}ie`, `${stem}o`, `${stem}${stem.at(-1)}y`, `${stem}${stem.at(-1)}ie`);
    if (length > 5) break;
  }
  return [...listed, ...made].filter((nickname) => nickname.length > 2);
}
