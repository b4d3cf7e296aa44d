import { frozen } from '../../../logic/freeze.ts';
import type { DescriptionItem } from '../../../model/rule.ts';

export const errorOrOmissionDescription: readonly DescriptionItem[] = frozen([]);
