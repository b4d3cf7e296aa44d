import { frozen } from '../../lib/freeze.ts';
import type { NotificationGround } from '../../model/rule.ts';
import { generalNotifications } from './s12-general/notifications.ts';
import { deathNotifications } from './s13a-death/notifications.ts';
import { seriousInjuryNotifications } from './s13b-serious-injury/notifications.ts';
import { seriousIllnessNotifications } from './s13c-serious-illness/notifications.ts';
import { seriousIndividualActionNotifications } from './s13d-individual-action/notifications.ts';
import { abuseNotifications } from './s13f-abuse/notifications.ts';
import { errorOrOmissionNotifications } from './s13g-error/notifications.ts';
import { seriousComplaintNotifications } from './s13h-complaint/notifications.ts';
import { disturbanceNotifications } from './s13i-disturbance/notifications.ts';

/** Every reason to notify a recipient: section 12's for every category, then section 13's. 13.E has none of its own. */
export const notifications: readonly NotificationGround[] = frozen([
  ...generalNotifications,
  ...deathNotifications,
  ...seriousInjuryNotifications,
  ...seriousIllnessNotifications,
  ...seriousIndividualActionNotifications,
  ...abuseNotifications,
  ...errorOrOmissionNotifications,
  ...seriousComplaintNotifications,
  ...disturbanceNotifications,
]);
