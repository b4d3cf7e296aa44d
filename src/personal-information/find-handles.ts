import { institutionWords, reportWords } from './common-words.ts';
import { type Finding, graded, matchesOf } from './finding.ts';
import { sentenceWords } from './ordinary-words.ts';
import { fold } from './tokenize.ts';

/** Names of accounts: "@ricoo_905", "IG: jay.b", "his snap is ricoo_905", "from ricoo_905". */
export function findHandles(text: string): Finding[] {
  const written = ({ start, end }: Finding): string => text.slice(start, end);
  return [
    ...matchesOf('handle', text, mention).filter((found) => !isPlace(written(found).slice(1))),
    ...[
      ...matchesOf('handle', text, service),
      ...matchesOf('handle', text, withUnderscore).filter((found) => !fileEnding.test(written(found))),
    ].map(graded('likely')),
  ];
}

/** "@home" is a place, and a domain after the sign is half of an e-mail address. */
const isPlace = (name: string): boolean =>
  /\.(?:ca|com|edu|gov|info|net|org)$/i.test(name) ||
  sentenceWords.has(fold(name)) ||
  reportWords.has(fold(name)) ||
  institutionWords.has(fold(name));

const mention = /(?<![\p{L}\d_.@/])@[a-z_][\w.]{1,28}\w(?![\w@]|\.[a-z])/giu;
/** "russ_the_boss71": small letters with an underscore and a digit, and no name of a file. */
const withUnderscore = /(?<![\p{L}\d_.@/-])(?=[a-z\d.]{1,28}_)(?=[a-z_.]{1,28}\d)[a-z][\w.]{2,28}\w(?![\w@])/gu;
const fileEnding = /\.[a-z]{3,4}$/;
/** After a colon any word is one; in running text a word with a digit or an underscore in it. */
const service =
  /((?<![a-z])(?:discord|facebook|fb|gamertag|ig|insta(?:gram)?|kik|messenger|psn|reddit|roblox|skype|snap(?:chat)?|steam|telegram|tiktok|twitch|twitter|user ?name|whatsapp|xbox|youtube)(?: (?:account|handle|id|name|user))?(?: ?[:=] ?@?|(?: (?:account|as|est|handle|her|his|is|name|of|under|user)){0,4} @?(?=[a-z.]{0,29}[\d_])))[\w.]{2,29}\w/gi;
