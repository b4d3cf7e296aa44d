import { wordSet } from './word-set.ts';

// Words that are no names though they have a capital, or stand where a name might. Data only.

/** Days, months, countries and the like: they have a capital, and after a title or a last name they are no part of the name. */
export const properWords = wordSet(
  'april aout august avril canada canadian christmas decembre december dimanche easter english february fevrier first french friday god indigenous inuit january janvier jeudi juillet juin july june lundi mai march mardi mars may mercredi metis monday november novembre october octobre ontario samedi saturday september septembre sunday thursday toronto tuesday vendredi wednesday',
);

/** Words of the names of offices, papers and programs: "Staff Training Manual", "Elder Abuse", "Nurse Practitioner". */
export const institutionWords = wordSet(
  'news post press times abuse act criminal agency aid assessment association authority bank board care case center centre clinic committee community control counselling court crisis custody day department detention development division education emergency family fire first foster foundation group guidelines home house housing human incident injury institute investigation law legal line list log manager manual medical meeting member mental ministry nation night note office officer operations outreach parent phone plan policy professional program project protection provincial record reg region registration report residential response review rights room safety section serious service shelter shift site social society south special student supervisor support system team time training treatment unit ward week wellness work worker yard young',
);

/** Words with which sentences begin, so that their capital says nothing, besides those that end in -ly, -ing and -ed. */
export const openers = wordSet(
  'afterwards ainsi alors although approx apres around aussi avant avec ces cette comme dans depuis despite donc earlier either elle elles enfin ensuite except former further great hello hi however il ils instead last late later le les leur likewise mais meanwhile moreover nearby neither nevertheless note nous otherwise par perhaps please pour previous prior puis quand que qui re sa second see several sometimes subject sur thank thanks therefore though through throughout thus today tomorrow tonight un une unlike vers voici whenever whereas within without yesterday yet',
);

/** Words that follow a title, a role or somebody's name in reports in capitals or small letters, where a name has no capital of its own. */
export const reportWords = wordSet(
  'able absent alone already always appear appt area aware away awol back bad bag became behaviour bit calm came cannot chat chose clean continue cover done door down due duty est ever fall feel fell female fight file fine found full gave get give go goes gone got grab half hear heard held help hit hold hour hrs hurt ill injury inside involve keep kept know last late later leave left let look lost made make male meds meet might must near next night normal ok old order overnight pain pass past per place please quiet ran ready refuse result review rode room safe said sat saw say says school see seem seen sent should shut sick side sleep slept smith spat spoke stole stood stuck take text threw today told tonight took tore try unable unit unknown upset use verbal very visit wake wants weapon went woke work would wrote yes yesterday',
);
