import { frozen } from '../../../logic/freeze.ts';
import type { DescriptionItem } from '../../../model/rule.ts';

export const disturbanceDescription: readonly DescriptionItem[] = frozen([]);
