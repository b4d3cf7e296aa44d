import { editionInForce } from '../../src/editions/current.ts';
import { categoryFlows } from './category-flows.ts';
import { flowPicture } from './flow-picture.ts';
import { notificationPicture } from './notification-picture.ts';
import type { Picture } from './picture.ts';
import { reportLife } from './report-life.ts';

/** Every picture of the handbook. */
export const pictures = (): Picture[] => [
  reportLife,
  notificationPicture(),
  ...editionInForce.taxonomy.flatMap((category) => categoryFlows(category).map(flowPicture)),
];
