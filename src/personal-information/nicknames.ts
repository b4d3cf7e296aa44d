import { lazy } from '../lib/memo.ts';

/** Given names with the short forms that are not made from their beginning: NOTICE names the source. Data only. */
const shortForms =
  'abigail:gail,abraham:abe,agnes,ahmed,albert:bert,alexander:alec sasha sandy xander,alexandra:lexi sandra sandy,ali,alice:allie,amanda:mandy,amina,amy,andrea:drea,andrew:drew,angela,anita,ann:annie,anna,anthony:tony,antonio:tony toni,arthur:art,ashley,barbara:barb babs,beatrice:bea trixie,benjamin:ben,bernard:barney,beverly:bev,bradley:brad,brenda,brian,bruce,carl,carlos,carol,caroline:lynn,catherine:cathy cat kate kathy katie kit,cecilia:celia,charles:charlie chuck,charlotte:lottie,chloe,christina:chris kris kristy tina,christine:chris kris tina,christopher:chris kit,claire,clarence,cynthia:cindy,daniel:dan,danielle:dani,david:dave,dawn,deborah:deb debbie,dennis,derek,diane,donald:don,donna,dorothy:dolly dot dottie,douglas:doug,dylan,edith:edie,edward:ed eddie ned ted teddy,eleanor:ellie nell nora,elizabeth:bess beth betsy betty lib libby lisa liz liza lizzy eliza,emily:em emmy millie,emma,eric,ethan,eugene:gene,evelyn:eve,fatima,florence:flo,frances:fran frankie,francis:frank frankie,francisco:paco pancho frank,frederick:fred,gabriel:gabe,gary,geoffrey:jeff,george,gerald:gerry jerry,gladys,gloria,gordon:gord,gregory:greg,guadalupe:lupe,guillaume:guy,gwendolyn:wendy,hannah,harold:hal,hassan,heather,heidi,helen:nell,henry:hal hank harry,howard:howie,hussein,ian,ibrahim:abe,irene,isaac:ike zac,isabella:bella izzy,jacob:jake,jacqueline:jackie,james:jim jimmy jamie,janet:jan,jasmine:jazz,jason:jay,jean,jeffrey:jeff,jennifer:jen jenny,jeremy:jem,jesse,jessica:jess jessie,joan:joanie,john:jack johnny jon,jonathan:jon,jose:pepe joey,joseph:joe joey,joshua:josh,joyce,judith:judy,julia:jules,karen,katherine:kate kathy katie kay kit kat,kathleen:cathy kathy kate katie,keith,kelly,kenneth:ken,kevin,kimberly:kim,krista,kyle,larry,laura,lawrence:larry,leah,leonard:len,leslie,linda,lindsay:lyndsay,lisa,lorna,louis:lou,louise:lou,luis,lucille:lucy,madeline:maddie,marc,margaret:maggie marg margie marge meg megan peg peggy rita greta,maria:mia,marie,marilyn,marjorie:margie,mark,martha:marty,martin:marty,mary:mae molly polly,matilda:tilly,matthew:matt,maureen:mo,megan:meg,melissa:lissa missy mel,michael:mick mickey mike mikey,michelle:shelley shelly,miguel:mike,mohammed:mo moe,monica,muhammad:mo moe,nancy,natalie:nat nattie,nathan:nate nat,nathaniel:nate nat,neil,nicholas:nick nicky klaus,nicole:nicki nikki,nina,noah,nora,norman:norm,oliver:ollie,olivia:liv livvy,omar,pamela:pam,patricia:pat patsy patti tricia trish,patrick:paddy pat,paul,paula,pedro,peter:pete,philip:phil pip,pierre,priya,rachel,rajesh:raj,randall:randy,raymond:ray,rebecca:becca beck becky,reginald:reg,richard:dick rick ricky rich,rita,robert:bob bobby rob bert,roberta:bobbie,robin,roderick:rod,roger,ronald:ron,rosemary:rosie,roxanne:roxy,russell:russ,ruth,ryan,samantha:sam sammy,samuel:sam,sandra:sandy,sarah:sadie sally,scott,sean,sebastian:seb bash,shannon,sharon,shauna,shirley,simon,sophia:sophie,stanley:stan,stephanie:steph steffi,stephen:steve,steven:steve,stuart:stu,susan:sue suzie,sylvia,tamara:tammy,tanya,teresa:terry tess tessa,terrence:terry,theodore:ted teddy theo,thomas:tom tommy,timothy:tim,tracy,trevor,tyler:ty,valerie:val,vanessa:nessa,veronica:ronnie roni,vicki,victoria:tori vicky,vincent:vince vinny,virginia:ginny,walter:walt wally,wayne,wesley:wes,wilfred:fred,william:bill billy liam will,yasmin,yvonne,zachary:zac zack zak,zoe';

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
