export { frozen } from './logic/freeze.ts';
