/** The version of this package; the same as in package.json. */
export const version = '0.1.0';

/** Name and version, as a receipt gives them. */
export const library = `ontario-sor@${version}`;
