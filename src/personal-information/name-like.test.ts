import { describe, expect, test } from 'vitest';
import {
  isInstitutional,
  isNameLike,
  isNameLikeAfterTitle,
  isOpener,
  isUncommon,
  isWithinName,
  widened,
  wordsOf,
} from './name-like.ts';
import { type Word, Words } from './tokenize.ts';

const wordsIn = (text: string): readonly Word[] => new Words(text).slice();
const passing = (text: string, test: (word: Word) => boolean): string =>
  wordsIn(text)
    .filter(test)
    .map(({ raw }) => raw)
    .join(' ');

describe('a word that may be part of a name', () => {
  test.each<[what: string, words: string, names: string]>([
    ['has a capital', 'Sylvie sylvie McKay mcKay', 'Sylvie McKay mcKay'],
    ['has more than one letter', 'S Sy', 'Sy'],
    ['has five letters at least where all of them are capitals', 'DOE LUCY ROYER', 'ROYER'],
    ['is written in a script with capitals', '明明 ᐊᓲᓇ Владимир', 'Владимир'],
    ['is no word of a sentence', 'The They Sylvie', 'Sylvie'],
    ['is no word of the reports', 'Staff Youth Sylvie', 'Sylvie'],
    ['is no day, month or country', 'Monday February June Canada Sylvie', 'Sylvie'],
    ['is no title, relation or role', 'Mrs Mother Friend Nurse Dietitian Sylvie', 'Sylvie'],
    ['is an occupation that is a last name too', 'Cook Barber Nurse', 'Cook Barber'],
  ])('%s', (_, words, names) => {
    expect(passing(words, isNameLike)).toBe(names);
  });

  test('may have the ending of an occupation after a title', () => {
    expect(passing('Salvator salvator Nurse SATO Sylvie', isNameLikeAfterTitle)).toBe('Salvator Sylvie');
  });
});

describe('a word that may be a name whatever its case', () => {
  test.each<[what: string, words: string, names: string]>([
    ['has more than one letter', 's sylvie SYLVIE', 'sylvie SYLVIE'],
    ['has no other meaning', 'the staff monday mother nurse sylvie', 'sylvie'],
    ['is no word of reports, nor its plural', 'kitchen kitchens snacks sylvies', 'sylvies'],
    ['is no word of the language', 'hope young street sylvie', 'sylvie'],
    ['has no ending of another word', 'agreed juggling gently pavement kindness vacation', ''],
    ['has such an ending and is a listed name', 'emily ahmed', 'emily ahmed'],
    ['has such letters elsewhere', 'edna ingrid lynn mentora nessa tionne', 'edna ingrid lynn mentora nessa tionne'],
  ])('%s', (_, words, names) => {
    expect(passing(words, isUncommon)).toBe(names);
  });
});

test('a word of the name of an office or a place makes the whole no name of a person', () => {
  const all =
    'Court Courts Road Roads Schools Station Stations Division Registry Registrys Smith Marion Stationer Ministrya';
  expect(passing(all, isInstitutional)).toBe(
    'Court Courts Road Roads Schools Station Stations Division Registry Registrys',
  );
});

test('a word has its capital because it begins a sentence where it is a common word', () => {
  expect(passing('Yesterday Sylvie Yesterday. Suddenly Sylvie. Sylvie. Kitchens', isOpener)).toBe(
    'Yesterday Suddenly Kitchens',
  );
});

test('one space, hyphen or apostrophe is between two words of a name', () => {
  const gaps = [' ', '-', "'", '', '  ', ' -', '- ', '.', ', '];
  expect(gaps.filter(isWithinName)).toEqual([' ', '-', "'"]);
});

describe('a name is widened', () => {
  const around = (text: string): string => {
    const name = wordsIn(text).find(({ folded }) => folded === 'smith');
    return name
      ? wordsOf(widened({ first: name, last: name }))
          .map(({ raw }) => raw)
          .join(' ')
      : '';
  };

  test.each([
    ['by the names next to it', 'saw Sylvie Roy Smith Adeyemi there', 'Sylvie Roy Smith Adeyemi'],
    ['by three on each side', 'Ana Bea Cleo Dora Smith Elsa Fatou Gwen Hilda', 'Bea Cleo Dora Smith Elsa Fatou Gwen'],
    ['not over other signs', 'Sylvie, Smith. Adeyemi', 'Smith'],
    ['not by small letters', 'sylvie Smith adeyemi', 'Smith'],
    ['not by a word in capitals', 'POLICY Smith POLICY', 'Smith'],
    ['by a word in capitals after a hyphen', 'LAROSE-SMITH-ADEYEMI', 'LAROSE SMITH ADEYEMI'],
    ['not by the name of an office', 'Court Smith Division', 'Smith'],
    ['not by the word that begins a sentence', 'Kitchen Smith', 'Smith'],
  ])('%s: %j', (_, text, name) => {
    expect(around(text)).toBe(name);
  });
});
