import { type Found, foundBy } from './found.ts';

// Each pattern begins where its run of characters begins (the lookbehind), or is bounded: no text makes it slow.
const localPart = /[\p{L}\p{N}_][\p{L}\p{N}._%+'’-]{0,63}$/u;
const domain = /@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
const url = /(?<![a-z\d])(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”]+/gi;
const site =
  /(?<![a-z\d.@_-])[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.(?:ca|com|edu|gov|info|net|org)(?![a-z\d-])(?:\/[^\s<>"“”]*)?/gi;

/** What ends the sentence or the bracket around an address, and is not of it. */
const afterAddress = /[.,;:!?)\]}'’*]{1,8}$/;

/** Email addresses, links and names of sites. */
export function findLinks(text: string): Found[] {
  const links = foundBy('url', text, url, site).map(({ kind, start, end }) => {
    const trailing = afterAddress.exec(text.slice(start, end));
    return { kind, start, end: end - (trailing?.[0].length ?? 0) };
  });
  const emails = foundBy('email', text, domain).flatMap(({ kind, start, end }) => {
    const local = localPart.exec(text.slice(Math.max(0, start - 64), start));
    return local ? [{ kind, start: start - local[0].length, end }] : [];
  });
  return [...emails, ...links];
}
