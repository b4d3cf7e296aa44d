import { updateInterval } from '../../../src/editions/2025-11/s10-process/updates.ts';
import type { UpdateRule } from '../../../src/model/process-rules.ts';

/** An update every five business days. */
export const updateInterval4: UpdateRule = {
  ...updateInterval,
  id: '10.update.five-business-days',
  text: 'An update is due no later than 5 business days after the first report.',
  businessDays: 5,
};
