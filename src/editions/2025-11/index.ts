import { frozen } from '../../lib/freeze.ts';
import type { Edition } from '../../model/edition.ts';
import { advisories, decisionAdvisories } from './advisories.ts';
import { companions } from './companions.ts';
import { contested } from './contested.ts';
import { description } from './description.ts';
import { factDefinitions } from './facts.ts';
import { fieldDefinitions } from './fields.ts';
import { implications } from './implications.ts';
import { levelRules2025 } from './level-rules.ts';
import { notifications } from './notifications.ts';
import { reportability } from './reportability.ts';
import { serviceScope } from './s05-when/scope.ts';
import { reportingTimelines } from './s07-timelines/first-report-times.ts';
import { updateInterval } from './s10-process/updates.ts';
import { notificationTerms } from './s12-general/notification-terms.ts';
import { personalInformationRules } from './s12-general/personal-information.ts';
import { taxonomy } from './taxonomy.ts';

/** The Serious Occurrence Reporting Guidelines, Version 3, November 2025. */
export const edition2025: Edition<'2025-11'> = frozen({
  id: levelRules2025.id,
  title: 'Serious Occurrence Reporting Guidelines, Version 3, November 2025',
  inForceFrom: '2025-11-01',
  vocabulary: levelRules2025.vocabulary,
  taxonomy,
  facts: factDefinitions,
  fields: fieldDefinitions,
  implications,
  scope: serviceScope,
  reportability,
  levels: levelRules2025.levels,
  notificationTerms,
  notifications,
  companions,
  description,
  contested,
  advisories,
  decisionAdvisories,
  personalInformation: personalInformationRules,
  timelines: reportingTimelines,
  updateInterval,
});
