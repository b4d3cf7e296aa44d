// Made-up occurrences of mixed size, to try the commands of this folder with. Every two-hundredth row is bad, in ten ways.
//
//   node make-many.mjs 200000 many.ndjson

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { facts, factsFor, programs, taxonomy } from 'ontario-sor';

const [count, file] = process.argv.slice(2);
const out = createWriteStream(file);

// The same numbers in every run, so that runs can be compared.
let state = 7;
const random = () => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return state / 2 ** 32;
};
const oneOf = (list) => list[Math.floor(random() * list.length)];
const upTo = (most) => Math.floor(random() * (most + 1));
const twoDigits = (number) => `${number}`.padStart(2, '0');

const kinds = taxonomy.flatMap(({ id: category, subcategories }) => [
  { category },
  ...subcategories.map(({ id: subcategory }) => ({ category, subcategory })),
]);
const factsOf = new Map(kinds.map((kind) => [kind, factsFor(kind)]));

/** Six of ten facts of a scope are known, and a third of those are "yes". */
function answers(kind, scope) {
  const known = factsOf.get(kind).filter((id) => facts[id].scope === scope && random() < 0.6);
  return Object.fromEntries(known.map((id) => [id, random() < 1 / 3]));
}

function occurrence() {
  const entries = Array.from({ length: 1 + Math.floor(random() * random() * 5) }, () => oneOf(kinds));
  const individuals = Array.from({ length: upTo(2) }, (_, place) => ({
    id: `i${place + 1}`,
    population: oneOf(['child', 'young-person', 'adult-with-developmental-disability', 'adult']),
    facts: answers(entries[0], 'individual'),
  }));
  return {
    provider: { programs: [oneOf(programs).id] },
    awareAt: `2026-${twoDigits(1 + upTo(11))}-${twoDigits(1 + upTo(27))}T${twoDigits(upTo(23))}:05:00-05:00`,
    facts: answers(entries[0], 'occurrence'),
    individuals,
    entries: entries.map((kind) => ({
      ...kind,
      ...(individuals.length > 0 ? { individual: oneOf(individuals).id } : {}),
      facts: answers(kind, 'entry'),
    })),
  };
}

const json = (value) => Buffer.from(JSON.stringify(value));
const badRows = [
  () => Buffer.from('not JSON'),
  (good) => json(good).subarray(0, 60),
  () => json([]),
  () => Buffer.from('{"entries":[],"site":"Bélanger"}', 'latin1'),
  (good) => json({ ...good, provider: { programs: [] } }),
  (good) => json({ ...good, entries: [{ category: 'deth' }] }),
  (good) => json({ ...good, entries: [{ category: 'death', facts: { lifeThreatning: true } }] }),
  (good) => json({ ...good, entries: [{ category: 'death', facts: { stillbirth: 'yes' } }] }),
  (good) => json({ ...good, entries: [{ category: 'death', individual: 'i9' }] }),
  (good) => json({ ...good, awareAt: '2026-02-30T10:00:00-05:00' }),
];

for (let row = 1; row <= Number(count); row++) {
  const good = occurrence();
  const bad = row % 200 === 0 ? badRows[(row / 200) % badRows.length] : undefined;
  const bytes = bad === undefined ? json({ id: `r${row}`, occurrence: good }) : bad(good);
  if (!out.write(Buffer.concat([bytes, Buffer.from('\n')]))) await once(out, 'drain');
}
out.end();
