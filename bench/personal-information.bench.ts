import { findPersonalInformation, minimizeText, personalInformationPolicy } from '../src/personal-information/index.ts';
import { readCorpus } from '../test/personal-information/corpus.ts';
import { bench, describe } from './harness.ts';

const sentences = [...readCorpus('marked.txt'), ...readCorpus('clean.txt')].map(({ text }) => text).join(' ');
const narrative = sentences.repeat(Math.ceil(100_000 / sentences.length)).slice(0, 100_000);
const people = Array.from({ length: 50 }, (_, index) => ({
  id: `i${index}`,
  firstName: `${['Jordan', 'Hope', 'Malik', 'Éloïse', 'Xavier'][index % 5]}${index < 5 ? '' : 'abcdefghij'[index % 10]}`,
  lastName: `${['Smith', 'Young', 'Okafor', 'Tremblay-Roy', 'Nash'][index % 5]}${index < 5 ? '' : 'klmnopqrst'[index % 10]}`,
  dateOfBirth: `20${String(10 + (index % 6))}-04-${String(1 + (index % 28)).padStart(2, '0')}`,
  identifiers: [`YOT-${String(4512 + index * 7).padStart(6, '0')}`],
}));
const policy = personalInformationPolicy({ programs: ['licensed-out-of-home-care'] });

/** What may not be in free text is looked for in a long narrative. */
export function personalInformation(): void {
  describe('a narrative of 100 kB with 50 people', () => {
    bench('findPersonalInformation', () => {
      findPersonalInformation(narrative, people, policy);
    });
    bench('minimizeText', () => {
      minimizeText(narrative, people, policy);
    });
  });
}
