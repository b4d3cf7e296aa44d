import { type Finding, matchesOf } from './finding.ts';

/** Lasting conditions of a person, and what a text says was diagnosed; injuries belong in the report. */
export function findDiagnoses(text: string): Finding[] {
  const labelled = Array.from(text.matchAll(called), ({ 0: whole, 1: label = '', index }) => ({
    kind: 'diagnosis' as const,
    start: index + label.length,
    end: index + whole.length,
  }));
  return [...matchesOf('diagnosis', text, condition), ...labelled].map((finding) => ({
    ...finding,
    confidence: 'possible' as const,
  }));
}

const condition =
  /(?<![a-zà-ÿ])(?:addiction|adhd|alzheimer(?:'s)?|asthma|asthme|autism(?:e)?|autistic|bipolar disorder|cancer|cerebral palsy|dementia|down syndrome|epilep(?:sy|sie|tic)|fasd|fetal alcohol (?:spectrum disorder|syndrome)|hepatitis [abc]|hiv|hypertension|major depression|multiple sclerosis|parkinson(?:'s)?|ptsd|schizo(?:phrenia|affective disorder)|sickle cell|tourette(?:'s)?|tuberculosis|(?:type [12] )?diabet(?:es|ic)|diab[eè]te|(?:anxiety|attachment|conduct|eating|personality|seizure|mood|panic) disorder)(?![a-zà-ÿ])/gi;
const called =
  /(\b(?:diagnosed with|diagnosis(?: of|:| is| was)|dx:?) (?:an? )?)(?!the |that )[a-zà-ÿ]{3,20}(?: (?!and |by |in |on |at |the |was |is |with )[a-zà-ÿ]{3,20}){0,2}/gi;
