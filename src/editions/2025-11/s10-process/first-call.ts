import { frozen } from '../../../lib/freeze.ts';
import type { ReportDraft } from '../../../model/report-draft.ts';

/** Section 10, step 5: the key of a draft that answers an item of the first call, by the id of the item. No key answers the others. */
export const firstCallKeys: Readonly<Record<string, keyof ReportDraft>> = frozen({
  '10.first-call.type': 'entries',
  '10.first-call.when': 'occurredAt',
  '10.first-call.individuals': 'individuals',
  '10.first-call.notified': 'notifications',
  '10.first-call.media': 'media',
});
