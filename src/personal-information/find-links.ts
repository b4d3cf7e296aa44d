import { type Finding, matchesOf } from './finding.ts';
import { textBefore } from './tokenize.ts';

// Each pattern begins where its run of characters begins (the lookbehind), or is bounded: no text makes it slow.
const localPart = /[\p{L}\p{N}_][\p{L}\p{N}._%+'’-]{0,63}$/u;
const domain = /@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
const url = /(?<![a-z\d])(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”]+/gi;
const site =
  /(?<![a-z\d.@_-])[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.(?:ca|com|edu|gov|info|net|org)(?![a-z\d-])(?:\/[^\s<>"“”]*)?/gi;
/** Sites whose names are short: only with what follows the slash. */
const shortSite = /(?<![a-z\d.@_-])(?:[a-z\d-]{1,40}\.){1,3}(?:app|be|co|ee|gg|io|link|me|tv|us)\/[^\s<>"“”]{1,200}/gi;

/** What ends the sentence or the bracket around an address, and is not of it. */
const afterAddress = /[.,;:!?)\]}'’*]{1,8}$/;

/** Email addresses, links and names of sites. */
export function findLinks(text: string): Finding[] {
  const links = matchesOf('url', text, url, site, shortSite).map(({ kind, start, end }) => {
    const trailing = afterAddress.exec(text.slice(start, end));
    return { kind, start, end: end - (trailing?.[0].length ?? 0) };
  });
  const emails = matchesOf('email', text, domain).flatMap(({ kind, start, end }) => {
    const local = localPart.exec(textBefore(text, start, 64));
    return local ? [{ kind, start: start - local[0].length, end }] : [];
  });
  return [...emails, ...links];
}
