const { raw } = String;

const common = 'Avenue|Boulevard|Crescent|Drive|Road|Street';
const commonShort = 'Ave|Blvd|Cres|Rd';
const whole = `${common}|Circle|Close|Concession|Court|Esplanade|Gardens|Gate|Grove|Heights|Highway|Hill|Landing|Lane|Line|Mews|Parkway|Path|Place|Private|Quay|Ridge|Row|Sideroad|Square|Terrace|Trail|Way`;
const short = `${commonShort}|Av|Boul|Cir|Cr|Crt|Ct|Dr|Gdns|Hts|Hwy|Ln|Pkwy|Pl|Sq|St|Terr|Trl`;

/** Types of streets in small letters that are hardly ever another word. */
export const smallStreetType = raw`(?:${common.toLowerCase()}|(?:${commonShort.toLowerCase()})\.?)`;

/** Types of streets in any case, whole or short. */
export const streetType = raw`(?:${whole}|${whole.toUpperCase()}|(?:${short}|${short.toUpperCase()})(?!\p{L})\.?|${smallStreetType})(?![\p{L}\d])`;
