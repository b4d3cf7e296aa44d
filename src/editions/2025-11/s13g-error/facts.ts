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
  prompt: 'Which of these circumstances apply to the breach?',
};

/** Section 13.G: medication, and breaches of privacy. */
export const errorOrOmissionFacts: readonly FactDefinition[] = frozen([
  {
    id: 'medicationHarmPossible',
    question: 'Did the medication error put the person at risk of harm, or could it?',
    help: 'You may ask the regulated health professional who prescribed or administered the medication. Youth Justice services report every medication error.',
    citations: medication,
  },
  {
    id: 'medicationMayImpair',
    question: 'Did the medication error result in physical or psychological impairment, or could it?',
    help: 'A reasonable possibility is enough.',
    citations: medication,
  },
  {
    id: 'medicationThreatensHealth',
    question:
      'Does the medication error threaten the person’s health or safety, or could it, so that they need immediate medical attention?',
    help: 'Answer yes only if both are true: the threat, and the need for immediate medical attention.',
    citations: medication,
  },
  {
    id: 'medicationRefusal',
    question: 'Did the person refuse medication?',
    help: 'Report a refusal that results in a significant health or safety risk as self-harm.',
    citations: medication,
  },
  {
    id: 'significantHealthOrSafetyRisk',
    question: 'Does the refusal of medication cause a significant health or safety risk?',
    help: 'You may ask a health professional.',
    citations: medication,
  },
  {
    id: 'hoardedMedication',
    question: 'Did the person hoard medication?',
    help: 'Youth Justice services report hoarded medication as contraband as well.',
    citations: medication,
  },
  {
    id: 'personalInformationMishandled',
    question:
      'Was personal information handled contrary to Ontario’s privacy laws or to ministry or provider policy, or may it have been?',
    help: 'Handled means collected, retained, used, disclosed, stolen, lost or disposed of. Information about anyone who receives a service, or did in the past, counts. A suspicion is enough.',
    citations: breach,
  },
  {
    id: 'privacySeriousHarm',
    question: 'Did the breach cause serious harm, or a risk of serious harm, to the person?',
    help: 'This is the person whose information it is.',
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
    help: 'Under PHIPA and the CYFSA, report this to the Commissioner.',
    citations: phipaAndCyfsa,
    group: circumstances,
  },
  {
    id: 'breachStolen',
    question: 'Was the personal information stolen?',
    help: 'Under PHIPA and the CYFSA, report this to the Commissioner.',
    citations: phipaAndCyfsa,
    group: circumstances,
  },
  {
    id: 'breachFurtherUse',
    question: 'Was the personal information used or disclosed again without authority after the breach, or will it be?',
    help: 'Under PHIPA and the CYFSA, report this to the Commissioner.',
    citations: phipaAndCyfsa,
    group: circumstances,
  },
  {
    id: 'breachPattern',
    question: 'Is the breach part of a pattern of similar breaches?',
    help: 'Under PHIPA and the CYFSA, report this to the Commissioner.',
    citations: phipaAndCyfsa,
    group: circumstances,
  },
  {
    id: 'breachDisciplinaryAction',
    question: 'Did the breach lead to disciplinary action or, under the CYFSA, to a related resignation?',
    help: 'Report action against a college member or another agent (PHIPA), or against an employee (CYFSA), to the Commissioner.',
    citations: phipaAndCyfsa,
    group: circumstances,
  },
  {
    id: 'breachByPrescribedEntity',
    question: 'Was the breach by a prescribed entity?',
    help: 'Under the CYFSA, report this to the Commissioner.',
    citations: also(guidelines('13.G', [78], ofCyfsa), guidelines('13.H', [82], ofCyfsa)),
    group: circumstances,
  },
  {
    id: 'breachSignificant',
    question: 'Is the breach significant?',
    help: 'Consider how sensitive the information is, how much there is, how many people it affects and how many organizations are responsible. Every privacy law requires you to report a significant breach to the Commissioner.',
    citations: also(guidelines('13.G', [77, 78, 79], ofBoth), guidelines('13.H', [81, 82, 83], ofBoth)),
    group: circumstances,
  },
  {
    id: 'breachHardToContain',
    question: 'Is the breach hard to contain?',
    help: 'This matters for public sector organizations.',
    citations: also(guidelines('13.G', [79]), guidelines('13.H', [83])),
    group: circumstances,
  },
]);
