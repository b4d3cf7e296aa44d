import { describe, expect, it } from 'vitest';
import { findTaxonomy, InvalidInputError } from '../../src/index.ts';

describe('findTaxonomy', () => {
  // The first suggestion for the words of incident notes and of the examples of section 13, typed by hand.
  it.each([
    ['overdose', 'serious-injury/accidental/poisoning'],
    ['fatal overdose', 'death/accidental/poisoning'],
    ['bed bugs', 'disturbance-or-disaster/infectious-outbreak'],
    ['AWOL', 'serious-individual-action/absence'],
    ['runaway', 'serious-individual-action/absence'],
    ['elopement', 'serious-individual-action/absence'],
    ['kid ran off from the group home', 'serious-individual-action/absence'],
    ['missing child', 'serious-individual-action/absence/missing-up-to-16'],
    ['UAL', 'serious-individual-action/absence/unlawfully-at-large'],
    ['missed dose', 'error-or-omission/medication-error'],
    ['wrong dose', 'error-or-omission/medication-error'],
    ['medication mistake', 'error-or-omission/medication-error'],
    ['medicatoin mistake', 'error-or-omission/medication-error'],
    ['PRN', 'error-or-omission/medication-error'],
    ['refused her meds', 'serious-injury/self-harm'],
    ['bomb threat', 'disturbance-or-disaster/external-threat'],
    ['human trafficking', 'abuse-or-mistreatment/exploitation'],
    ['sex trafficking', 'abuse-or-mistreatment/sexual-abuse'],
    ['neglect', 'abuse-or-mistreatment/neglect'],
    ['chemical restraint', 'restrictive-intervention'],
    ['secure isolation', 'restrictive-intervention/secure-de-escalation'],
    ['held down on the floor', 'restrictive-intervention/physical-restraint'],
    ['handcuffs', 'restrictive-intervention/mechanical-restraint'],
    ['Form 1', 'serious-illness/mental-health'],
    ['COVID', 'serious-illness/communicable-disease'],
    ['COVID outbreak', 'disturbance-or-disaster/infectious-outbreak'],
    ['seizure', 'serious-illness/other-illness'],
    ['gas leak', 'disturbance-or-disaster/gas-leak'],
    ['power went out', 'disturbance-or-disaster/power-outage'],
    ['fell', 'serious-injury/accidental/fall'],
    ['choked on a sandwich', 'serious-injury/accidental/choking'],
    ['broken arm', 'serious-injury'],
    ['bullying', 'serious-individual-action/assault'],
    ['punched a worker', 'serious-individual-action/assault/individual-on-staff'],
    ['found with a knife', 'serious-individual-action/contraband-safety-risk/weapons'],
    ['sexting', 'serious-individual-action/information-technology'],
    ['arrested', 'serious-individual-action/new-serious-charges'],
    ['lost USB stick with client files', 'error-or-omission/privacy-breach'],
    ['released by mistake', 'error-or-omission/improper-release'],
    ['neighbour complained', 'serious-complaint/about-individual'],
    ['SIDS', 'death/unknown-cause'],
    ['black eye', 'serious-injury'],
    ['cutting herself', 'serious-injury/self-harm'],
    ['gave pills to wrong client', 'error-or-omission/medication-error'],
    ['ran away', 'serious-individual-action/absence'],
    ['kicked a peer', 'serious-individual-action/assault'],
    ['knife in room', 'serious-individual-action/contraband-safety-risk/weapons'],
    ['vape', 'serious-individual-action/contraband-safety-risk'],
    ['locked in time-out room', 'restrictive-intervention/secure-de-escalation'],
    ['sexually touched', 'abuse-or-mistreatment/sexual-abuse'],
    ['staff yelling at client', 'abuse-or-mistreatment/emotional-harm'],
    ['emailed wrong person', 'error-or-omission/privacy-breach'],
    ['scabies', 'serious-illness/communicable-disease'],
    ['heart attack', 'serious-illness/other-illness'],
    ['hanged himself', 'death/suicide'],
  ])('suggests for %j first %s', (words, path) => {
    expect(findTaxonomy(words)[0]?.path).toBe(path);
  });

  it('finds every node by its printed label among the first', () => {
    expect(findTaxonomy('Threat that results in placement on suicide watch')[0]).toMatchObject({
      path: 'serious-individual-action/suicidal-behaviour/threat-with-suicide-watch',
      score: 1,
    });
  });

  it('says which names fit, the best first', () => {
    expect(findTaxonomy('bomb threat')[0]?.because[0]).toBe('bomb threat');
  });

  it('ranks by how well the words fit, from 1 down', () => {
    const scores = findTaxonomy('fire in the kitchen').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    expect(scores.length).toBeLessThanOrEqual(10);
  });

  it.each(['', 'the', 'zzz', '🚒', 'xylophone quux'])('suggests nothing for %j', (words) => {
    expect(findTaxonomy(words)).toEqual([]);
  });

  it('refuses what is no text, and does not repeat it', () => {
    expect(() => Reflect.apply(findTaxonomy, undefined, [7])).toThrow(InvalidInputError);
    expect(() => Reflect.apply(findTaxonomy, undefined, [7])).toThrow('words: expected');
  });
});
