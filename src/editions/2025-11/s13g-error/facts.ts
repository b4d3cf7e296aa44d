import { frozen } from '../../../lib/freeze.ts';
import { also, guidelines } from '../../../model/citation.ts';
import type { FactDefinition, FactGroup } from '../../../model/fact.ts';

const medication = guidelines('13.G');
const breach = guidelines('13.G');
const ofCyfsa = ['CYFSA s.308', 'O. Reg. 191/18 s.9'];
const ofBoth = ['PHIPA O. Reg. 329/04', ...ofCyfsa];
const phipaAndCyfsa = also(guidelines('13.G', [77, 78], ofBoth), guidelines('13.H', [81, 82], ofBoth));

/** The circumstances in which a privacy law has a breach reported to the Commissioner. */
const circumstances: FactGroup = {
  id: 'breach-circumstances',
  prompt: 'Which of these circumstances of the breach are there?',
};

/** Section 13.G: medication, and breaches of privacy. */
export const errorOrOmissionFacts: readonly FactDefinition[] = frozen([
  {
    id: 'medicationHarmPossible',
    question: 'Did the medication error put the individual at risk of harm, or may it have?',
    help: 'You may ask the health professional who prescribed or gave the medication. Youth Justice services report every medication error.',
    citations: medication,
  },
  {
    id: 'medicationMayImpair',
    question: 'Did the medication error result in physical or psychological impairment, or may it?',
    help: 'A reasonable possibility is enough.',
    citations: medication,
  },
  {
    id: 'medicationThreatensHealth',
    question:
      'Did the medication error threaten the individual’s health or safety and require immediate medical attention, or may it?',
    help: 'Both: the threat, and the need for immediate medical attention.',
    citations: medication,
  },
  {
    id: 'medicationRefusal',
    question: 'Did the individual refuse medication?',
    help: 'Report a refusal that is a significant risk to health or safety as self-harm.',
    citations: medication,
  },
  {
    id: 'significantHealthOrSafetyRisk',
    question: 'Is the medication refusal a significant risk to the individual’s health or safety?',
    help: 'A health professional may be asked.',
    citations: medication,
  },
  {
    id: 'hoardedMedication',
    question: 'Did the individual hoard medication?',
    help: 'Youth Justice services report it as contraband as well.',
    citations: medication,
  },
  {
    id: 'personalInformationMishandled',
    question:
      'Was an individual’s personal information collected, retained, used, disclosed, stolen, lost or disposed of contrary to Ontario privacy law or to ministry or provider policy, or may it have been?',
    help: 'The information of an individual who receives a service or used to. A suspicion is enough.',
    citations: breach,
  },
  {
    id: 'privacySeriousHarm',
    question: 'Did the breach cause serious harm, or a risk of serious harm, to the individual?',
    help: 'The individual whose information it is.',
    citations: breach,
  },
  {
    id: 'privacySeriousHarmToOthers',
    question: 'Did the breach cause serious harm, or a risk of serious harm, to others?',
    help: 'A yes makes the breach reportable, not Level 1.',
    citations: breach,
  },
  {
    id: 'contravenesYcja',
    question: 'Does the breach contravene the YCJA?',
    help: 'The Youth Criminal Justice Act limits who may see the records of young persons.',
    citations: guidelines('13.G', [], ['YCJA']),
  },
  {
    id: 'breachUnauthorizedUseOrDisclosure',
    question: 'Was personal information used or disclosed without authority?',
    help: 'Reported to the Commissioner under PHIPA and the CYFSA.',
    citations: phipaAndCyfsa,
    group: circumstances,
  },
  {
    id: 'breachStolen',
    question: 'Was the personal information stolen?',
    help: 'Reported to the Commissioner under PHIPA and the CYFSA.',
    citations: phipaAndCyfsa,
    group: circumstances,
  },
  {
    id: 'breachFurtherUse',
    question:
      'Was the personal information further used or disclosed without authority after the breach, or will it be?',
    help: 'Reported to the Commissioner under PHIPA and the CYFSA.',
    citations: phipaAndCyfsa,
    group: circumstances,
  },
  {
    id: 'breachPattern',
    question: 'Is the breach part of a pattern of similar breaches?',
    help: 'Reported to the Commissioner under PHIPA and the CYFSA.',
    citations: phipaAndCyfsa,
    group: circumstances,
  },
  {
    id: 'breachDisciplinaryAction',
    question:
      'Was there disciplinary action (under PHIPA against a college member or another agent; under the CYFSA against an employee, or a related resignation)?',
    help: 'Reported to the Commissioner under PHIPA and the CYFSA.',
    citations: phipaAndCyfsa,
    group: circumstances,
  },
  {
    id: 'breachByPrescribedEntity',
    question: 'Was the breach by a prescribed entity?',
    help: 'Reported to the Commissioner under the CYFSA.',
    citations: also(guidelines('13.G', [78], ofCyfsa), guidelines('13.H', [82], ofCyfsa)),
    group: circumstances,
  },
  {
    id: 'breachSignificant',
    question: 'Is the breach significant?',
    help: 'Think of how sensitive the information is, how much there is, and how many people and holders of information are involved. A significant breach is reported to the Commissioner under every privacy law.',
    citations: also(guidelines('13.G', [77, 78, 79], ofBoth), guidelines('13.H', [81, 82, 83], ofBoth)),
    group: circumstances,
  },
  {
    id: 'breachHardToContain',
    question: 'Is the breach hard to contain?',
    help: 'Counts for public sector organizations.',
    citations: also(guidelines('13.G', [79]), guidelines('13.H', [83])),
    group: circumstances,
  },
]);
