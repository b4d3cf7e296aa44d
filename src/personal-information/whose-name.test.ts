import { describe, expect, test } from 'vitest';
import type { Confidence, KnownPerson } from '../model/personal-information.ts';
import { findPersonalInformation } from './index.ts';
import { full, person, youth } from './marks.fixture.ts';

type Named = [text: string, person: string | undefined, confidence: Confidence];

const named = (text: string, people: readonly KnownPerson[], policy = full): Named[] =>
  findPersonalInformation(text, people, policy).map((found) => [
    text.slice(found.start, found.end),
    found.person,
    found.confidence,
  ]);

const jordan = { ...person('Jordan', 'Smith'), id: 'i1' };

describe('a name of one person', () => {
  test.each<[text: string, name: string, confidence: Confidence]>([
    ['saw Jordan there', 'Jordan', 'certain'],
    ['saw Jordan Smith there', 'Jordan Smith', 'certain'],
    ['saw jordan smith there', 'jordan smith', 'certain'],
    ['saw J. Smith there', 'J. Smith', 'certain'],
    ['saw S. Jordan there', 'S. Jordan', 'certain'],
    ['saw Smith J. there', 'Smith J.', 'certain'],
    ['saw Jordan S there', 'Jordan S', 'certain'],
    // Small letters alone might be another word.
    ['saw jordan there', 'jordan', 'likely'],
    // What is next to both names belongs to them.
    ['saw Jordan Smith Roy there', 'Jordan Smith Roy', 'certain'],
    ['saw Jordan Lee Smith there', 'Jordan Lee Smith', 'certain'],
    ['saw Sylvie Jordan Smith there', 'Sylvie Jordan Smith', 'certain'],
    ['saw Sylvie Jordan there', 'Sylvie Jordan', 'certain'],
    ['saw Sylvie Jordan S. there', 'Sylvie Jordan S.', 'certain'],
    // A courtesy title, a role.
    ['saw Mr. Smith there', 'Smith', 'certain'],
    ['saw Mr Smith there', 'Smith', 'certain'],
    ['saw Mrs. Smith there', 'Smith', 'certain'],
    ['saw Ms. Smith there', 'Smith', 'certain'],
    ['saw Mx. Smith there', 'Smith', 'certain'],
    ['saw Miss Smith there', 'Smith', 'certain'],
    ['saw Mme Smith there', 'Smith', 'certain'],
    ['saw Mlle Smith there', 'Smith', 'certain'],
    ['saw Madame Smith there', 'Smith', 'certain'],
    ['saw Mademoiselle Smith there', 'Smith', 'certain'],
    ['saw Monsieur Smith there', 'Smith', 'certain'],
    ['saw officer Smith there', 'Smith', 'certain'],
    ['told Smith Court was over', 'Smith', 'certain'],
    ['saw S. jordan there', 'S. jordan', 'likely'],
    // A relative with the first name of the person.
    ['saw his aunt Jordan there', 'Jordan', 'certain'],
    ['saw his aunt Jordan Smith there', 'Jordan Smith', 'certain'],
    ['saw his mother, Smith, there', 'Smith', 'certain'],
    ['saw his mother – Smith – there', 'Smith', 'certain'],
  ])('%j', (text, name, confidence) => {
    expect(named(text, [jordan])).toEqual([[name, 'i1', confidence]]);
  });
});

describe('a word of a name that belongs to another person', () => {
  test.each([
    ['saw Jordan Roy there', 'Jordan Roy'],
    ['saw Sylvie Smith there', 'Sylvie Smith'],
    ['saw his mother Smith there', 'Smith'],
    ['saw his mother  Smith there', 'Smith'],
    ['saw Constable Smith there', 'Smith'],
    ['saw Smith Lee Smith there', 'Smith Lee Smith'],
    ['saw J. Lee Smith there', 'Lee Smith'],
    ['saw Sgt. Smith there', 'Smith'],
    ['saw Smith Falls there', 'Smith Falls'],
    ['at Smith Falls road there', 'Smith Falls'],
    ['at Smith Falls, Road', 'Smith Falls'],
  ])('%j', (text, name) => {
    expect(named(text, [jordan])).toEqual([[name, undefined, 'likely']]);
  });

  test('is none where it is a part of the name of a place', () => {
    expect(named('at Smith Falls Road, at Roy Smith Hall Court', [jordan])).toEqual([]);
    expect(named('at Jordan Smith Falls Road', [jordan])).toEqual([['Jordan Smith Falls', 'i1', 'certain']]);
  });
});

describe('a name that is a word', () => {
  test.each(['saw Mr. King Street', 'saw Mr.King Street', 'saw Mr .King Street', 'saw Mr.  King Street'])(
    'is that of the person after a title: %j',
    (text) => {
      expect(named(text, [person('King')])).toEqual([['King', 'King', 'certain']]);
    },
  );
});

describe('a name of two words', () => {
  test('is certain when one of them has its capital', () => {
    expect(named('saw Mary ann there', [person('Mary Ann', 'Lopez')])).toEqual([['Mary ann', 'Mary Ann', 'certain']]);
  });

  test.each<[text: string, name: string, people: readonly KnownPerson[], who: string | undefined]>([
    ['saw Mary Ann there', 'Mary Ann', [person('Maryann'), person('Mary')], undefined],
    ['saw Mary A. there', 'Mary A.', [person('Marya'), person('Mary', 'Adams')], 'Mary'],
    ['saw J. Lee there', 'J. Lee', [person('Jlee'), person('Jordan', 'Lee')], 'Jordan'],
  ])('is found when another person has it as one word: %j', (text, name, people, who) => {
    expect(named(text, people).map(([found, id]) => [found, id])).toEqual([[name, who]]);
  });
});

