import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { FactDefinition } from '../../../model/fact.ts';

const medication = guidelines('13.G');
const breach = guidelines('13.G');
const ofCyfsa = ['CYFSA s.308', 'O. Reg. 191/18 s.9'];
const ofBoth = ['PHIPA O. Reg. 329/04', ...ofCyfsa];
const phipaAndCyfsa = also(guidelines('13.G', [77, 78], ofBoth), guidelines('13.H', [81, 82], ofBoth));

/** Section 13.G: medication, and breaches of privacy. */
export const errorOrOmissionFacts: readonly FactDefinition[] = frozen([
  {
    id: 'medicationHarmPossible',
    question: 'Did or may the error result in risk of harm to the individual?',
    help: 'The health professional who prescribed or gave it may be asked. Youth Justice services report every medication error.',
    citations: medication,
  },
  {
    id: 'medicationMayImpair',
    question: 'Did or may it result in physical or psychological impairment?',
    help: 'A reasonable possibility is enough.',
    citations: medication,
  },
  {
    id: 'medicationThreatensHealth',
    question: 'Did or may it threaten the individual’s health or safety, requiring immediate medical attention?',
    help: 'Both: the threat, and the need for immediate medical attention.',
    citations: medication,
  },
  {
    id: 'medicationRefusal',
    question: 'Did the individual refuse medication?',
    help: 'A refusal that puts health or safety at significant risk is reported as self-harm.',
    citations: medication,
  },
  {
    id: 'significantHealthOrSafetyRisk',
    question: 'Does the medication refusal pose a significant health or safety risk?',
    help: 'A health professional may be asked.',
    citations: medication,
  },
  {
    id: 'hoardedMedication',
    question: 'Was medication hoarded?',
    help: 'Youth Justice services report it as contraband as well.',
    citations: medication,
  },
  {
    id: 'personalInformationMishandled',
    question:
      'Was, or may have been, an individual’s personal information collected, retained, used, disclosed, stolen, lost or disposed of contrary to Ontario privacy law or ministry/provider policy?',
    help: 'Of an individual who receives a service or used to. A suspicion is enough.',
    citations: breach,
  },
  {
    id: 'privacySeriousHarm',
    question: 'Did it cause serious harm, or a risk of serious harm, to the individual?',
    help: 'The individual whose information it is.',
    citations: breach,
  },
  {
    id: 'privacySeriousHarmToOthers',
    question: 'Did it cause serious harm, or a risk of serious harm, to others?',
    help: 'Makes the breach reportable, not Level 1.',
    citations: breach,
  },
  {
    id: 'contravenesYcja',
    question: 'Does it contravene the YCJA?',
    help: 'The Youth Criminal Justice Act and its limits on young persons’ records.',
    citations: guidelines('13.G', [], ['YCJA']),
  },
  {
    id: 'breachUnauthorizedUseOrDisclosure',
    question: 'Was personal information used or disclosed without authority?',
    help: 'First of the circumstances under PHIPA and the CYFSA.',
    citations: phipaAndCyfsa,
  },
  {
    id: 'breachStolen',
    question: 'Was the information stolen?',
    help: 'Second of the circumstances under PHIPA and the CYFSA.',
    citations: phipaAndCyfsa,
  },
  {
    id: 'breachFurtherUse',
    question: 'Was it, or will it be, further used or disclosed without authority after the breach?',
    help: 'Third of the circumstances under PHIPA and the CYFSA.',
    citations: phipaAndCyfsa,
  },
  {
    id: 'breachPattern',
    question: 'Is it part of a pattern of similar breaches?',
    help: 'Fourth of the circumstances under PHIPA and the CYFSA.',
    citations: phipaAndCyfsa,
  },
  {
    id: 'breachDisciplinaryAction',
    question:
      'Was there disciplinary action (PHIPA: against a college member or other agent; CYFSA: against an employee, or a related resignation)?',
    help: 'Fifth and sixth of the circumstances under PHIPA, sixth under the CYFSA.',
    citations: phipaAndCyfsa,
  },
  {
    id: 'breachByPrescribedEntity',
    question: 'Was it a breach by a prescribed entity?',
    help: 'Fifth of the circumstances under the CYFSA.',
    citations: also(guidelines('13.G', [78], ofCyfsa), guidelines('13.H', [82], ofCyfsa)),
  },
  {
    id: 'breachSignificant',
    question: 'Is the breach significant?',
    help: 'How sensitive, how much, how many people and how many holders of the information bear on it. Counts under every privacy law.',
    citations: also(guidelines('13.G', [77, 78, 79], ofBoth), guidelines('13.H', [81, 82, 83], ofBoth)),
  },
  {
    id: 'breachHardToContain',
    question: 'Is there difficulty containing the breach?',
    help: 'Counts for public sector organizations.',
    citations: also(guidelines('13.G', [79]), guidelines('13.H', [83])),
  },
]);
