/** The ids that Version 3 knows: every one that there is. */
export { vocabulary } from '../../vocabulary/vocabulary.ts';
