import { frozen } from '../../../lib/freeze.ts';
import type { Condition } from '../../../logic/condition.ts';
import { guidelines } from '../../../model/citation.ts';
import type { NotificationGround } from '../../../model/rule.ts';
import { all, any, anyFact, directlyOperated, privacyRegime, setting } from '../conditions.ts';

/** Footnotes 77 to 79: what each privacy law must have reported to the Commissioner. The same for complaints (81 to 83). */
export const phipaCircumstances: Condition = frozen(
  all(
    privacyRegime('phipa'),
    anyFact(
      'breachUnauthorizedUseOrDisclosure',
      'breachStolen',
      'breachFurtherUse',
      'breachPattern',
      'breachDisciplinaryAction',
      'breachSignificant',
    ),
  ),
);
export const cyfsaCircumstances: Condition = frozen(
  all(
    privacyRegime('cyfsa'),
    anyFact(
      'breachUnauthorizedUseOrDisclosure',
      'breachStolen',
      'breachFurtherUse',
      'breachPattern',
      'breachByPrescribedEntity',
      'breachDisciplinaryAction',
      'breachSignificant',
    ),
  ),
);
export const publicSectorCircumstances: Condition = frozen(
  all(privacyRegime('public-sector'), anyFact('breachSignificant', 'breachHardToContain')),
);

/** The places for which the Access and Privacy Office is notified. */
export const apoPlace: Condition = frozen(
  any(
    all(directlyOperated, setting('secure-custody', 'secure-temporary-detention')),
    setting('probation-office', 'cpri'),
  ),
);

const ofBreach = { per: 'entry', categories: ['error-or-omission'], subcategories: ['privacy-breach'] } as const;

export const errorOrOmissionNotifications: readonly NotificationGround[] = frozen([
  {
    ...ofBreach,
    id: '13g.notify.ipc.phipa',
    recipient: 'ipc',
    text: 'A health information custodian must report such a breach to the Commissioner under PHIPA.',
    citations: guidelines('13.G', [77], ['PHIPA O. Reg. 329/04']),
    when: phipaCircumstances,
  },
  {
    ...ofBreach,
    id: '13g.notify.ipc.cyfsa',
    recipient: 'ipc',
    text: 'A service provider under the CYFSA must report such a breach to the Commissioner.',
    citations: guidelines('13.G', [78], ['CYFSA s.308', 'O. Reg. 191/18 s.9']),
    when: cyfsaCircumstances,
  },
  {
    ...ofBreach,
    id: '13g.notify.ipc.public-sector',
    recipient: 'ipc',
    text: 'A public sector organization must report a breach to the Commissioner that is significant or hard to contain.',
    citations: guidelines('13.G', [79]),
    when: publicSectorCircumstances,
  },
  {
    ...ofBreach,
    id: '13g.notify.apo',
    recipient: 'apo',
    text: 'The breach occurred in a directly operated Youth Justice secure custody or detention facility, a Youth Justice probation office, or CPRI.',
    citations: guidelines('13.G'),
    when: apoPlace,
  },
]);
