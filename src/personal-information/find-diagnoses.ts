import { type Finding, graded, matchesOf } from './finding.ts';

/** Lasting conditions of a person, and what a text says was diagnosed; injuries belong in the report. */
export const findDiagnoses = (text: string): Finding[] =>
  matchesOf('diagnosis', text, condition, called).map(graded('possible'));

/** Each by its beginning: "epilepsy", "épileptique", "epileptic". */
const condition =
  /(?<![a-zà-ÿ])(?:addiction|adhd|alzheimer|asthm[ae]|autis[mt]|(?:type [12] )?diab[eè]t|bipolar disorder|cancer|cerebral palsy|dementia|down syndrome|[eé]pilep|fasd|fetal alcohol|hepatitis [abc]|hiv|hypertension|major depression|multiple sclerosis|parkinson|ptsd|schizo|sickle cell|tourette|tuberculosis|(?:anxiety|attachment|conduct|eating|personality|seizure|mood|panic) disorder)[a-zà-ÿ']{0,12}(?: (?:spectrum )?(?:disorder|syndrome))?/gi;
const called =
  /(\b(?:diagnosed with|diagnosis(?: of|:| is| was)|dx:?) (?:an? )?)(?!the |that )[a-zà-ÿ]{3,20}(?: (?!and |by |in |on |at |the |was |is |with )[a-zà-ÿ]{3,20}){0,2}/gi;
