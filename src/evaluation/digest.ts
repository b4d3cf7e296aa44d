import { getOrInsertComputed } from '../lib/memo.ts';
import type { Edition } from '../model/edition.ts';

const digests = new WeakMap<Edition, string>();

/** The members of an edition that the digest covers. Another order would give another digest. */
const covered = [
  'id',
  'title',
  'taxonomy',
  'facts',
  'fields',
  'implications',
  'scope',
  'reportability',
  'levels',
  'notificationTerms',
  'notifications',
  'companions',
  'description',
  'contested',
  'advisories',
  'decisionAdvisories',
  'personalInformation',
  'timelines',
  'updateInterval',
] as const satisfies readonly (keyof Edition)[];

/**
 * A short fingerprint of every rule of an edition: it changes when any of them does. It distinguishes versions, and is no protection
 * against forgery.
 */
export function digestOf(edition: Edition): string {
  return getOrInsertComputed(digests, edition, () =>
    fingerprint(JSON.stringify(Object.fromEntries(covered.map((member) => [member, edition[member]])))),
  );
}

/** FNV-1a over UTF-16 units, twice with different starts: 64 bits in hexadecimal. Both in one pass, since a first assessment waits for it. */
function fingerprint(text: string): string {
  let [one, other] = [0x811c9dc5, prime];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, prime);
    other = Math.imul(other ^ unit, prime);
  }
  return [one, other].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

const prime = 0x01000193;
