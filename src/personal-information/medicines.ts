import { wordSet } from './word-set.ts';

/** Medicines that turn up in reports, as people write them, besides those that {@link medicineEndings} tell. Data only. */
export const medicines = wordSet(
  'abilify acetaminophen adderall advil aspirin ativan benadryl biphentin claritin clobazam codeine cogentin concerta depakote dexedrine dilantin divalproex epinephrine epival fentanyl gabapentin gravol guanfacine haldol insulin intuniv keppra lactulose lithium melatonin metformin methadone morphine motrin naloxone naproxen narcan nozinan paxil prednisone prozac risperdal ritalin salbutamol seroquel strattera suboxone tegretol topiramate tylenol valium valproate ventolin vyvanse warfarin zoloft zyprexa',
);

/** Endings of the names of medicines, and hardly of anything else. */
export const medicineEndings =
  /(?:azepam|azolam|azole|barbital|caine|cillin|cycline|dipine|faxine|idone|idate|mycin|nidine|olol|oxetine|peridol|pramine|pram|pril|profen|racetam|sartan|statin|tidine|traline|trigine|triptan|triptyline|apine|zepine|zodone)$/;
