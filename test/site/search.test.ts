import { describe, expect, it } from 'vitest';
import { searchOver } from '../../docs/explorer/search-words.ts';
import { handbookPages } from '../../scripts/site/handbook-pages.ts';
import { searchIndex } from '../../scripts/site/search-index.ts';
import { pages } from '../handbook/pages.ts';

const assessPage = { name: 'assess', path: 'api/functions/assess.html', kind: 'Function', summary: '' };
const { entries, sections } = searchIndex(pages, handbookPages(pages), [assessPage]);
const search = searchOver(entries, sections);
const first = (sought: string): string | undefined => search(sought)[0]?.[1];

/** What staff type, and the page that a person who knows the Guidelines opens. Typing mistakes are theirs. */
const phrases: readonly (readonly [sought: string, page: string])[] = [
  ['runaway', '06-d-serious-individual-action'],
  ['awol', '06-d-serious-individual-action'],
  ['who to call', '13-notifications'],
  ['fell', '04-b-serious-injury'],
  ['COVID', '05-c-serious-illness'],
  ['bullying', '06-d-serious-individual-action'],
  ['medication mistake', '09-g-error-or-omission'],
  ['medicatoin', '09-g-error-or-omission'],
  ['PRN', '07-e-restrictive-intervention'],
  ['missing child', '06-d-serious-individual-action'],
  ['wrong dose', '09-g-error-or-omission'],
  ['13.G', '09-g-error-or-omission'],
  ['level 1', '15-deadlines'],
  ['broken arm', '04-b-serious-injury'],
  ['overdose', '04-b-serious-injury'],
  ['staff hit a resident', '08-f-abuse-or-mistreatment'],
  ['email to the wrong person', '09-g-error-or-omission'],
  ['lost laptop', '09-g-error-or-omission'],
  ['power outage', '11-i-disturbance-or-disaster'],
  ['bed bugs', '11-i-disturbance-or-disaster'],
  ['gas leak', '11-i-disturbance-or-disaster'],
  ['arrested', '06-d-serious-individual-action'],
  ['physical restraint', '07-e-restrictive-intervention'],
  ['cutting', '04-b-serious-injury'],
  ['parent complaint', '10-h-serious-complaint'],
  ['found dead', '03-a-death'],
  ['ombudsman', '13-notifications'],
  ['how long do I have', '15-deadlines'],
  ['can I use names', '14-personal-information'],
  ['what to write', '12-every-report'],
];

/** Ten more, of which nine were found before their words were looked at. */
const others: readonly (readonly [sought: string, page: string])[] = [
  ['did not come home', '06-d-serious-individual-action'],
  ['seizure', '05-c-serious-illness'],
  ['neglect', '08-f-abuse-or-mistreatment'],
  ['long weekend', '16-business-days'],
  ['two clients in one incident', '17-several-reports'],
  ['suicide atempt', '06-d-serious-individual-action'],
  ['what changed since 2019', '23-what-changed'],
  ['section 7', '15-deadlines'],
  ['lockdown', '11-i-disturbance-or-disaster'],
  ['annual review', '18-responsibilities'],
];

/** Phrases that were written down before the search was tried with them, and not changed after. */
const untried: readonly (readonly [sought: string, page: string])[] = [
  ['hit by a car', '04-b-serious-injury'],
  ['kid left without permission', '06-d-serious-individual-action'],
  ['forgot to give meds', '09-g-error-or-omission'],
  ['pinned to the floor', '07-e-restrictive-intervention'],
  ['client stole from staff', '06-d-serious-individual-action'],
  ['roof leaking', '11-i-disturbance-or-disaster'],
  ['neighbour complained', '10-h-serious-complaint'],
  ['when do I update', '15-deadlines'],
  ['who signs the report', '18-responsibilities'],
  ['threatened to kill himself', '06-d-serious-individual-action'],
];

describe('the search', () => {
  it('finds the right page first for each of 30 phrases that staff use', () => {
    const missed = phrases.filter(([sought, page]) => first(sought)?.startsWith(`handbook/${page}.html`) !== true);
    expect(missed.map(([sought]) => `${sought}: ${first(sought)}`)).toEqual([]);
  });

  it('finds the right page first for each of 10 more phrases', () => {
    const missed = others.filter(([sought, page]) => first(sought)?.startsWith(`handbook/${page}.html`) !== true);
    expect(missed.map(([sought]) => `${sought}: ${first(sought)}`)).toEqual([]);
  });

  it('finds the right page first for at least 7 of ten phrases that no word was collected for', () => {
    const missed = untried.filter(([sought, page]) => first(sought)?.startsWith(`handbook/${page}.html`) !== true);
    expect(missed.map(([sought]) => `${sought}: ${first(sought)}`).slice(3)).toEqual([]);
  });

  it.each([
    ['good friday', 'handbook/16-business-days.html'],
    ['easter monday', 'handbook/16-business-days.html'],
    ['xlsx', 'downloads/index.html'],
    ['ambiguity', 'handbook/20-contested-readings.html'],
    ['contradictions', 'handbook/20-contested-readings.html'],
    ['cite', 'handbook/index.html'],
    ['permalink', 'handbook/index.html'],
    ['missing foster child', 'handbook/06-d-serious-individual-action.html'],
  ])('finds the page for “%s” first', (sought, page) => {
    expect(first(sought)?.split('#')[0]).toBe(page);
  });

  it('keeps the parts of a condition apart in its excerpts', () => {
    const run = entries.filter(([, , , text]) =>
      /[a-z]:(?:one|all) of these|[a-z]{3}(?:Individual|Subcategory):/.test(text),
    );
    expect(run.map(([title]) => title)).toEqual([]);
  });

  it.each([
    ['13.G', 'handbook/09-g-error-or-omission.html'],
    ['s. 13d', 'handbook/06-d-serious-individual-action.html'],
    ['section 12', 'handbook/12-every-report.html'],
  ])('finds the chapter of the section number %s first', (sought, page) => {
    expect(first(sought)).toBe(page);
  });

  it('finds a name of the API first when it is written as it is', () => {
    expect(first('assess')).toBe('api/functions/assess.html');
  });

  it('shows a chapter before the clauses that prove it', () => {
    const found = search('medication error').map(([, , , , kind]) => kind);
    expect(found).toContain('clause');
    expect(found.indexOf('chapter')).toBeLessThan(found.indexOf('clause'));
    expect(found.indexOf('chapter')).toBeLessThan(3);
  });

  it('shows no ids of rules in its excerpts', () => {
    const ids = entries.filter(([, , , text, kind]) => kind !== 'api' && /\b1\d[a-i]\.[a-z]+[.-]/.test(text));
    expect(ids.map(([title]) => title)).toEqual([]);
  });

  it('returns nothing for an empty search and for words that are nowhere', () => {
    expect(search('  ')).toEqual([]);
    expect(search('zzzzqqq')).toEqual([]);
  });
});