describe('a short form', () => {
  const daniel = { ...person('Daniel', 'Smith'), id: 'i1' };
  test.each<[text: string, name: string, confidence: Confidence]>([
    ['saw Danny there', 'Danny', 'likely'],
    ['saw danny there', 'danny', 'likely'],
    ['saw Danny Smith there', 'Danny Smith', 'certain'],
    ['saw danny smith there', 'danny smith', 'certain'],
    ['saw Daniel there', 'Daniel', 'certain'],
  ])('%j', (text, name, confidence) => {
    expect(named(text, [daniel])).toEqual([[name, 'i1', confidence]]);
  });

  test('is none of who has it in small letters as an ordinary word, or at the beginning of a sentence', () => {
    expect(named('Rob left. then Rob left; they rob', [person('Robert')])).toEqual([['Rob', 'Robert', 'likely']]);
  });
});

test('a last name with a saint is the same one in full and shortened', () => {
  const people = [person('Julie', 'Ste. Croix'), person('Ana', 'Saint-Cyr')];
  expect(named('saw Sainte-Croix, Ste Croix, St. Cyr, Saint-Cyr', people).map(([, who]) => who)).toEqual([
    'Julie',
    'Julie',
    'Ana',
    'Ana',
  ]);
});

describe('a name of several people', () => {
  const people = [jordan, { ...person('Jordan', 'Lee'), id: 'i2' }, { ...person('Kim', 'Smith'), id: 'i3' }];

  test.each<[text: string, name: string, who: string | undefined]>([
    ['saw Jordan there', 'Jordan', undefined],
    ['saw Smith there', 'Smith', undefined],
    ['saw the Jordans there', 'Jordan', undefined],
    ['saw Jordan Smith there', 'Jordan Smith', 'i1'],
    ['saw Jordan Lee there', 'Jordan Lee', 'i2'],
    ['saw K. Smith there', 'K. Smith', 'i3'],
    ['saw J. Smith there', 'J. Smith', 'i1'],
    ['saw Jordan Lee Smith there', 'Jordan Lee Smith', 'i1'],
  ])('%j', (text, name, who) => {
    expect(named(text, people)).toEqual([[name, who, 'certain']]);
  });
});

describe('an initial before a last name', () => {
  const people = [{ ...person('Jordan', "O'Brien"), id: 'i1' }];

  test.each<[text: string, name: string, who: string | undefined, confidence: Confidence]>([
    ["saw J. O'Brien there", "J. O'Brien", 'i1', 'certain'],
    ["saw Constable J. O'Brien there", "J. O'Brien", 'i1', 'certain'],
    ["saw Constable O'Brien there", "O'Brien", undefined, 'likely'],
    ["saw O'Brien there", "O'Brien", 'i1', 'certain'],
    ["saw o'brien there", "o'brien", 'i1', 'likely'],
  ])('%j', (text, name, who, confidence) => {
    expect(named(text, people)).toEqual([[name, who, confidence]]);
  });
});

describe('a first name that is initials', () => {
  const people = [{ ...person('T.J.', 'van Lee'), id: 'i1' }];

  test.each<[text: string, name: string]>([
    ['saw T.J. there', 'T.J.'],
    ['saw t.j. there', 't.j.'],
    ['saw T.J. van Lee. Then', 'T.J. van Lee'],
    ['saw T.J. Van Lee there', 'T.J. Van Lee'],
    ['saw T.J Lee there', 'T.J Lee'],
    ['saw T.J there', 'T.J'],
    ['saw T .J. there', 'T .J.'],
    ['saw T.  J. there', 'T.  J.'],
    ['saw T.J. L. Lee there', 'T.J. L. Lee'],
    ['saw T.J. Lee Roy there', 'T.J. Lee Roy'],
    ['saw Sylvie T.J. there', 'Sylvie T.J.'],
    ['saw Constable T.J. there', 'T.J.'],
  ])('%j', (text, name) => {
    expect(named(text, people)).toEqual([[name, 'i1', 'certain']]);
  });

  test('and the last name in brackets are two names', () => {
    expect(named('saw T.J. (Lee) there', people).map(([found]) => found)).toEqual(['T.J.', 'Lee']);
  });

  test('may stay with another first name in Youth Justice', () => {
    const tom: readonly KnownPerson[] = [{ ...person('T.J.', 'Lee'), aliases: ['Tom'] }];
    expect(named('then T.J. Tom was calm, T.J. Lee was calm', tom, youth).map(([found]) => found)).toEqual([
      'T.J. Lee',
    ]);
  });

  test('may stay alone in Youth Justice, and not with the last name', () => {
    expect(named('saw T.J., T.J. V., TJ, T.J. Lee', people, youth)).toEqual([['T.J. Lee', 'i1', 'certain']]);
  });
});

describe('in Youth Justice', () => {
  test('a first name stays alone and with the last initial, and not in the name of another person', () => {
    expect(named('saw Jordan, Jordan S., Jordan S, Sylvie Jordan, Jordan Roy', [jordan], youth)).toEqual([
      ['Sylvie Jordan', 'i1', 'certain'],
      ['Jordan Roy', undefined, 'likely'],
    ]);
  });
});
