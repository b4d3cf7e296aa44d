import { type Assessment, compareAssessments } from '../../src/index.ts';
import { type Draft, individualLabel } from './state.ts';
import { affectedWords, levelNames } from './words.ts';

const values: Readonly<Record<string, string>> = {
  reportable: 'required',
  'not-reportable': 'criteria not met',
  'professional-judgment': 'professional judgment',
  undetermined: 'open',
  'not-required': 'not required',
  none: 'none',
};

const level = (value: string): string =>
  value === '1' || value === '2' ? `Level ${value}` : value === 'null' ? levelNames(null) : (values[value] ?? value);

/** At most so many changes are told: the urgent ones come first. */
const most = 4;

/** What an answer has changed, in a sentence to be read out; empty where nothing did. */
export function changeWords(before: Assessment | undefined, after: Assessment | undefined, draft: Draft): string {
  if (before === undefined || after === undefined) return '';
  const changes = compareAssessments(before, after).filter(
    ({ what, index }) => what !== 'description' && index === undefined,
  );
  const told = changes.slice(0, most).map(({ what, individual, to }) => {
    const about = individual === undefined ? '' : ` (${individualLabel(draft, individual)})`;
    const name = affectedWords([what]);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}${about}: ${what === 'level' ? level(to) : (values[to] ?? to.replaceAll('-', ' '))}`;
  });
  const more = changes.length - told.length;
  return told.length === 0 ? '' : `${told.join('. ')}.${more > 0 ? ` And ${more} more.` : ''}`;
}
